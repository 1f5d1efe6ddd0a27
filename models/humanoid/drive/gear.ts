/**
 * The strain wave gear: oval core with a thin bearing, flexible cup with teeth, rigid ring with two teeth more.
 * Cup and ring are cut to one module, and the wave is a module high: then the cup's teeth stand deep in the ring's gaps at the
 * two lobes and clear of them between. All angles count from +y, where a lobe, a tooth of the cup and a gap of the ring stand.
 */
import { at, piece } from '../../kit/assemble.ts';
import { polar, type Mesh } from '../../kit/mesh.ts';
import type { Piece } from '../../kit/model.ts';
import { ballMesh, cylMesh, extrudeMesh, revolveMesh } from '../../kit/primitives.ts';
import { circle, type P2 } from '../../kit/shapes2d.ts';
import type { Measures } from '../sizes.ts';
import { zAt } from './shell.ts';
import { angleOf, bent, polarPoint, type Wave } from './wave.ts';

/** Pitch radius of the ring as a share of the outer one. */
const PITCH = 0.62;
/** A tooth: half its width as a share of the pitch, and its height over the pitch line in modules. */
type Flank = readonly (readonly [half: number, height: number])[];
const STRAIGHT: Flank = [[0.3, -0.95], [0.12, 0.8]];
const CURVED: Flank = [[0.3, -0.95], [0.235, 0], [0.12, 0.8]];
const ROOT = 0.95;

/** How a gear is drawn: `shown` is the one that visitors turn. */
export interface Drawn { readonly teeth: number; readonly seg: number; readonly shown: boolean }
const plain = ({ teeth, seg }: Measures): Drawn => ({ teeth, seg, shown: false });
/** The turnable gear: finer teeth, a bearing with its balls, marks of paint. */
export const TURNABLE: Drawn = { teeth: 30, seg: 40, shown: true };

interface Lines { readonly ring: number; readonly cup: number; readonly module: number; /** inside of the cup */ readonly inner: number; readonly wave: Wave }
function linesOf(m: Measures, { teeth }: Drawn): Lines {
  const ring = m.d / 2 * PITCH, module = 2 * ring / (teeth + 2), cup = module * teeth / 2;
  return { ring, cup, module, inner: cup - ROOT * module - m.d / 2 * 0.03, wave: { height: module, reach: zAt(m, 0.73), bottom: zAt(m, 0.86), sway: 1 / teeth } };
}
/** The wave of a drive's cup. */
export const waveOf = (m: Measures, drawn: Drawn = plain(m)): Wave => linesOf(m, drawn).wave;

/** Teeth about a pitch radius; `out` 1 for teeth that point outwards, −1 inwards and half a tooth on. */
function toothed(teeth: number, pitch: number, module: number, flank: Flank, out: 1 | -1): P2[] {
  const half = [...flank.map(([u, v]) => [-u, v] as const), ...[...flank].reverse()];
  return Array.from({ length: teeth }, (_, i) => half.map(([u, v]) => polarPoint((i + u + (out < 0 ? 0.5 : 0)) * 2 * Math.PI / teeth, pitch + out * v * module))).flat();
}
const flankOf = ({ shown }: Drawn): Flank => (shown ? CURVED : STRAIGHT);
/** Outlines of cup (still round) and ring, for whoever wants to see them mesh. */
export function toothLines(m: Measures, drawn: Drawn = plain(m)): { readonly cup: P2[]; readonly ring: P2[]; readonly wave: Wave } {
  const { ring, cup, module, wave } = linesOf(m, drawn), flank = flankOf(drawn);
  return { cup: toothed(drawn.teeth, cup, module, flank, 1), ring: toothed(drawn.teeth + 2, ring, module, flank, -1), wave };
}

/** A round mesh as the wave bends it, what lies within `bore` left round. In place. */
function oval(wave: Wave, mesh: Mesh, bore = 0): Mesh {
  for (let i = 0; i < mesh.pos.length; i += 3) {
    const [x, y, z] = [mesh.pos[i]!, mesh.pos[i + 1]!, mesh.pos[i + 2]!], radius = Math.hypot(x, y);
    if (radius < bore) continue;
    const to = bent(wave, angleOf(x, y), radius, z, 0);
    [mesh.pos[i], mesh.pos[i + 1]] = polarPoint(to.angle, to.radius);
  }
  return mesh;
}

