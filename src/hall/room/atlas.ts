/** Where each chart lies in the lightmap. Shelf packing in chart order; the same numbers in bake and browser. */
import type { Chart } from './builder.ts';

/** Texels around a chart that repeat its rim, so that neither mip nor the quarter-size lamp light bleeds in. */
export const PADDING = 4;

export interface Slot { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
export interface Atlas { readonly width: number; readonly height: number; readonly slots: readonly Slot[] }

/** `width` 1024 gives the floor 16 texels a metre. Heights come out as a multiple of four. */
export function packAtlas(charts: readonly Chart[], width: number): Atlas {
  const scale = width / 1024;
  const slots: Slot[] = [];
  let x = 0, y = 0, shelf = 0;
  for (const { lengthU, lengthV, density } of charts) {
    const w = Math.max(3, Math.round(lengthU * density * scale) + 1), h = Math.max(3, Math.round(lengthV * density * scale) + 1);
    if (x + w + 2 * PADDING > width) { x = 0; y += shelf; shelf = 0; }
    slots.push({ x: x + PADDING, y: y + PADDING, w, h });
    x += w + 2 * PADDING;
    shelf = Math.max(shelf, h + 2 * PADDING);
  }
  return { width, height: Math.ceil((y + shelf) / 4) * 4, slots };
}

/** Texture coordinate 0 … 1 of a point given in its chart's metres: texel centres lie on the chart's rim. */
export function atlasUv(atlas: Atlas, chart: Chart, a: number, b: number): readonly [number, number] {
  const slot = atlas.slots[chart.id];
  if (!slot) throw new Error(`chart ${chart.id} has no slot in the atlas`);
  return [(slot.x + 0.5 + (a / chart.lengthU) * (slot.w - 1)) / atlas.width, (slot.y + 0.5 + (b / chart.lengthV) * (slot.h - 1)) / atlas.height];
}
