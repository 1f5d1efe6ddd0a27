import { Color, DataTexture, FloatType, NearestFilter, RGBAFormat } from 'three';
import { FINISHES, LOOKS, type Look } from './materials.ts';

/** Three rows of texels, one column a material: (colour, metal) (rough, clearcoat, its roughness, glow) (finish, 1/tile, normal, spread). */
export function lookTable(): DataTexture {
  const looks: readonly Look[] = Object.values(LOOKS);
  const width = looks.length;
  const data = new Float32Array(width * 3 * 4);
  looks.forEach((look, column) => {
    const { r, g, b } = new Color(look.color);
    const [kind, tile, normal, spread] = look.finish ?? ['none', 1, 0, 0];
    data.set([r, g, b, look.metal], column * 4);
    data.set([look.rough, look.clearcoat?.[0] ?? 0, look.clearcoat?.[1] ?? 0.1, look.glow ?? 0], (width + column) * 4);
    data.set([FINISHES.indexOf(kind), 1 / tile, normal, spread], (2 * width + column) * 4);
  });
  const table = new DataTexture(data, width, 3, RGBAFormat, FloatType);
  table.minFilter = table.magFilter = NearestFilter;
  table.needsUpdate = true;
  return table;
}
