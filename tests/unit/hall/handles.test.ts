import { BoxGeometry, Group, Matrix4, PerspectiveCamera, Vector3, type Mesh } from 'three';
import { describe, expect, it } from 'vitest';
import type { FieldsHandle, Handle, Said, SightField } from '../../../src/content/types.ts';
import { fan, sightFields } from '../../../src/hall/exhibit/fields.ts';
import type { ExhibitBatch } from '../../../src/hall/exhibit/batch.ts';
import type { ExhibitPart } from '../../../src/hall/exhibit/load.ts';
import { handleUniforms } from '../../../src/hall/exhibit/material.ts';
import { applySwing, swingShare } from '../../../src/hall/exhibit/swing.ts';
import { HandlesView, coreStep, gearAngles } from '../../../src/hall/handles-view.ts';

const said: Said = { de: 'a', en: 'a', zh: 'a' };
const base = { title: said, line: said };

function part(id: string, x: number): ExhibitPart {
  const solid = new BoxGeometry(10, 10, 10);
  solid.computeBoundingBox();
  const place = new Matrix4().makeTranslation(x, 0, 0);
  const box = solid.boundingBox!;
  return { id, solid, clear: null, place, explode: new Vector3(), starts: 0, reveal: 0, box, bounds: box.clone().applyMatrix4(place) };
}

/** Stands in for what is on the graphics card: remembers what it was told. */
function fakeBatch(parts: ExhibitPart[]) {
  const told = { moved: null as Parameters<ExhibitBatch['moveBy']>[0], plane: null as Parameters<ExhibitBatch['cut']>[0], keys: new Map<string, number>(), runs: new Map<string, number>() };
  const batch = {
    parts, root: new Matrix4().makeScale(0.001, 0.001, 0.001), object: new Group(), uniforms: handleUniforms(),
    moveBy(moved: typeof told.moved) { told.moved = moved; },
    cut(plane: typeof told.plane) { told.plane = plane; },
    colour(key: (one: ExhibitPart) => number, runs: (one: ExhibitPart) => number) { for (const one of parts) { told.keys.set(one.id, key(one)); told.runs.set(one.id, runs(one)); } },
  };
  return { batch: batch as unknown as ExhibitBatch, told };
}

describe('a swing', () => {
  it('turns about an axis that does not go through the origin', () => {
    const swing = { ids: /^door$/, turn: { through: [0, 100, 0], axis: [0, 0, 1], by: Math.PI / 2 } } as const;
    const there = new Vector3(10, 100, 0).applyMatrix4(applySwing(swing, 1, new Matrix4()));
    expect(there.toArray().map(Math.round)).toEqual([0, 110, 0]);
  });

  it('has its own share of the way, eased at both ends', () => {
    const swing = { ids: /^a$/, shift: [100, 0, 0], during: [0.5, 1] } as const;
    expect([0, 0.5, 0.75, 1].map((at) => swingShare(swing, at))).toEqual([0, 0, 0.5, 1]);
    expect(new Vector3().applyMatrix4(applySwing(swing, 0.75, new Matrix4())).x).toBe(50);
  });
});

describe('the gear', () => {
  it('turns the cup back once while the core turns eleven times: 22 teeth, 24 in the ring', () => {
    const { core, cup } = gearAngles({ teeth: 22 }, 1);
    expect(core / (2 * Math.PI)).toBeCloseTo(11, 9);
    expect(cup / (2 * Math.PI)).toBeCloseTo(-1, 9);
  });

  it('moves the cup back by two teeth a turn of the core', () => {
    const { cup } = gearAngles({ teeth: 22 }, 1 / 11);
    expect(cup / ((2 * Math.PI) / 22)).toBeCloseTo(-2, 9);
  });
});

