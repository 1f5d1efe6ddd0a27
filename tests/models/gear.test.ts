import { describe, expect, it } from 'vitest';
import { TURNABLE, toothLines, waveOf, type Drawn } from '../../models/humanoid/drive/gear.ts';
import { angleOf, bent, polarPoint } from '../../models/humanoid/drive/wave.ts';
import type { P2 } from '../../models/kit/shapes2d.ts';
import { SIZES, type Size } from '../../models/humanoid/sizes.ts';
import { gearAngles } from '../../src/hall/handles-view.ts';
import { handles } from '../../src/stations/humanoid/handles.ts';

/** Signed distance of a point from a closed outline, mm: negative outside. */
function inside([x, y]: P2, outline: readonly P2[]): number {
  let within = false, least = Infinity;
  outline.forEach(([bx, by], i) => {
    const [ax, ay] = outline.at(i - 1) as P2, dx = bx - ax, dy = by - ay;
    if ((ay > y) !== (by > y) && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) within = !within;
    const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    least = Math.min(least, Math.hypot(x - ax - t * dx, y - ay - t * dy));
  });
  return within ? least : -least;
}

/** The cup's outline in the ring's frame, once its core has turned this far. */
function cupAt({ cup, wave }: ReturnType<typeof toothLines>, teeth: number, core: number): P2[] {
  const { cup: turned } = gearAngles({ teeth }, core / (Math.PI * teeth));
  return cup.map(([x, y]) => {
    const { angle, radius } = bent(wave, angleOf(x, y), Math.hypot(x, y), wave.reach, core - turned);
    return polarPoint(angle + turned, radius);
  });
}

const GEARS: readonly (readonly [string, Size, Drawn])[] = [
  ['that is turned', 'm', TURNABLE],
  ...(['xl', 'l', 'm', 's'] as const).map((size) => [`of size ${size}`, size, { teeth: SIZES[size].teeth, seg: SIZES[size].seg, shown: false }] as const),
];

describe.each(GEARS)('the gear %s', (_, size, drawn) => {
  const lines = toothLines(SIZES[size], drawn), module = lines.wave.height;
  const positions = Array.from({ length: 16 }, (_one, i) => (i * 2 * Math.PI) / 16);

  it('never puts a tooth of the cup into one of the ring', () => {
    for (const core of positions) {
      const cup = cupAt(lines, drawn.teeth, core);
      expect(Math.min(...cup.map((point) => inside(point, lines.ring))), `cup at ${core}`).toBeGreaterThan(0.01 * module);
      expect(Math.max(...lines.ring.map((point) => inside(point, cup))), `ring at ${core}`).toBeLessThan(-0.01 * module);
    }
  });

  it('meshes deep at two places and is free between them', () => {
    const tips = Math.min(...lines.ring.map((point) => Math.hypot(...point)));
    for (const core of positions) {
      const cup = cupAt(lines, drawn.teeth, core);
      const reach = (way: number): number => Math.max(...cup.filter(([x, y]) => Math.cos(angleOf(x, y) - core - way) > 0.97).map((point) => Math.hypot(...point)));
      for (const lobe of [0, Math.PI]) expect((reach(lobe) - tips) / module).toBeGreaterThan(1.3);
      for (const side of [Math.PI / 2, -Math.PI / 2]) expect((tips - reach(side)) / module).toBeGreaterThan(0.2);
    }
  });
});

describe('the gear in the hand', () => {
  const gear = handles.find((handle) => handle.kind === 'gear');

  it('bends in the hall as it was modelled', () => {
    const wave = waveOf(SIZES.m, TURNABLE);
    expect(gear?.teeth).toBe(TURNABLE.teeth);
    for (const key of ['height', 'reach', 'bottom'] as const) expect(gear?.wave[key]).toBeCloseTo(wave[key], 2);
    // the shader takes the lean from the number of teeth
    expect(wave.sway).toBeCloseTo(1 / 30, 9);
  });

  it('says how far it is geared down', () => {
    expect(gear?.reading(360, 24).de).toBe('Kern 360° · Büchse −24° · 15 : 1');
    expect(gear?.reading(0, 0).en).toBe('core 0° · cup 0° · 15 : 1');
  });
});
