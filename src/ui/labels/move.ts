import type { PartId } from '../../content/types.ts';
import { frame } from '../../state/frame.ts';
import type { Slot } from './label.ts';

type Placed = ReadonlyMap<PartId, Slot & { readonly dx: number; readonly dy: number }>;

/** Shows each label in the form its slot has; those without a slot are hidden, from pointer and keyboard too. */
export function showForms(root: HTMLElement, slots: Placed): void {
  root.querySelectorAll<HTMLElement>('[data-label]').forEach((label) => {
    const slot = slots.get(label.dataset['label'] ?? '');
    label.dataset['form'] = slot?.form ?? 'none';
    label.dataset['side'] = slot?.side === -1 ? 'left' : 'right';
  });
}

/** Puts labels and leaders where their things are in this frame. No layout is read. */
export function moveLabels(root: HTMLElement, slots: Placed): void {
  const anchors = new Map(frame.anchors.map((anchor) => [anchor.part, anchor]));
  root.querySelectorAll<HTMLElement>('[data-label]').forEach((label) => {
    const part = label.dataset['label'] ?? '';
    const [slot, anchor] = [slots.get(part), anchors.get(part)];
    if (slot && anchor) label.style.transform = `translate(${(anchor.x + slot.dx).toFixed(1)}px, ${(anchor.y + slot.dy).toFixed(1)}px)`;
  });
  root.querySelectorAll<SVGGElement>('[data-leader]').forEach((leader) => {
    const part = leader.dataset['leader'] ?? '';
    const [slot, anchor] = [slots.get(part), anchors.get(part)];
    leader.toggleAttribute('data-hidden', !slot || !anchor);
    if (!slot || !anchor) return;
    for (const shape of leader.children) {
      if (shape instanceof SVGLineElement) draw(shape, { x1: anchor.x, y1: anchor.y, x2: anchor.x + slot.dx, y2: anchor.y + slot.dy });
      else draw(shape, { cx: anchor.x, cy: anchor.y });
    }
  });
}

function draw(shape: Element, attributes: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value.toFixed(1));
}