export function waveGenerator(m: Measures, drawn: Drawn = plain(m)): Piece[] {
  const { inner, wave } = linesOf(m, drawn), z0 = zAt(m, 0.6), z1 = zAt(m, 0.72), n = drawn.seg, bore = m.d / 2 * 0.2;
  const round = (r: number): P2[] => circle(r, n), race = inner - 0.06, thick = m.d / 2 * 0.035;
  const rim = oval(wave, extrudeMesh([round(race), round(race - thick)], z0, z1 - 0.5, { crease: 40 }));
  if (!drawn.shown) return [piece('alu-machined', oval(wave, extrudeMesh([round(race * 0.8), circle(bore, 14)], z0, z1, { crease: 40 }), bore + 0.1)), piece('steel', rim)];
  const ball = 1.15, path = race - thick - ball * 0.8, plug = path - ball * 0.8, count = 16;
  const hub = oval(wave, extrudeMesh([round(plug), circle(bore, 20)], z0 - 0.4, z1, { crease: 40, bottom: 0.4, bevel: 0, bs: 1 }), bore + 0.5);
  const balls = Array.from({ length: count }, (_, i) => {
    const to = bent(wave, (i + 0.5) * 2 * Math.PI / count, path, z0, 0), [x, y] = polarPoint(to.angle, to.radius);
    return [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, x, y, z0 + 1.5, 1] as const;
  });
  const head = cylMesh(1.5, z0 - 1, z0, { seg: 6 }), line = extrudeMesh([[[-0.55, bore + 1.2], [0.55, bore + 1.2], [0.55, plug + wave.height - 0.9], [-0.55, plug + wave.height - 0.9]]], z0 - 0.52, z0 - 0.4, {});
  return [
    piece('steel', hub), piece('chrome', rim), piece('paint-white', line),
    ...at([piece('chrome', ballMesh(ball, 6))], balls.map((b) => [...b])), ...at([piece('black-oxide', head)], polar(4, (bore + plug) / 2, 0, 45)),
  ];
}

export function flexspline(m: Measures, drawn: Drawn = plain(m)): Piece[] {
  const { cup, module, inner, wave } = linesOf(m, drawn), z0 = zAt(m, 0.59), { reach, bottom } = wave, root = cup - ROOT * module;
  const teeth = extrudeMesh([toothLines(m, drawn).cup, circle(inner, drawn.seg)], z0, reach, { crease: 24, bevel: 0, bottom: drawn.shown ? 0.2 : 0, bs: 1 });
  const wall = revolveMesh([
    [inner, reach], [root, reach], [root, bottom - 2, 2.4], [m.d / 2 * 0.2, bottom], [m.d / 2 * 0.2, bottom - 1.6], [inner, bottom - 3.4],
  ], { seg: Math.round(drawn.seg * 0.8), fs: 1 });
  const painted = [...flankOf(drawn).map(([u, v]) => [-u, v] as const), ...[...flankOf(drawn)].reverse()].map(([u, v]) => polarPoint(u * 0.8 * 2 * Math.PI / drawn.teeth, cup + (v * 0.9 - 0.1) * module));
  const mark = drawn.shown ? [piece('paint-vermilion', oval(wave, extrudeMesh([painted], z0 - 0.12, z0, {})))] : [];
  const metal = drawn.shown ? 'alu-machined' : 'steel';
  return [piece(metal, oval(wave, teeth)), piece(metal, oval(wave, wall)), ...mark];
}

export function circularSpline(m: Measures, drawn: Drawn = plain(m)): Piece[] {
  const { ring, module } = linesOf(m, drawn), z0 = zAt(m, 0.6), z1 = zAt(m, 0.74), rim = m.d / 2 * 0.86, foot = ring + module * 1.3;
  const body = extrudeMesh([circle(rim, drawn.seg), toothLines(m, drawn).ring], z0, z1, { crease: 24, bevel: 0, bottom: drawn.shown ? 0.2 : 0, bs: 1 });
  if (!drawn.shown) return [piece('steel', body)];
  const mark = extrudeMesh([[[0, foot], [1.4, foot + 3.4], [-1.4, foot + 3.4]]], z0 - 0.12, z0, {}), head = cylMesh(1.7, z0 - 0.9, z0 + 0.3, { seg: 6 });
  return [piece('steel', body), piece('paint-vermilion', mark), ...at([piece('black-oxide', head)], polar(6, rim - 2.7, 0, 30))];
}
