import type { Annotation, PlacedPassage } from '../../content/copy/place.ts';
import type { Inline, Paragraph, Passage, PassageId, StationId } from '../../content/types.ts';

/** A passage of the reader's own copy in the shape of ours, with one station's annotations as marked words. */
export function originalPassage(id: PassageId, caption: boolean, { text, annotations }: PlacedPassage, station: StationId): Passage {
  const own = annotations.filter((one) => one.station === station);
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    paragraphs.push(inlines(text, start, start + line.length, own));
    start += line.length + 1;
  }
  return { id, caption, paragraphs };
}

/** Marked words may stand in one another; where two only overlap, the later gives way and begins where the earlier ends. */
function inlines(text: string, from: number, to: number, annotations: readonly Annotation[]): Inline[] {
  const result: Inline[] = [];
  let at = from;
  const say = (end: number): void => { if (end > at) result.push({ type: 'text', text: text.slice(at, end) }); };
  annotations.forEach((one, index) => {
    const [start, end] = [Math.max(one.start, at), Math.min(one.end, to)];
    if (end <= start) return;
    say(start);
    const children = inlines(text, start, end, annotations.slice(index + 1).filter((other) => other.start < end));
    result.push(one.part !== null ? { type: 'part', part: one.part, children } : { type: 'note', note: one.note ?? '', children });
    at = end;
  });
  say(to);
  return result;
}
