import { describe, expect, it } from 'vitest';
import { LEAF, STEEL, triple } from '../../src/hall/room/builder.ts';
import { CELLS } from '../../src/hall/room/pictograms.ts';
import { HALL, LEAVES, LOBBY, PLACES, SOUTH } from '../../src/hall/room/plan.ts';
import { buildShape } from '../../src/hall/room/shape.ts';

const { steel, charts, flat, lobbyIndices } = buildShape();
const vertices = steel.material.map((material, i) => ({ point: triple(steel.position, i), material, code: steel.code[i] ?? 0 }));
const leaves = vertices.filter(({ code }) => code >= LEAF);

describe('the doors', () => {
  it('are two leaves that do not touch, each inside its half of the doorway', () => {
    const { width, height } = HALL.door;
    for (const side of [-1, 1]) {
      const leaf = leaves.filter(({ point }) => Math.sign(point[2]) === side);
      expect(leaf.length).toBeGreaterThan(500);
      const away = leaf.map(({ point }) => Math.abs(point[2]));
      expect(Math.min(...away)).toBeGreaterThan(0.004);
      expect(Math.max(...away)).toBeLessThan(width / 2 + 0.02);
      expect(Math.max(...leaf.map(({ point }) => point[1]))).toBeLessThan(height);
    }
    expect(leaves.filter(({ point }) => point[2] > 0).length).toBe(leaves.filter(({ point }) => point[2] < 0).length);
  });

  it('stand in a real opening of the south wall', () => {
    const south = charts.find(({ normal, surface }) => surface === 1 && normal[0] === 1);
    const [width, height] = [HALL.door.width / 2, HALL.door.height];
    for (let t = 0; t < flat.index.length; t += 3) {
      const corners = [0, 1, 2].map((k) => flat.index[t + k] ?? 0);
      if (flat.chart[corners[0] ?? 0] !== south?.id) continue;
      const middle = [1, 2].map((axis) => corners.reduce((sum, v) => sum + (flat.position[v * 3 + axis] ?? 0) / 3, 0));
      expect(Math.abs(middle[1] ?? 0) < width && (middle[0] ?? 0) < height, `triangle ${t / 3}`).toBe(false);
    }
  });

  it('swing clear of their frame', () => {
    // all of a leaf turned by 1.5 radians about its hinge lies inside the doorway
    const [c, s] = [Math.cos(1.5), Math.sin(1.5)];
    for (const { point: [x, y, z], material } of leaves) {
      if (z < 0 || material === STEEL.zinc) continue;
      const [dx, dz] = [x - LEAVES.inner, z - LEAVES.hinge];
      const turned = [LEAVES.inner + c * dx - s * dz, y, LEAVES.hinge + s * dx + c * dz];
      expect(turned[2]).toBeLessThan(HALL.door.width / 2 + 0.13);
      if ((turned[2] ?? 0) > HALL.door.width / 2) expect(turned[0]).toBeGreaterThan(SOUTH + 0.07);
    }
  });

  it('have a lobby before them that comes first in the drawing and lies outside', () => {
    expect(lobbyIndices).toBeGreaterThan(1000);
    expect(lobbyIndices % 3).toBe(0);
    const xs = (indices: readonly number[]): number[] => [...new Set(indices)].map((vertex) => vertices[vertex]?.point[0] ?? 0);
    const lobby = xs(steel.index.slice(0, lobbyIndices));
    expect(Math.max(...lobby)).toBeLessThanOrEqual(SOUTH);
    expect(Math.min(...lobby)).toBe(LOBBY.south);
    expect(steel.index.slice(lobbyIndices).filter((vertex) => vertices[vertex]?.material === STEEL.lobby)).toEqual([]);
  });
});

describe('signs', () => {
  it('have four corners each, in order', () => {
    for (const material of [STEEL.exit, STEEL.fire, STEEL.dial]) {
      const corners = vertices.filter((vertex) => vertex.material === material).map(({ code }) => code);
      expect(corners.length).toBeGreaterThanOrEqual(4);
      corners.forEach((code, i) => expect(code).toBe((i % 4) + 1));
    }
    expect(vertices.filter(({ code, material }) => code > 0 && code < LEAF && material < STEEL.exit)).toEqual([]);
  });
  it('use cells of the canvas that no place needs', () => {
    for (const cell of Object.values(CELLS)) {
      expect(PLACES.every(({ order }) => order - 1 !== cell)).toBe(true);
      expect(cell).toBeLessThan(32);
    }
  });
});
