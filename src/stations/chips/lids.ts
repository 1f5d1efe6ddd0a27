/** How coolers and lids lift off on the bench, and how drawers come out of the racks. Millimetres of models/chips. */
import type { Swing } from '../../content/types.ts';

/** One kind's cooler and lid on the bench: ids without the kind, how far they rise, and in which order they go (0 first). */
type Layer = readonly [ids: string, rise: number, turn: number];
const PACKAGE: readonly Layer[] = [['springs', 185, 2], ['thermal-pad', 150, 3], ['lid', 115, 4]];
const COOLERS: Readonly<Record<string, readonly Layer[]>> = {
  strong: [['cold-plate-cover|hose-supply|hose-return', 300, 0], ['cold-plate-base', 240, 1], ...PACKAGE],
  old: [['shroud', 330, 0], ['heat-sink', 245, 1], ...PACKAGE],
  a: [['heat-sink', 265, 0], ['clamp-frame', 215, 1], ...PACKAGE],
  b: [['heat-sink', 255, 0], ...PACKAGE],
};
/** Layers follow each other, and the kinds from left to right. */
const STEP = 0.14, KIND_STEP = 0.04, TAKES = 0.26;

const bench = Object.entries(COOLERS).flatMap(([kind, layers], k): Swing[] => layers.map(([ids, rise, turn]) => {
  const from = k * KIND_STEP + turn * STEP;
  return { ids: new RegExp(`^bench-${kind}-(${ids})$`), shift: [0, 0, rise], during: [from, Math.min(1, from + TAKES)] };
}));

/** The opened memory stack fans out: so far between its layers. */
const LAYER_GAP = 6;
const stacks = Array.from({ length: 8 }, (_, i): Swing => ({ ids: new RegExp(`^bench-(strong|a)-memory-layer-${i + 1}$`), shift: [0, 0, (i + 1) * LAYER_GAP], during: [0.8, 1] }));

/** So far the drawers that can be opened come out of their racks; rails and cable arms half as far. */
const OUT = 930, LID_RISE = 260;
const OUT_DURING = [0.12, 0.68] as const, LID_DURING = [0.66, 1] as const;
const DRAWERS = [
  'rack-1-(sled-05|sled-05-lid|baseboard|pipework-supply|pipework-return|module-\\d|cold-plate-\\d|switch-asic-\\d)',
  'rack-2-(server-04|server-04-lid|fan-wall|card-\\d)',
  'rack-3-(server-03|server-03-lid|carrier|module-\\d|sink-\\d)',
];

/** The fifth sled's hoses are pulled and swing aside about the manifold, before it comes out. */
const MANIFOLD = { x: -925, y: -631 } as const;

export const drawerSwings: readonly Swing[] = [
  { ids: /^rack-1-hose-(supply|return)-05$/, turn: { through: [MANIFOLD.x, MANIFOLD.y, 0], axis: [0, 0, 1], by: 1.8 }, during: [0, 0.12] },
  { ids: new RegExp(`^(${DRAWERS.join('|')})$`), shift: [OUT, 0, 0], during: OUT_DURING },
  { ids: /^rack-[123]-(cable-arm|slide-rails)$/, shift: [OUT / 2, 0, 0], during: OUT_DURING },
  { ids: /^(rack-1-sled-05|rack-2-server-04|rack-3-server-03)-lid$/, shift: [0, 0, LID_RISE], during: LID_DURING },
];

export const lidSwings: readonly Swing[] = [...bench, ...stacks];
