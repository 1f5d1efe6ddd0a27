import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaderOf, plateOf } from '../../../src/ui/labels/candidates.ts';
import { around, cross, meets, overlap, type Box } from '../../../src/ui/labels/geometry.ts';
import type { Picture, Slot, Wish } from '../../../src/ui/labels/label.ts';
import { solve } from '../../../src/ui/labels/solve.ts';

const ROOM: Box = { left: 10, top: 10, right: 840, bottom: 890 };
const picture = (over: Partial<Picture> = {}): Picture => ({ room: ROOM, taken: [], balloon: 28, row: 28, names: 'all', active: null, ...over });
const wish = (part: string, x: number, y: number, width = 140, half = 20): Wish =>
  ({ part, x, y, width, box: { left: x - half, top: y - half, right: x + half, bottom: y + half } });
const slotOf = (slots: readonly Slot[], part: string): Slot => {
  const found = slots.find((slot) => slot.part === part);
  if (!found) throw new Error(`${part} has no slot`);
  return found;
};

describe('two segments', () => {
  it('cross, touch, or pass each other', () => {
    expect(cross({ x1: 0, y1: 0, x2: 10, y2: 10 }, { x1: 0, y1: 10, x2: 10, y2: 0 })).toBe(true);
    expect(cross({ x1: 0, y1: 0, x2: 10, y2: 0 }, { x1: 10, y1: 0, x2: 20, y2: 5 })).toBe(true);
    expect(cross({ x1: 0, y1: 0, x2: 10, y2: 0 }, { x1: 0, y1: 1, x2: 10, y2: 1 })).toBe(false);
    expect(cross({ x1: 0, y1: 0, x2: 10, y2: 0 }, { x1: 20, y1: 0, x2: 30, y2: 0 })).toBe(false);
  });

  it('meet a box from within, through, or not', () => {
    const box = { left: 0, top: 0, right: 10, bottom: 10 };
    expect(meets({ x1: 5, y1: 5, x2: 5, y2: 50 }, box)).toBe(true);
    expect(meets({ x1: -5, y1: 5, x2: 15, y2: 5 }, box)).toBe(true);
    expect(meets({ x1: -5, y1: 8, x2: 8, y2: 25 }, box)).toBe(false);
  });
});

describe('labels of a still picture', () => {
  it('stands upright above a lone thing, its name to the right', () => {
    expect(solve([wish('cover', 400, 450)], picture())).toEqual([{ part: 'cover', form: 'name', side: 1, x: 400, y: 409 }]);
  });

  it('goes below what stands in the lower half', () => {
    const slots = solve([wish('lid', 300, 200), wish('foot', 500, 600)], picture());
    expect(slotOf(slots, 'lid').y).toBeLessThan(200);
    expect(slotOf(slots, 'foot').y).toBeGreaterThan(600);
  });

  it('turns its name inwards at the right edge', () => {
    expect(slotOf(solve([wish('edge', 800, 450)], picture()), 'edge').side).toBe(-1);
  });

  it('shows only the active name where there is little room', () => {
    const slots = solve([wish('a', 200, 300), wish('b', 400, 300), wish('c', 600, 300)], picture({ names: 'active', active: 'b' }));
    expect(slots.map(({ part, form }) => [part, form]).toSorted()).toEqual([['a', 'number'], ['b', 'name'], ['c', 'number']]);
  });

  it('keeps clear of what the interface takes', () => {
    const bar: Box = { left: 0, top: 0, right: 840, bottom: 430 };
    const slot = slotOf(solve([wish('cover', 400, 450)], picture({ taken: [bar] })), 'cover');
    expect(slot.y).toBeGreaterThan(450);
  });

  it('gives no label rather than one in a wrong place', () => {
    expect(solve([wish('cover', 400, 450)], picture({ room: { left: 390, top: 440, right: 410, bottom: 460 } }))).toEqual([]);
  });

  it('labels at most twelve', () => {
    const many = Array.from({ length: 20 }, (_, index) => wish(`p${index}`, 60 + index * 40, 450, 40, 5));
    expect(solve(many, picture({ names: 'active' })).length).toBeLessThanOrEqual(12);
  });

  it('leaves standing what stands, and finds room beside it', () => {
    const one = wish('cover', 400, 450);
    const [standing] = solve([one], picture());
    const slots = solve([wish('screw', 480, 450), one], picture(), [standing!]);
    expect(slotOf(slots, 'cover')).toEqual({ part: 'cover', form: 'name', side: 1, x: 400, y: 409 });
    const plates = [plateOf(slotOf(slots, 'cover'), 100, picture()), plateOf(slotOf(slots, 'screw'), 100, picture())] as const;
    expect(overlap(...plates)).toBe(false);
  });

  it('never lays a plate on a plate, a dot, a leader, its own thing or the interface, and no leaders cross', () => {
    const anchor = fc.record({ x: fc.integer({ min: 20, max: 830 }), y: fc.integer({ min: 60, max: 880 }), width: fc.integer({ min: 60, max: 260 }), half: fc.integer({ min: 3, max: 60 }) });
    const bar: Box = { left: 20, top: 20, right: 300, bottom: 70 };
    fc.assert(fc.property(fc.array(anchor, { maxLength: 12 }), fc.boolean(), (anchors, active) => {
      const wishes = anchors.map(({ x, y, width, half }, index) => wish(`p${index}`, x, y, width, half));
      const shown = picture({ taken: [bar], active: active ? 'p0' : null });
      const slots = solve(wishes, shown);
      const placed = slots.map((slot) => {
        const own = wishes.find(({ part }) => part === slot.part)!;
        return { slot, own, plate: plateOf(slot, own.width, shown), leader: leaderOf(slot, own) };
      });
      const faults = placed.flatMap(({ own, plate, leader }) => [
        ...(overlap(plate, bar) ? [`${own.part} on the bar`] : []),
        ...(overlap(plate, own.box) ? [`${own.part} on its thing`] : []),
        ...placed.filter((other) => other.own !== own).flatMap((other) => [
          ...(overlap(plate, other.plate) ? [`${own.part} on ${other.own.part}`] : []),
          ...(cross(leader, other.leader) || meets(leader, other.plate) ? [`leader of ${own.part} through ${other.own.part}`] : []),
        ]),
        ...wishes.filter(({ part, x, y }) => part !== own.part && overlap(plate, around(x, y, 6))).map(({ part }) => `${own.part} on the dot of ${part}`),
      ]);
      expect(faults).toEqual([]);
    }), { numRuns: 60, seed: 20261122 });
  }, 60_000);

  it('solves a dense picture within two frames’ time a dozen times over', () => {
    const dense = Array.from({ length: 12 }, (_, index) => wish(`p${index}`, 300 + (index % 4) * 30, 400 + Math.floor(index / 4) * 30, 180, 12));
    const start = performance.now();
    solve(dense, picture({ active: 'p3' }));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
