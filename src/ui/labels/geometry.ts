/** Rectangles and segments on the picture, CSS pixels. */
export interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
export interface Segment { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }

export const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
export const inside = (box: Box, room: Box): boolean => box.left >= room.left && box.top >= room.top && box.right <= room.right && box.bottom <= room.bottom;
export const area = (box: Box): number => Math.max(0, box.right - box.left) * Math.max(0, box.bottom - box.top);
export const around = (x: number, y: number, reach: number): Box => ({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach });

/** Which side of the line (x1, y1) → (x2, y2) a point lies on: positive, negative, or 0 on it. */
const sideOf = (x1: number, y1: number, x2: number, y2: number, x: number, y: number): number => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);

// thousands of these a solution: nothing is allocated on the way

/** True when two segments share a point; two that only touch count as crossing. */
export function cross(a: Segment, b: Segment): boolean { return crosses(a, b.x1, b.y1, b.x2, b.y2); }

function crosses(a: Segment, x1: number, y1: number, x2: number, y2: number): boolean {
  const a1 = sideOf(x1, y1, x2, y2, a.x1, a.y1), a2 = sideOf(x1, y1, x2, y2, a.x2, a.y2);
  // on one line
  if (a1 === 0 && a2 === 0) return near(a, Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2) + THIN, Math.max(y1, y2) + THIN);
  return a1 * a2 <= 0 && sideOf(a.x1, a.y1, a.x2, a.y2, x1, y1) * sideOf(a.x1, a.y1, a.x2, a.y2, x2, y2) <= 0;
}

/** Bounds are never without extent. */
const THIN = 0.01;

/** True when the bounds of a segment overlap a box. */
const near = (s: Segment, left: number, top: number, right: number, bottom: number): boolean =>
  Math.min(s.x1, s.x2) < right && left < Math.max(s.x1, s.x2) + THIN && Math.min(s.y1, s.y2) < bottom && top < Math.max(s.y1, s.y2) + THIN;

/** True when any of the segment lies in the box. */
export function meets(s: Segment, { left, top, right, bottom }: Box): boolean {
  if (!near(s, left, top, right, bottom)) return false;
  return (s.x1 >= left && s.x1 <= right && s.y1 >= top && s.y1 <= bottom) || (s.x2 >= left && s.x2 <= right && s.y2 >= top && s.y2 <= bottom)
    || crosses(s, left, top, right, bottom) || crosses(s, left, bottom, right, top);
}
