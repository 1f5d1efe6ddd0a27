import { readFileSync } from 'node:fs';
import { BoxGeometry, type BufferGeometry, DoubleSide, FrontSide, Matrix4, Mesh, MeshBasicMaterial, Ray, Raycaster, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { type Reach, Targets, firstHit } from '../../../src/hall/exhibit/first-met.ts';
import { type ExhibitPart, readExhibit } from '../../../src/hall/exhibit/load.ts';

const ALL: Reach = { near: 0, far: Infinity, bothSides: false };

function box(): BufferGeometry {
  const geometry = new BoxGeometry(2, 2, 2);
  geometry.computeBoundingBox();
  return geometry;
}

describe('a box of two metres', () => {
  const from = (x: number, dx: number): Ray => new Ray(new Vector3(x, 0.3, 0.2), new Vector3(dx, 0, 0));

  test('is met at its near face, in lengths of the direction', () => {
    expect(firstHit(box(), from(-5, 1), ALL)).toBeCloseTo(4, 6);
    expect(firstHit(box(), from(-5, 2), ALL)).toBeCloseTo(2, 6);
  });

  test('is not met from within, but for rays that see both sides', () => {
    expect(firstHit(box(), from(0, 1), ALL)).toBe(Infinity);
    expect(firstHit(box(), from(0, 1), { ...ALL, bothSides: true })).toBeCloseTo(1, 6);
  });

  test('what is cut off by the reach is passed through', () => {
    expect(firstHit(box(), from(-5, 1), { near: 4.5, far: Infinity, bothSides: true })).toBeCloseTo(6, 6);
    expect(firstHit(box(), from(-5, 1), { ...ALL, far: 3 })).toBe(Infinity);
  });

  test('one that is left out hides nothing', () => {
    const targets = new Targets([box(), box()]), ray = from(-5, 1);
    const places = [new Matrix4(), new Matrix4().makeTranslation(3, 0, 0)];
    expect(targets.first(ray, (thing) => places[thing] ?? null, ALL)).toEqual({ thing: 0, distance: 4 });
    expect(targets.first(ray, (thing) => (thing === 0 ? null : places[thing] ?? null), ALL)).toEqual({ thing: 1, distance: 7 });
    expect(targets.first(new Ray(new Vector3(0, 9, 0), new Vector3(0, 1, 0)), (thing) => places[thing] ?? null, ALL)).toBeNull();
  });
});

test.each([false, true])('an exhibit is met where three’s own rays meet it, both sides: %s', async (bothSides) => {
  const bytes = readFileSync(new URL('../../../public/models/humanoid.glb', import.meta.url));
  const { parts } = await readExhibit(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  const solid = parts.filter((part): part is ExhibitPart & { solid: BufferGeometry } => part.solid !== null);
  const material = new MeshBasicMaterial({ side: bothSides ? DoubleSide : FrontSide });
  const meshes = solid.map((part) => {
    const mesh = new Mesh(part.solid, material);
    mesh.matrixWorld.copy(part.place);
    return mesh;
  });
  const targets = new Targets(solid.map((part) => part.solid));
  let met = 0;
  for (let i = 0; i < 24; i++) {
    // from all about the figure to points in its trunk and limbs, millimetres
    const origin = new Vector3(2500 * Math.cos(i), 2500 * Math.sin(i), 300 + 60 * i), aim = new Vector3(40 * Math.sin(5 * i), 160 * Math.cos(3 * i), 100 + 70 * i);
    const caster = new Raycaster(origin, aim.sub(origin).normalize());
    const [expected] = caster.intersectObjects(meshes, false);
    const found = targets.first(caster.ray, (thing) => solid[thing]?.place ?? null, { ...ALL, bothSides });
    expect(found ? meshes[found.thing] : undefined).toBe(expected?.object);
    expect(found?.distance ?? 0).toBeCloseTo(expected?.distance ?? 0, 2);
    if (found) met++;
  }
  expect(met).toBeGreaterThan(10);
});