describe('a gear in the hand', () => {
  const gear: Handle = {
    ...base, id: 'gear', kind: 'gear', core: 'core', cup: 'cup', ring: 'ring', teeth: 30, wave: { height: 1.4, reach: 13, bottom: 21 },
    slider: said, reading: () => said, alone: /^(?:core|cup|ring)$/,
  };

  it('follows: one turn is to be seen, many take hardly longer', () => {
    const seconds = (lag: number): number => { let time = 0; for (let left = lag; left > 0 && time < 10; time += 1 / 60) left -= coreStep(left, 1 / 60); return time; };
    expect(seconds(1)).toBeGreaterThan(0.5);
    expect(seconds(1)).toBeLessThan(1.5);
    expect(seconds(15)).toBeLessThan(3);
    expect(coreStep(0.001, 1)).toBe(0.001);
  });

  it('turns core and cup about the part’s own axis, and bends the cup', () => {
    const { batch, told } = fakeBatch(['core', 'cup', 'ring', 'door'].map((id, i) => part(id, i * 50)));
    const view = new HandlesView(batch, [gear]);
    const wanted = { gear: 1 / 60 };
    view.step(wanted, 0, true);
    // a quarter turn of the core: fifteen turns are the whole way
    expect(new Vector3(10, 0, 0).applyMatrix4(told.moved!(batch.parts[0]!, 0)!).toArray().map(Math.round)).toEqual([0, 10, 0]);
    expect(told.moved!(batch.parts[2]!, 0)).toBeNull();
    expect(told.runs.get('cup')).toBe(32);
    expect(batch.uniforms.uSway.value).toBeCloseTo(1 / 30, 9);
    const { x, y, z, w } = batch.uniforms.uWave.value;
    expect([x, y, z]).toEqual([1.4, 13, 21]);
    expect(w).toBeCloseTo(Math.PI / 2 + (2 * Math.PI) / 60, 9);
    expect(view.open).toBe(1);
    view.step({}, 0, true);
    expect(batch.uniforms.uSway.value).toBe(0);
    expect(told.moved!(batch.parts[0]!, 0)).toBeNull();
  });

  it('has a knob that goes round with its core', () => {
    const { batch } = fakeBatch([part('core', 0), part('cup', 0), part('ring', 0)]);
    const view = new HandlesView(batch, [gear]);
    const camera = new PerspectiveCamera(90, 1, 0.001, 10);
    // from behind, as one looks into the cup: turning on is clockwise
    camera.position.set(0, 0, -0.105);
    camera.up.set(0, 1, 0);
    camera.lookAt(0, 0, 0);
    camera.updateMatrixWorld();
    expect(view.crank(camera, { width: 200, height: 200 })).toBeNull();
    view.step({ gear: 0 }, 0, true);
    const crank = view.crank(camera, { width: 200, height: 200 });
    expect([crank?.x, crank?.y, crank?.middleX, crank?.middleY].map((one) => Math.round(one ?? NaN))).toEqual([100, 89, 100, 100]);
    expect(crank?.way).toBe(1);
    view.step({ gear: 1 / 60 }, 0, true);
    expect([view.crank(camera, { width: 200, height: 200 })].map((one) => [Math.round(one?.x ?? NaN), Math.round(one?.y ?? NaN)])).toEqual([[111, 100]]);
  });
});

