/** The motor: laminated stator with windings, rotor with magnets on a hollow shaft. */
import { at, piece } from '../../kit/assemble.ts';
import { empty, nrm, polar, type Mesh, type V3 } from '../../kit/mesh.ts';
import type { Piece } from '../../kit/model.ts';
import { extrudeMesh, revolveMesh } from '../../kit/primitives.ts';
import { circle } from '../../kit/shapes2d.ts';
import type { Measures } from '../sizes.ts';
import { zAt } from './shell.ts';

/**
 * One winding: a wedge about its tooth, given as two faces (towards the axis, towards the yoke) of four corners each.
 * Normals point away from its middle, which rounds it like wound wire at twelve triangles.
 */
function winding(m: Measures, r0: number, r1: number): Mesh {
  const pitch = Math.PI / m.coils * 0.84, z0 = zAt(m, 0.25), z1 = zAt(m, 0.57), sag = (z1 - z0) * 0.07;
  const face = (r: number, inset: number): V3[] => [[r, -r * Math.tan(pitch), z0 + inset], [r, r * Math.tan(pitch), z0 + inset], [r, r * Math.tan(pitch), z1 - inset], [r, -r * Math.tan(pitch), z1 - inset]];
  const corners = [...face(r0, sag), ...face(r1, 0)], middle: V3 = [(r0 + r1) / 2, 0, (z0 + z1) / 2], mesh = empty();
  for (const [x, y, z] of corners) {
    mesh.pos.push(x, y, z);
    // the height is flattened so that the end turns catch light from above, not only from the side
    mesh.nor.push(...nrm([(x - middle[0]) * 0.6, (y - middle[1]) * 1.4, (z - middle[2]) * 0.45]));
  }
  for (const [a, b, c, d] of [[0, 3, 2, 1], [4, 5, 6, 7], [0, 1, 5, 4], [3, 7, 6, 2], [0, 4, 7, 3], [1, 2, 6, 5]] as const) mesh.idx.push(a, b, c, a, c, d);
  return mesh;
}

export function stator(m: Measures): Piece[] {
  const r = m.d / 2, yoke = r * 0.79, tip = r * 0.57;
  const core = extrudeMesh([circle(r * 0.885, m.seg), circle(yoke, m.seg)], zAt(m, 0.29), zAt(m, 0.53), { crease: 40 });
  return [piece('laminate', core), ...at([piece('copper-enamelled', winding(m, tip * 1.05, yoke * 1.01))], polar(m.coils, 0, 0))];
}

/** A magnet's visible faces: outside and both ends. */
function magnet(m: Measures, rim: number, outer: number, z0: number, z1: number): Mesh {
  const w = outer * Math.sin(Math.PI / m.magnets * 0.84), mesh = empty();
  const quad = (corners: readonly V3[], n: V3): void => {
    const base = mesh.pos.length / 3;
    for (const c of corners) { mesh.pos.push(...c); mesh.nor.push(...n); }
    mesh.idx.push(base, base + 1, base + 2, base, base + 2, base + 3);
  };
  quad([[outer, -w, z0], [outer, w, z0], [outer, w, z1], [outer, -w, z1]], [1, 0, 0]);
  quad([[rim, -w, z1], [outer, -w, z1], [outer, w, z1], [rim, w, z1]], [0, 0, 1]);
  quad([[rim, w, z0], [outer, w, z0], [outer, -w, z0], [rim, -w, z0]], [0, 0, -1]);
  quad([[rim, -w, z0], [outer, -w, z0], [outer, -w, z1], [rim, -w, z1]], [0, -1, 0]);
  quad([[rim, w, z1], [outer, w, z1], [outer, w, z0], [rim, w, z0]], [0, 1, 0]);
  return mesh;
}

export function rotor(m: Measures): Piece[] {
  const r = m.d / 2, rim = r * 0.5, z0 = zAt(m, 0.27), z1 = zAt(m, 0.55), shaft = r * 0.2;
  const core = revolveMesh([
    [shaft * 0.72, zAt(m, 0.17)], [shaft, zAt(m, 0.17)], [shaft, zAt(m, 0.36)], [rim, z0], [rim, z1], [shaft, zAt(m, 0.46)], [shaft, zAt(m, 0.63)], [shaft * 0.72, zAt(m, 0.63)],
  ], { seg: Math.round(m.seg * 0.8), fs: 1 });
  return [piece('steel-dark', core), ...at([piece('nickel', magnet(m, rim - 0.4, r * 0.555, z0 + 0.8, z1 - 0.8))], polar(m.magnets, 0, 0))];
}
