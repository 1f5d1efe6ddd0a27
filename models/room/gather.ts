/** Light arriving at a point: a cosine-weighted fan of rays that read the coarse solution, and the lamps directly. */
import { LAMPS, LOBBY_LAMPS } from '../../src/hall/room/lamps.ts';
import { LEAVES } from '../../src/hall/room/plan.ts';
import { dot, minus, unit, type V3 } from '../../src/hall/room/vector.ts';
import type { BakeScene } from './scene.ts';

/** share of light the glazing lets in */
const TRANSMISSION = 0.74;
const GROUND = 0.16;
/** x before which one stands before the doors: the middle of the leaves */
const OUTSIDE = (LEAVES.outer + LEAVES.inner) / 2;
const GOLDEN = 0.61803398875;

/** CIE overcast sky through glass; low down in the north trees stand before it. */
function sky(dx: number, dy: number): number {
  if (dy <= 0) return TRANSMISSION * GROUND;
  const overcast = (1 + 2 * dy) / 3;
  return TRANSMISSION * overcast * (dx > 0.5 && dy < 0.1 ? 0.45 : 1);
}

/** What arrived, as radiance of a white surface; `buried` is the share of rays that met the back of something. */
export interface Gathered { day: number; lamp: number; buried: number }

/** `seed` 0 … 1 turns the fan: neighbours use 16 different ones and are averaged afterwards. */
export function gather(scene: BakeScene, p: V3, n: V3, rays: number, seed: number, day: Float32Array, lamp: Float32Array, out: Gathered): void {
  const { bvh, normals } = scene;
  const sign = n[2] >= 0 ? 1 : -1, a = -1 / (sign + n[2]), b = n[0] * n[1] * a;
  const tx = 1 + sign * n[0] * n[0] * a, ty = sign * b, tz = -sign * n[0], bx = b, by = sign + n[1] * n[1] * a, bz = -n[1];
  const jitter = (((Math.floor(seed * 16) * 7) % 16) + 0.5) / 16;
  const px = p[0] + n[0] * 0.004, py = p[1] + n[1] * 0.004, pz = p[2] + n[2] * 0.004;
  const lobby = p[0] < OUTSIDE;
  let sumDay = 0, sumLamp = 0, back = 0;
  for (let i = 0; i < rays; i++) {
    const u = (i + jitter) / rays, angle = 2 * Math.PI * ((i * GOLDEN + seed) % 1), r = Math.sqrt(u), z = Math.sqrt(1 - u);
    const c = Math.cos(angle) * r, s = Math.sin(angle) * r;
    const dx = tx * c + bx * s + n[0] * z, dy = ty * c + by * s + n[1] * z, dz = tz * c + bz * s + n[2] * z;
    let t = bvh.hit(px, py, pz, dx, dy, dz, 200);
    // before the doors the light is that of open doors: the hall dims it while they are shut
    if (lobby) while (t !== Infinity && scene.swings(bvh.hitTriangle)) t += 1e-3 + bvh.hit(px + dx * (t + 1e-3), py + dy * (t + 1e-3), pz + dz * (t + 1e-3), dx, dy, dz, 200);
    if (t === Infinity) { sumDay += sky(dx, dy); continue; }
    const hit = bvh.hitTriangle;
    if (normals[hit * 3]! * dx + normals[hit * 3 + 1]! * dy + normals[hit * 3 + 2]! * dz > 0) { back++; continue; }
    const element = scene.elementAt(hit, px + dx * t, py + dy * t, pz + dz * t);
    sumDay += day[element]!;
    sumLamp += lamp[element]!;
  }
  // half of what buried rays took away is given back: contacts stay dark without turning black
  const share = back > 0 && back < rays * 0.5 ? (1 + rays / (rays - back)) / 2 : 1;
  out.day = (sumDay / rays) * share;
  out.lamp = (sumLamp / rays) * share + lampLight(scene, p, n);
  out.buried = back / rays;
}

const ALL_LAMPS = [...LAMPS, ...LOBBY_LAMPS];
const DISC: readonly (readonly [number, number])[] = [[0.07, 0.03], [-0.03, 0.07], [-0.07, -0.03], [0.03, -0.07]];

function lampLight({ bvh }: BakeScene, p: V3, n: V3): number {
  let sum = 0;
  for (const { at, aim, inner, outer, power } of ALL_LAMPS) {
    const to = minus(at, p), square = dot(to, to), way = unit(to), facing = dot(way, n);
    if (facing <= 0) continue;
    const edge = (-dot(way, unit(minus(aim, at))) - outer) / (inner - outer);
    if (edge <= 0) continue;
    const soft = edge >= 1 ? 1 : edge * edge * (3 - 2 * edge);
    let seen = 0;
    for (const [u, v] of DISC) {
      // stop short of the head itself
      const d = minus([at[0] + u, at[1] - 0.22, at[2] + v], p), whole = Math.sqrt(dot(d, d));
      if (bvh.hit(p[0] + n[0] * 0.01, p[1] + n[1] * 0.01, p[2] + n[2] * 0.01, d[0] / whole, d[1] / whole, d[2] / whole, whole - 0.05, true) === Infinity) seen++;
    }
    sum += (power / square) * facing * soft * (seen / DISC.length);
  }
  return sum;
}
