import { Box3, Group, Matrix4, PerspectiveCamera, type Raycaster, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { type LabelWish, type Labelled, MOST_LABELS, anchorOf, seekLabels } from '../../../src/hall/anchors.ts';
import type { ExhibitPart } from '../../../src/hall/exhibit/load.ts';

const SIZE = { width: 1000, height: 600 };
const NOTHING: LabelWish = { parts: [], chosen: null, hovered: null };

function camera(): PerspectiveCamera {
  const made = new PerspectiveCamera(54, SIZE.width / SIZE.height, 0.1, 100);
  made.position.set(0, 0, 10);
  made.updateMatrixWorld();
  return made;
}

/** A cube of half a metre about (x, y, z). */
function part(id: string, x: number, y: number, z = 0): ExhibitPart {
  const box = new Box3(new Vector3(-0.25, -0.25, -0.25), new Vector3(0.25, 0.25, 0.25)), place = new Matrix4().makeTranslation(x, y, z);
  return { id, solid: null, clear: null, place, explode: new Vector3(), starts: 0, reveal: 0, box, bounds: box.clone().applyMatrix4(place) };
}

/** An exhibit of cubes; counts the rays it is asked with. */
function exhibit(parts: readonly ExhibitPart[]): Labelled & { rays: number } {
  const point = new Vector3();
  return {
    parts, object: new Group(), root: new Matrix4(), rays: 0,
    matrixOf: ({ place }: ExhibitPart, _: number, into: Matrix4) => into.copy(place),
    pick({ ray }: Raycaster) {
      this.rays++;
      const hits = parts.flatMap((one) => { const hit = ray.intersectBox(one.bounds, point); return hit ? [{ part: one, distance: hit.distanceTo(ray.origin) }] : []; });
      return hits.sort((a, b) => a.distance - b.distance)[0] ?? null;
    },
  };
}

function sought(batch: Labelled, wish: LabelWish): { labels: string[]; steps: number } {
  const search = seekLabels(batch, wish, 0, camera(), SIZE);
  for (let steps = 1; ; steps++) {
    const { done, value } = search.next();
    if (done) return { labels: value.map(({ part: id }) => id), steps };
  }
}

const grid = Array.from({ length: 60 }, (_, i) => part(`cube-${i}`, (i % 10) - 4.5, Math.floor(i / 10) * 0.8 - 2));

test('an anchor is the middle of a part on the picture; none behind the eye', () => {
  const batch = exhibit([part('middle', 0, 0), part('behind', 0, 0, 20)]), [middle, behind] = batch.parts as [ExhibitPart, ExhibitPart];
  expect(anchorOf(batch, middle, 0, camera(), SIZE)).toMatchObject({ part: 'middle', x: 500, y: 300 });
  expect(anchorOf(batch, behind, 0, camera(), SIZE)).toBeNull();
});

describe('the search for labels', () => {
  test('labels at most as many as fit, none twice, and the chosen one always', () => {
    const { labels } = sought(exhibit(grid), { ...NOTHING, chosen: 'cube-37' });
    expect(labels[0]).toBe('cube-37');
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).toHaveLength(MOST_LABELS);
  });

  test('those the text speaks of come first, in its order', () => {
    expect(sought(exhibit(grid), { ...NOTHING, parts: ['cube-59', 'cube-0'] }).labels.slice(0, 2)).toEqual(['cube-59', 'cube-0']);
  });

  test('what another part hides is not labelled', () => {
    expect(sought(exhibit([part('front', 0, 0, 2), part('hidden', 0, 0), part('beside', 3, 0)]), { ...NOTHING, parts: ['hidden'] }).labels.toSorted()).toEqual(['beside', 'front']);
  });

  test('where few parts are shown, one that is looked through at its middle is labelled on its rim', () => {
    const core = part('core', 0, 0), { min, max } = core.box;
    const wide = new Box3(min.clone().multiplyScalar(4), max.clone().multiplyScalar(4)), ring: ExhibitPart = { ...core, id: 'ring', box: wide, bounds: wide };
    const batch = exhibit([core, ring]), round = { ...batch, pick: (ray: Raycaster) => { const hit = batch.pick.call(batch, ray); return hit && Math.hypot(ray.ray.at(hit.distance, new Vector3()).x, ray.ray.at(hit.distance, new Vector3()).y) < 0.4 ? { ...hit, part: core } : hit; } };
    expect(sought(round, NOTHING).labels.toSorted()).toEqual(['core', 'ring']);
  });

  test('the hovered part comes on top of the others, and takes nobody’s place', () => {
    const without = sought(exhibit(grid), NOTHING).labels;
    expect(sought(exhibit(grid), { ...NOTHING, hovered: 'cube-33' }).labels).toEqual([...without, 'cube-33']);
  });

  test('rests before each ray, and asks few of them', () => {
    const batch = exhibit(grid), { steps } = sought(batch, NOTHING);
    expect(batch.rays).toBeGreaterThanOrEqual(MOST_LABELS);
    expect(batch.rays).toBeLessThanOrEqual(40);
    expect(steps).toBeGreaterThan(batch.rays);
  });
});
