import { Matrix4, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import type { ModelPoint } from '../../../src/content/types.ts';
import { runCode } from '../../../src/hall/exhibit/material.ts';
import { alongPath, applySwing } from '../../../src/hall/exhibit/swing.ts';

const CORNER: readonly ModelPoint[] = [[0, 0, 0], [0, 0, 100], [0, 50, 100]];
const at = (far: number): number[] => alongPath(CORNER, far, new Vector3()).toArray();

describe('a rail', () => {
  test('points along it, and straight on past its ends', () => {
    expect(at(40)).toEqual([0, 0, 40]);
    expect(at(120)).toEqual([0, 20, 100]);
    expect(at(170)).toEqual([0, 70, 100]);
    expect(at(-10)).toEqual([0, 0, -10]);
  });

  test('what slides round its corner lies flat afterwards', () => {
    const moved = applySwing({ ids: /./, rail: { path: CORNER, at: [0, 40], by: 105 } }, 1, new Matrix4());
    const foot = new Vector3(0, 0, 0).applyMatrix4(moved), head = new Vector3(0, 0, 40).applyMatrix4(moved);
    expect(foot.distanceTo(new Vector3(0, 5, 100))).toBeLessThan(1e-6);
    expect(head.distanceTo(new Vector3(0, 45, 100))).toBeLessThan(1e-6);
  });

  test('nothing happens before its share begins', () => {
    const swing = { ids: /./, rail: { path: CORNER, at: [0, 40], by: 105 }, during: [0.5, 1] } as const;
    expect(applySwing(swing, 0.5, new Matrix4()).elements).toEqual(new Matrix4().elements);
  });
});

test('each way has its own number for the shader, none of them 0', () => {
  expect(runCode([-1, -1, -1])).toBe(1);
  expect(runCode([0, 0, 1])).toBe(15);
  expect(runCode([-1, 0, 1])).toBe(6);
  expect(runCode([1, 1, 1])).toBe(27);
});