describe('the handles of an exhibit', () => {
  const door: Handle = { ...base, id: 'door', kind: 'move', seconds: 2, opens: 0.5, swings: [{ ids: /^door$/, shift: [0, 0, 800] }] };
  const cut: Handle = { ...base, id: 'cut', kind: 'cut', normal: [0, 1, 0], from: 1000, to: -1000, first: 0.5, grip: [0, 0, 0], slider: said };
  const origin: Handle = { ...base, id: 'origin', kind: 'colours', colours: [{ name: said, colour: '#445566', ids: /^door$/ }] };
  const alone: Handle = { ...base, id: 'alone', kind: 'look', alone: /^wheel$/, view: { eye: [1, 1, 1], at: [0, 0, 0] } };

  it('take their time, and cut where less motion is asked for', () => {
    const { batch, told } = fakeBatch([part('door', 0), part('wheel', 50)]);
    const view = new HandlesView(batch, [door]);
    expect(view.step({ door: 1 }, 1, false)).toEqual({ moved: true, runs: false, changed: true });
    expect(told.moved?.(batch.parts[0]!, 0)?.elements[14]).toBe(400);
    expect(view.open).toBe(0.25);
    expect(view.step({}, 0.1, true)).toEqual({ moved: true, runs: false, changed: true });
    expect(told.moved?.(batch.parts[0]!, 0)?.elements[14]).toBe(0);
    expect(told.moved?.(batch.parts[1]!, 0)).toBeNull();
  });

  it('let go while the exhibit is taken apart', () => {
    const { batch, told } = fakeBatch([part('door', 0)]);
    new HandlesView(batch, [door]).step({ door: 1 }, 0, true);
    expect([0, 0.5, 1, 2].map((explosion) => told.moved?.(batch.parts[0]!, explosion)?.elements[14])).toEqual([800, 400, 0, 0]);
  });

  it('cut along the normal, in metres of the hall', () => {
    const { batch, told } = fakeBatch([part('door', 0)]);
    const view = new HandlesView(batch, [cut]);
    const wanted = { cut: 0.25 };
    view.step(wanted, 0, true);
    expect(told.plane?.toArray()).toEqual([0, 1, 0, 0.5]);
    expect(view.open).toBe(1);
    view.step({}, 0, true);
    expect(told.plane).toBeNull();
  });

  it('stand a grip where the plane is, with the way it goes', () => {
    const { batch } = fakeBatch([part('door', 0)]);
    const view = new HandlesView(batch, [cut]);
    const camera = new PerspectiveCamera(90, 1, 0.1, 10);
    camera.position.set(0, 0, 2);
    camera.updateMatrixWorld();
    expect(view.grip(camera, { width: 100, height: 100 })).toBeNull();
    view.step({ cut: 0.5 }, 0, true);
    const grip = view.grip(camera, { width: 100, height: 100 });
    // from one metre above the middle to one below, two metres away and 90° wide: half the picture
    expect([grip?.x, grip?.y, grip?.wayX, grip?.wayY].map((one) => Math.round(one ?? NaN))).toEqual([50, 50, 0, 50]);
  });

  it('colour and leave out by ids', () => {
    const { batch, told } = fakeBatch([part('door', 0), part('wheel', 50)]);
    const view = new HandlesView(batch, [origin, alone]);
    view.step({ origin: 1 }, 0, false);
    expect([told.keys.get('door'), told.keys.get('wheel')]).toEqual([1, 0]);
    expect(batch.uniforms.uKeys.value[1]?.getHexString()).toBe('445566');
    expect(view.shows('door')).toBe(true);
    view.step({ alone: 1 }, 0, false);
    expect([view.shows('door'), view.shows('wheel')]).toEqual([false, true]);
    expect(view.view({ alone: 1 }, 0)?.eye).toEqual([1, 1, 1]);
    expect(view.view({ origin: 1 }, 0)).toBeNull();
  });
});

describe('a field of view', () => {
  const field: SightField = { part: 'lidar', kind: 0, yaw: 90, pitch: 0, wide: 60, high: 20, drawn: 2 };

  it('opens to the left at yaw 90, so wide, so far', () => {
    const points = fan([0, 0, 500], field, 0, 1);
    expect(points.at(6)?.map(Math.round)).toEqual([0, 2000, 500]);
    expect(points.at(0)?.map(Math.round)).toEqual([1000, 1732, 500]);
    expect(points).toHaveLength(13);
  });

  it('ends just over the floor', () => {
    const [point] = fan([0, 0, 100], field, -30, 1);
    expect(point?.[2]).toBeCloseTo(6, 6);
  });

  it('is drawn once a kind, each as its kind is: a body and an outline', () => {
    const kinds = (['rings', 'pyramid', 'sector'] as const).map((as, i) => ({ name: said, line: said, colour: `#11223${i}`, as }));
    const handle: FieldsHandle = { ...base, id: 'fields', kind: 'fields', colours: kinds, fields: [field, { ...field, kind: 1 }, { ...field, kind: 2 }] };
    const group = sightFields(handle, () => [0, 0, 500]);
    const triangles = group.children.map(({ children }) => ((children[0] as Mesh).geometry.getAttribute('position')?.count ?? 0) / 3);
    // 12 steps of an arc: two bands between three beams; one band and two sides; a fan
    expect(triangles).toEqual([48, 26, 12]);
    group.traverse(({ type, layers }) => { if (type !== 'Group') expect(layers.mask).toBe(2); });
  });

  it('stands only while the exhibit is whole: its senses are in their places then', () => {
    const { batch } = fakeBatch([part('lidar', 0)]);
    const handle: FieldsHandle = { ...base, id: 'fields', kind: 'fields', colours: [{ name: said, line: said, colour: '#112233', as: 'rings' }], fields: [{ ...field, part: 'lidar' }] };
    const view = new HandlesView(batch, [handle]), wanted = { fields: 1 };
    view.step(wanted, 0, true);
    const [overlay] = batch.object.children;
    view.apart(0);
    expect(overlay?.visible).toBe(true);
    view.apart(0.3);
    expect(overlay?.visible).toBe(false);
    view.apart(0);
    expect(overlay?.visible).toBe(true);
    view.step({}, 0, true);
    view.apart(0);
    expect(overlay?.visible).toBe(false);
  });
});
