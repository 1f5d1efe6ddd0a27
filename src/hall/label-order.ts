import type { Inline, PartId } from '../content/types.ts';
import type { StationWords } from '../stations/index.ts';

function collect(inlines: readonly Inline[], into: Set<PartId>): void {
  for (const inline of inlines) {
    if (inline.type === 'part') into.add(inline.part);
    if ('children' in inline) collect(inline.children, into);
  }
}

/** Parts in the order they deserve a label: those the text speaks of, those with a text of their own, then the rest of the list. */
export function labelOrder({ text, parts }: StationWords): PartId[] {
  const order = new Set<PartId>();
  for (const passage of text.de.passages) for (const paragraph of passage.paragraphs) collect(paragraph, order);
  for (const id of Object.keys(text.de.parts)) order.add(id);
  for (const { id } of parts.parts) order.add(id);
  return [...order];
}
