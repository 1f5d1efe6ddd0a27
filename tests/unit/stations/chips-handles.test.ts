import { describe, expect, test } from 'vitest';
import type { FlowHandle, MoveHandle } from '../../../src/content/types.ts';
import { handles } from '../../../src/stations/chips/handles.ts';
import { boundsAt, modelOf, pointsAt } from '../hall/model-of.ts';

const named = <Kind>(id: string): Kind => {
  const handle = handles.find((one) => one.id === id);
  if (!handle) throw new Error(id);
  return handle as Kind;
};
const lids = named<MoveHandle>('lids'), drawers = named<MoveHandle>('drawers'), flow = named<FlowHandle>('flow');

describe('the cluster’s handles', async () => {
  const model = await modelOf('chips');
  const ids = model.parts.map(({ id }) => id);

  test('every pattern meets a part', () => {
    for (const { ids: pattern } of [...lids.swings, ...drawers.swings, ...flow.colours]) expect(ids.some((id) => pattern.test(id)), String(pattern)).toBe(true);
  });

  test('over every package a hand’s breadth is free; the dies stay where they are', () => {
    for (const kind of ['strong', 'old', 'a', 'b']) {
      const die = ids.find((id) => id.startsWith(`bench-${kind}-compute-die`)) ?? '';
      const top = boundsAt(model, die, [lids, 1]).max.z;
      expect(top).toBe(boundsAt(model, die).max.z);
      expect(boundsAt(model, `bench-${kind}-lid`, [lids, 1]).min.z - top, kind).toBeGreaterThan(100);
    }
  });

  test('layers keep their order from below and do not meet', () => {
    const orders: Record<string, readonly string[]> = {
      strong: ['lid', 'thermal-pad', 'cold-plate-base', 'cold-plate-cover'], old: ['lid', 'thermal-pad', 'heat-sink', 'shroud'],
      a: ['lid', 'thermal-pad', 'clamp-frame', 'heat-sink'], b: ['lid', 'thermal-pad', 'heat-sink'],
    };
    for (const [kind, order] of Object.entries(orders)) {
      const boxes = order.map((name) => boundsAt(model, `bench-${kind}-${name}`, [lids, 1]));
      boxes.slice(1).forEach((box, i) => expect(box.min.z, `${kind} ${order[i + 1]}`).toBeGreaterThan((boxes[i]?.max.z ?? Infinity) + 5));
    }
  });

  test('a drawer comes out as a whole, and stops before the bench', () => {
    const inside = ['rack-1-sled-05', 'rack-1-baseboard', 'rack-1-cold-plate-8', 'rack-2-server-04', 'rack-2-card-8', 'rack-3-server-03', 'rack-3-sink-8'];
    for (const id of inside) {
      const was = boundsAt(model, id), is = boundsAt(model, id, [drawers, 1]);
      expect(is.min.x - was.min.x, id).toBeCloseTo(930, 3);
      expect(is.max.x, id).toBeLessThan(550);
    }
    for (const id of ['rack-1-sled-05-lid', 'rack-2-server-04-lid', 'rack-3-server-03-lid']) expect(boundsAt(model, id, [drawers, 1]).min.z - boundsAt(model, id).min.z, id).toBeCloseTo(260, 3);
  });

  test('the sled passes beside its hoses', () => {
    const sled = boundsAt(model, 'rack-1-sled-05').max.y;
    for (const side of ['supply', 'return']) expect(pointsAt(model, `rack-1-hose-${side}-05`, drawers, 1).min.y, side).toBeGreaterThan(sled + 10);
  });

  test('no part runs with two streams, and each stream’s part has a way', () => {
    for (const id of ids) expect(flow.colours.filter(({ ids: pattern }) => pattern.test(id)).length, id).toBeLessThan(2);
    const way = (id: string) => flow.colours.find(({ ids: pattern }) => pattern.test(id))?.way(id);
    expect(way('rack-1-manifold-supply')).toEqual([0, 0, 1]);
    expect(way('rack-1-manifold-return')).toEqual([0, 0, -1]);
    expect(way('rack-1-hose-supply-03')).toEqual([0, -1, 0]);
    expect(way('rack-4-uplink')).toEqual([-1, 0, 1]);
    expect(way('rack-1-cold-plate-3')).toBeNull();
    for (const id of ids.filter((one) => /^rack-\d-(cables|optics)$|overhead-bundle/.test(one))) expect(way(id), id).not.toBeNull();
  });
});
