import { describe, expect, test } from 'vitest';
import type { FieldsHandle, MoveHandle } from '../../../src/content/types.ts';
import { CHASSIS } from '../../../src/stations/logistics/chassis-rolls.ts';
import { handles } from '../../../src/stations/logistics/handles.ts';
import { boundsAt, modelOf } from '../hall/model-of.ts';

const named = <Kind>(id: string): Kind => {
  const handle = handles.find((one) => one.id === id);
  if (!handle) throw new Error(id);
  return handle as Kind;
};
const cargo = named<MoveHandle>('cargo'), chassis = named<MoveHandle>('chassis'), fields = named<FieldsHandle>('fields');

describe('the van’s handles', async () => {
  const model = await modelOf('logistics');
  const ids = model.parts.map(({ id }) => id);

  test('every pattern meets a part', () => {
    for (const { swings } of [cargo, chassis]) for (const { ids: pattern } of swings) expect(ids.some((id) => pattern.test(id)), String(pattern)).toBe(true);
  });

  test('the door leaves its opening free and stays inside the van', () => {
    for (const id of ['cargo-door', 'door-handle', ...[1, 2, 3, 4, 5, 6].map((n) => `cargo-door-slat-${n}`)]) {
      const { min, max } = boundsAt(model, id, [cargo, 1]);
      expect(min.z, id).toBeGreaterThan(1590);
      expect(max.z, id).toBeLessThan(1745);
      expect(min.y, id).toBeGreaterThan(-545);
      expect(max.y, id).toBeLessThan(545);
    }
  });

  test('the door passes before the parcels and shelves', () => {
    for (let amount = 0; amount <= 1; amount += 0.05) {
      for (const slat of ['cargo-door', 'cargo-door-slat-3', 'cargo-door-slat-6']) {
        const { min, max } = boundsAt(model, slat, [cargo, amount]);
        // what is below the bend stays outside the shelf posts
        if (max.z < 1570) expect(max.y, `${slat} at ${amount}`).toBeLessThan(-466);
        // what is above it passes over the highest parcel
        if (max.y > -466) expect(min.z, `${slat} at ${amount}`).toBeGreaterThan(1440);
      }
    }
  });

  test('opened lockers swing out to the kerb, and turn about their hinge', () => {
    for (const id of ['locker-l', 'locker-m-3', 'locker-s-1']) {
      const { min, max } = boundsAt(model, id, [cargo, 1]);
      expect(min.y, id).toBeLessThan(-750);
      expect(max.x - min.x, id).toBeLessThan(120);
    }
    expect(boundsAt(model, 'locker-xl', [cargo, 1]).min.y).toBeCloseTo(-534.4, 0);
  });

  test('what was ordered lies whole behind its locker’s door', () => {
    for (const [parcel, locker] of [['parcel-15', 'locker-l'], ['parcel-16', 'locker-m-3'], ['parcel-17', 'locker-s-1'], ['parcel-18', 'locker-xl'], ['parcel-19', 'locker-m-1']] as const) {
      const lying = boundsAt(model, parcel), door = boundsAt(model, locker);
      expect(lying.min.x, parcel).toBeGreaterThan(door.min.x + 4);
      expect(lying.max.x, parcel).toBeLessThan(door.max.x - 4);
      expect(lying.min.z, parcel).toBeGreaterThan(door.min.z);
      expect(lying.max.z, parcel).toBeLessThan(door.max.z - 4);
      expect(lying.min.y, parcel).toBeGreaterThan(door.max.y);
    }
  });

  test('each part is chassis or body: one rises, the other stays on the ground', () => {
    expect(ids.filter((id) => CHASSIS.test(id)).length).toBe(112);
    expect(CHASSIS.test('front-left-tyre')).toBe(true);
    expect(CHASSIS.test('battery-flap')).toBe(false);
    for (const id of ids) {
      const was = boundsAt(model, id), is = boundsAt(model, id, [chassis, 1]);
      if (CHASSIS.test(id)) expect(Math.abs(is.min.z - was.min.z), id).toBeLessThan(120);
      else expect(is.min.z - was.min.z, id).toBeCloseTo(860, 3);
      expect(is.min.z, id).toBeGreaterThan(-120);
    }
  });

  test('tyres roll without slipping: as far as their tread turns', () => {
    const roll = chassis.swings.find(({ ids: pattern, turn }) => turn?.axis[1] === 1 && pattern.test('rear-left-tyre'))?.turn;
    const way = chassis.swings.find(({ ids: pattern, shift }) => shift && pattern.test('rear-left-tyre'))?.shift;
    expect(Math.hypot(...(way ?? [0, 0, 0]))).toBeCloseTo(1450, 6);
    expect((roll?.by ?? 0) * 268).toBeCloseTo(1450, 6);
  });

  test('all 33 senses are drawn, each once, each from its own part', () => {
    const counts = fields.colours.map((_, kind) => fields.fields.filter((one) => one.kind === kind).length);
    expect(counts).toEqual([5, 11, 5, 12]);
    expect(new Set(fields.fields.map(({ part }) => part)).size).toBe(33);
    for (const { part } of fields.fields) expect(ids).toContain(part);
  });

  test('fields look away from the van: outwards from where their part sits', () => {
    for (const { part, yaw, wide } of fields.fields) {
      if (wide >= 360) continue;
      const { min, max } = boundsAt(model, part), x = (min.x + max.x) / 2 / 1525, y = (min.y + max.y) / 2 / 575;
      expect(x * Math.cos((yaw * Math.PI) / 180) + y * Math.sin((yaw * Math.PI) / 180), part).toBeGreaterThan(0.7);
    }
  });
});
