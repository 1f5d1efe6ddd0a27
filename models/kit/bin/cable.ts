/** Cables that lie as cables do. Millimetres. */
import { piece } from '../assemble.ts';
import type { MaterialName } from '../materials.ts';
import { add, cross, frame, len, lerp, merge, nrm, scale, sub, xf, type M4, type Mesh, type V3 } from '../mesh.ts';
import type { Piece } from '../model.ts';
import { rrect } from '../shapes2d.ts';
import { Solid } from '../solid.ts';
import { segs } from '../quality.ts';
import { catmull, circleProfile, sweep } from '../sweep.ts';
import { socketScrew } from './screw.ts';

/** Corners of a round cable of radius `r`. */
const corners = (r: number): number => Math.max(6, Math.min(16, Math.round(segs(r) * 0.75)));

/** Smooth way through the points; `detail` pieces between two. */
export const routed = (points: readonly V3[], detail = 6): V3[] => catmull(points, detail);

/** Way from one end to the other, leaving along `out` and arriving along `into`, hanging through by `sag`. */
export function slack(from: V3, to: V3, sag: number, o: { out?: V3; into?: V3; detail?: number } = {}): V3[] {
  const span = len(sub(to, from)), down: V3 = [0, 0, -sag], n = o.detail ?? 24;
  const a = o.out ? add(from, scale(nrm(o.out), span * 0.35)) : lerp(from, to, 0.25), b = o.into ? sub(to, scale(nrm(o.into), span * 0.35)) : lerp(from, to, 0.75);
  // 4/3: a cubic whose handles drop by this hangs through by `sag` in the middle
  const p = add(a, scale(down, 4 / 3)), q = add(b, scale(down, 4 / 3));
  return Array.from({ length: n + 1 }, (_, i) => {
    const t = i / n, u = 1 - t;
    return add(add(scale(from, u * u * u), scale(p, 3 * u * u * t)), add(scale(q, 3 * u * t * t), scale(to, t * t * t)));
  });
}

/** One round cable along a way. */
export const cable = (path: readonly V3[], r: number, material: MaterialName = 'cable-black'): Piece =>
  piece(material, sweep(circleProfile(r, corners(r)), path));

/** Several strands laid side by side around one way, twisted `turns` times over its length. */
export function bundle(path: readonly V3[], strands: readonly MaterialName[], r: number, turns = 0): Piece[] {
  const n = strands.length, ring = n === 1 ? 0 : Math.max(r, r / Math.sin(Math.PI / n));
  const ways = strands.map((_, k) => offsetWay(path, (t) => {
    const a = 2 * Math.PI * (k / n + turns * t);
    return [ring * Math.cos(a), ring * Math.sin(a)];
  }));
  const meshes = new Map<MaterialName, Mesh[]>();
  strands.forEach((material, k) => meshes.set(material, [...meshes.get(material) ?? [], sweep(circleProfile(r, Math.min(8, corners(r))), ways[k]!)]));
  return [...meshes].map(([material, all]) => piece(material, merge(...all)));
}

/** A way beside a way, in its own untwisted frame. */
function offsetWay(path: readonly V3[], offset: (t: number) => readonly [number, number]): V3[] {
  let u: V3 = [0, 0, 1];
  return path.map((p, i) => {
    const t = nrm(sub(path[Math.min(path.length - 1, i + 1)]!, path[Math.max(0, i - 1)]!));
    const flat = sub(u, scale(t, u[0] * t[0] + u[1] * t[1] + u[2] * t[2]));
    u = len(flat) > 0.05 ? nrm(flat) : nrm(cross(t, [1, 0, 0]));
    const [x, y] = offset(i / (path.length - 1));
    return add(p, add(scale(u, x), scale(cross(t, u), y)));
  });
}

/** Frame of a clip or tie on a way: z along it, x towards `up`. */
export function onWay(path: readonly V3[], t: number, up: V3 = [0, 0, 1]): M4 {
  const i = Math.min(path.length - 2, Math.max(0, Math.floor(t * (path.length - 1)))), a = path[i]!, b = path[i + 1]!;
  return frame(lerp(a, b, t * (path.length - 1) - i), sub(b, a), up);
}

/** P-clip for a cable of radius `r` along z: a rubber-lined strap with its foot towards −x and a screw in it. */
export function clip(r: number, material: MaterialName = 'steel'): Piece[] {
  const t = Math.max(0.5, r * 0.14), w = Math.max(3, r * 1.6), foot = r * 2.3;
  const strap = Solid.cyl(r + t * 2, -w / 2, w / 2, material, { seg: 20, bevel: t * 0.4, bs: 1 })
    .add(Solid.extrude([rrect(foot, t * 2, 0, -r - foot / 2 + t, -r)], -w / 2, w / 2, material, { bevel: t * 0.3, bs: 1 }))
    .cut(Solid.cyl(r + t, -w, w, material, { seg: 20 }));
  const lining = Solid.cyl(r + t, -w / 2 - 0.3, w / 2 + 0.3, 'rubber', { seg: 20, bevel: 0.2, bs: 1 }).cut(Solid.cyl(r, -w, w, 'rubber', { seg: 20 }));
  const screw = socketScrew(r > 4 ? 4 : r > 2.4 ? 3 : 2);
  return [...strap.pieces(), ...lining.pieces(), ...screw.map((p) => piece(p.material, xf(p.mesh, frame([-r - foot * 0.62, -r + t, 0], [0, 1, 0]))))];
}

/** Cable tie around a bundle of radius `r` along z, its lock towards +x. */
export function tie(r: number, material: MaterialName = 'plastic-dark'): Piece[] {
  const w = Math.max(1.6, r * 0.5), t = Math.max(0.4, r * 0.1);
  const band = Solid.cyl(r + t, -w / 2, w / 2, material, { seg: 18, bevel: t * 0.3, bs: 1 }).cut(Solid.cyl(r, -w, w, material, { seg: 18 }));
  return band.add(Solid.box(t * 4, w * 1.4, w * 1.5, t * 0.5, material, { bs: 1 }).move(r + t * 1.5, 0, 0)).pieces();
}
