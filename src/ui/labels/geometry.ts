/** Rectangles and segments on the picture, CSS pixels. */
export interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
export interface Segment { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }

export const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
export const inside = (box: Box, room: Box): boolean => box.left >= room.left && box.top >= room.top && box.right <= room.right && box.bottom <= room.bottom;
export const area = (box: Box): number => Math.max(0, box.right - box.left) * Math.max(0, box.bottom - box.top);
export const around = (x: number, y: number, reach: number): Box => ({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach });

/** Which side of the line a→b a point lies on: positive, negative, or 0 on it. */
const sideOf = (s: Segment, x: number, y: number): number => (s.x2 - s.x1) * (y - s.y1) - (s.y2 - s.y1) * (x - s.x1);

/** True when two segments share a point; two that only touch count as crossing. */
export function cross(a: Segment, b: Segment): boolean {
  const [a1, a2] = [sideOf(b, a.x1, a.y1), sideOf(b, a.x2, a.y2)];
  const [b1, b2] = [sideOf(a, b.x1, b.y1), sideOf(a, b.x2, b.y2)];
  if (a1 === 0 && a2 === 0) return overlap(boundsOf(a), boundsOf(b));
  return a1 * a2 <= 0 && b1 * b2 <= 0;
}

/** A segment's bounds, never without extent, so that `overlap` sees it. */
const boundsOf = ({ x1, y1, x2, y2 }: Segment): Box => ({ left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2) + 0.01, bottom: Math.max(y1, y2) + 0.01 });

/** True when any of the segment lies in the box. */
export function meets(segment: Segment, box: Box): boolean {
  if (!overlap(boundsOf(segment), box)) return false;
  const holds = (x: number, y: number): boolean => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  return holds(segment.x1, segment.y1) || holds(segment.x2, segment.y2)
    || cross(segment, { x1: box.left, y1: box.top, x2: box.right, y2: box.bottom })
    || cross(segment, { x1: box.left, y1: box.bottom, x2: box.right, y2: box.top });
}
