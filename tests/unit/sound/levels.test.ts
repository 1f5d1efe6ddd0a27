import { expect, test } from 'vitest';
import { levelsAt } from '../../../src/sound/levels.ts';

const at = (x: number, z: number, heading = 0) => levelsAt({ x, z, heading }, 'rain', 'grounded');

test('rain is on the roof everywhere and loudest at the window', () => {
  expect(at(-26, 0).rain.gain).toBeCloseTo(0.225, 2);
  expect(at(0, 0).rain.gain).toBeCloseTo(0.271, 2);
  expect(at(28, 0).rain.gain).toBeGreaterThan(0.85);
});

test('after the rain it only drips', () => {
  expect(levelsAt({ x: 28, z: 0, heading: 0 }, 'clear', 'grounded').rain.gain).toBeLessThan(0.04);
});

test('the racks hum near the racks, on the side where they stand', () => {
  expect(at(-21.8, -6).machines.gain).toBeCloseTo(Math.exp(-1), 6);
  expect(at(20, 0).machines.gain).toBeLessThan(0.001);
  // they stand to the west: on the left of one who looks north, on the right of one who looks south
  expect(at(-21.8, -6, 0).machines.pan).toBeCloseTo(-0.8, 6);
  expect(at(-21.8, -6, Math.PI).machines.pan).toBeCloseTo(0.8, 6);
});

test('rotors are heard only while they turn', () => {
  expect(at(12, 0).rotors.gain).toBe(0);
  expect(levelsAt({ x: 12, z: 0, heading: 0 }, 'clear', 'rising').rotors.gain).toBeGreaterThan(0.5);
});
