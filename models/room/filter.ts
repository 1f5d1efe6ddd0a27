/** After the bake: buried texels and vertices take their neighbours' light, the interleaved fans are averaged, rims are repeated. */
import { PADDING, type Atlas } from '../../src/hall/room/atlas.ts';
import type { Chart, Shape } from '../../src/hall/room/builder.ts';
import { HALL } from '../../src/hall/room/plan.ts';

/** share of rays on backs of things beyond which nobody can see the spot */
export const BURIED_TEXEL = 0.25;
const BURIED_VERTEX = 0.2;

/** Walls reach behind the sloping soffit: texels there, and in the skirting's shadow, are seen by nobody. */
function behindRoof(chart: Chart, a: number, b: number): boolean {
  if (chart.surface !== 1) return false;
  if (b < 0.05) return true;
  if (chart.lengthV <= HALL.eaves) return false;
  const inBay = a % HALL.bay;
  return inBay < HALL.bay - 0.2 && b > HALL.eaves - 0.06 + (inBay / HALL.bay) * HALL.ridgeRise;
}

/** One plane (day or lamp) of the atlas, smoothed and padded. `samples`: three floats a texel. */
export function smoothAtlas(charts: readonly Chart[], atlas: Atlas, samples: Float32Array, plane: 0 | 1): Float32Array {
  const out = new Float32Array(atlas.width * atlas.height);
  for (const chart of charts) {
    const { x: x0, y: y0, w, h } = atlas.slots[chart.id]!;
    let light = new Float32Array(w * h);
    let lost = new Uint8Array(w * h);
    for (let j = 0; j < h; j++) for (let i = 0; i < w; i++) {
      const k = ((y0 + j) * atlas.width + x0 + i) * 3;
      light[j * w + i] = samples[k + plane]!;
      if (samples[k + 2]! > BURIED_TEXEL || behindRoof(chart, (i / (w - 1)) * chart.lengthU, (j / (h - 1)) * chart.lengthV)) lost[j * w + i] = 1;
    }
    for (let pass = 0; pass < 12; pass++) lost = fillOnce(light, lost, w, h);
    for (let pass = 0; pass < 2; pass++) light = averageFans(light, w, h);
    for (let j = -PADDING; j < h + PADDING; j++) for (let i = -PADDING; i < w + PADDING; i++)
      out[(y0 + j) * atlas.width + x0 + i] = light[Math.min(h - 1, Math.max(0, j)) * w + Math.min(w - 1, Math.max(0, i))]!;
  }
  return out;
}

function fillOnce(light: Float32Array, lost: Uint8Array<ArrayBuffer>, w: number, h: number): Uint8Array<ArrayBuffer> {
  const next = lost.slice();
  for (let j = 0; j < h; j++) for (let i = 0; i < w; i++) {
    if (!lost[j * w + i]) continue;
    let sum = 0, n = 0;
    for (let y = Math.max(0, j - 1); y <= Math.min(h - 1, j + 1); y++) for (let x = Math.max(0, i - 1); x <= Math.min(w - 1, i + 1); x++)
      if (!lost[y * w + x]) { sum += light[y * w + x]!; n++; }
    if (n) { light[j * w + i] = sum / n; next[j * w + i] = 0; }
  }
  return next;
}

/** 5 × 5 with a half-weight rim sees each of the 4 × 4 fans equally; it stops at real steps of the light. */
function averageFans(light: Float32Array, w: number, h: number): Float32Array<ArrayBuffer> {
  const blur = (guide: Float32Array | null): Float32Array<ArrayBuffer> => {
    const out = new Float32Array(w * h);
    for (let j = 0; j < h; j++) for (let i = 0; i < w; i++) {
      const here = guide ? guide[j * w + i]! : 0;
      let sum = 0, n = 0;
      for (let y = Math.max(0, j - 2); y <= Math.min(h - 1, j + 2); y++) for (let x = Math.max(0, i - 2); x <= Math.min(w - 1, i + 2); x++) {
        const step = guide ? (guide[y * w + x]! - here) / (here + 0.002) : 0;
        const weight = (Math.abs(x - i) === 2 ? 0.5 : 1) * (Math.abs(y - j) === 2 ? 0.5 : 1) * Math.exp(-step * step * 30);
        sum += weight * light[y * w + x]!; n += weight;
      }
      out[j * w + i] = sum / n;
    }
    return out;
  };
  return blur(blur(null));
}

/** Vertex light of one plane: contacts filled, then smoothed along edges inside flat patches. `samples`: three floats a vertex. */
export function smoothVertices({ steel }: Shape, samples: Float32Array, plane: 0 | 1): Float32Array {
  const n = steel.material.length;
  const light = Float32Array.from({ length: n }, (_, k) => samples[k * 3 + plane]!);
  const lost = Uint8Array.from({ length: n }, (_, k) => (samples[k * 3 + 2]! > BURIED_VERTEX ? 1 : 0));
  const overEdges = (visit: (a: number, b: number) => void): void => {
    for (let t = 0; t < steel.index.length; t += 3) for (let i = 0; i < 3; i++) for (let j = 0; j < 3; j++) if (i !== j) visit(steel.index[t + i]!, steel.index[t + j]!);
  };
  for (let pass = 0; pass < 3; pass++) {
    const sum = new Float32Array(n), count = new Float32Array(n);
    overEdges((a, b) => { if (lost[a] && !lost[b]) { sum[a]! += light[b]!; count[a]!++; } });
    for (let k = 0; k < n; k++) if (count[k]) { light[k] = sum[k]! / count[k]!; lost[k] = 0; }
  }
  for (let pass = 0; pass < 3; pass++) {
    const sum = new Float32Array(n), count = new Float32Array(n);
    overEdges((a, b) => {
      const same = steel.normal[a * 3]! * steel.normal[b * 3]! + steel.normal[a * 3 + 1]! * steel.normal[b * 3 + 1]! + steel.normal[a * 3 + 2]! * steel.normal[b * 3 + 2]!;
      if (same < 0.98) return;
      const step = (light[a]! - light[b]!) / (Math.min(light[a]!, light[b]!) + 0.002), weight = Math.exp(-step * step * 14);
      sum[a]! += light[b]! * weight; count[a]! += weight;
    });
    for (let k = 0; k < n; k++) if (count[k]! > 0) light[k] = (light[k]! * 2 + sum[k]!) / (2 + count[k]!);
  }
  return light;
}
