import { PerspectiveCamera, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { applyPose, fieldOfView, freePart } from '../../../src/hall/camera.ts';

const NOTHING = { left: 0, right: 0, top: 0, bottom: 0 };
const ahead = { x: 0, y: 1.65, z: 0, heading: 0, pitch: 0 };

test('54° on wide screens, more on narrow ones so that 42° of width stay', () => {
  expect(fieldOfView(1.6)).toBe(54);
  expect(fieldOfView(1180 / 820)).toBe(54);
  expect(fieldOfView(0.46)).toBeCloseTo(79.7, 0);
});

test('heading 0 looks along +x, a quarter turn along +z', () => {
  const camera = new PerspectiveCamera(), direction = new Vector3();
  applyPose(camera, ahead, { width: 1600, height: 1000 }, NOTHING, 0);
  camera.getWorldDirection(direction);
  expect(direction.toArray().map((value) => Math.round(value * 1e6) / 1e6 + 0)).toEqual([1, 0, 0]);
  applyPose(camera, { ...ahead, heading: Math.PI / 2 }, { width: 1600, height: 1000 }, NOTHING, 0);
  camera.getWorldDirection(direction);
  expect(direction.z).toBeCloseTo(1, 6);
});

test('what one looks at stands in the middle of what the panel leaves free', () => {
  const camera = new PerspectiveCamera();
  applyPose(camera, ahead, { width: 1000, height: 600 }, { ...NOTHING, right: 410 }, 0);
  const at = new Vector3(5, 1.65, 0).project(camera);
  expect(((at.x + 1) / 2) * 1000).toBeCloseTo(295, 3);
  expect(at.y).toBeCloseTo(0, 6);
});

test.each([
  ['beside a panel', { width: 1440, height: 900 }, { ...NOTHING, right: 590, bottom: 160 }],
  ['over a sheet', { width: 820, height: 1180 }, { ...NOTHING, top: 96, bottom: 725 }],
  ['in a narrow slit', { width: 390, height: 844 }, { ...NOTHING, top: 70, bottom: 600 }],
])('the free part of the picture ends where the interface begins, %s', (_, size, covered) => {
  const camera = new PerspectiveCamera(), { across, up } = freePart(size, covered);
  applyPose(camera, ahead, size, covered, 0);
  const corner = new Vector3(1, 1.65 + up, across).project(camera);
  expect(((corner.x + 1) / 2) * size.width).toBeCloseTo(size.width - covered.right, 3);
  expect(((1 - corner.y) / 2) * size.height).toBeCloseTo(covered.top, 3);
});

test('survives a picture without size', () => {
  const camera = new PerspectiveCamera();
  applyPose(camera, ahead, { width: 0, height: 0 }, NOTHING, 1);
  expect(camera.projectionMatrix.elements.every(Number.isFinite)).toBe(true);
});
