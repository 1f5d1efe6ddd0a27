/**
 * What each material name of the models looks like. One table, one shader program: a vertex carries the row's number.
 * Colours are sRGB; finishes work in the part's own millimetres.
 */
export const FINISHES = ['none', 'bead', 'turned', 'laminated', 'carbon', 'board', 'die', 'card', 'woven'] as const;
type Finish = (typeof FINISHES)[number];

export interface Look {
  readonly color: string;
  readonly metal: number;
  readonly rough: number;
  readonly clearcoat?: readonly [amount: number, roughness: number];
  readonly glow?: number;
  /** tile in mm, strength of the normal, spread of the roughness */
  readonly finish?: readonly [kind: Finish, tile: number, normal: number, rough: number];
}

const look = (color: string, metal: number, rough: number, finish?: Look['finish'], more: Partial<Look> = {}): Look =>
  ({ color, metal, rough, ...(finish ? { finish } : {}), ...more });

export const LOOKS = {
  'anodised-black': look('#3a3d42', 1, 0.42, ['bead', 5, 0.22, 0.1]),
  'anodised-orange': look('#c2410c', 1, 0.38, ['bead', 5, 0.2, 0.1]),
  'alu-machined': look('#d4d7da', 1, 0.2, ['turned', 3, 0.1, 0.1]),
  'alu-blasted': look('#b4b7bb', 1, 0.42, ['bead', 5, 0.25, 0.1]),
  steel: look('#b3b6bb', 1, 0.24, ['turned', 3, 0.08, 0.12]),
  'steel-dark': look('#44474d', 1, 0.34, ['turned', 4, 0.07, 0.1]),
  'black-oxide': look('#202124', 1, 0.36, ['bead', 3, 0.12, 0.12]),
  chrome: look('#e9ebee', 1, 0.06),
  laminate: look('#5f6268', 1, 0.42, ['laminated', 0.5, 0.45, 0.12]),
  'copper-enamelled': look('#c4622d', 1, 0.22, undefined, { clearcoat: [0.7, 0.08] }),
  copper: look('#c97f56', 1, 0.26, ['turned', 3, 0.06, 0.1]),
  nickel: look('#cfccc4', 1, 0.17, ['bead', 8, 0.05, 0.12]),
  magnet: look('#cfccc4', 1, 0.17, ['bead', 8, 0.05, 0.12]),
  brass: look('#d6a84e', 1, 0.24, ['turned', 3, 0.07, 0.1]),
  'gold-pad': look('#f0bf55', 1, 0.24),
  pcb: look('#0c4a39', 0, 0.4, ['board', 1, 0.3, 0.1], { clearcoat: [0.55, 0.22] }),
  'pcb-blue': look('#12324f', 0, 0.4, ['board', 1, 0.3, 0.1], { clearcoat: [0.55, 0.22] }),
  'pcb-black': look('#15191b', 0, 0.4, ['board', 1, 0.3, 0.1], { clearcoat: [0.55, 0.22] }),
  'chip-epoxy': look('#141518', 0, 0.58, ['bead', 3, 0.35, 0.1]),
  ceramic: look('#a88a67', 0, 0.5),
  solder: look('#c9ccce', 1, 0.28),
  'plastic-white': look('#dcdad3', 0, 0.46, ['bead', 6, 0.1, 0.06]),
  'plastic-dark': look('#2c3035', 0, 0.5, ['bead', 6, 0.14, 0.06]),
  rubber: look('#131314', 0, 0.78, ['bead', 4, 0.5, 0.1]),
  'cable-orange': look('#d2480f', 0, 0.5, ['bead', 5, 0.3, 0.1]),
  'cable-black': look('#17181a', 0, 0.52, ['bead', 5, 0.3, 0.1]),
  'cable-blue': look('#264f73', 0, 0.5, ['bead', 5, 0.3, 0.1]),
  'paint-white': look('#d9dad9', 0, 0.5, ['bead', 60, 0.02, 0.03], { clearcoat: [1, 0.05] }),
  'paint-enamel': look('#2a3134', 0.2, 0.42, ['bead', 2, 0.12, 0.05], { clearcoat: [1, 0.06] }),
  'paint-vermilion': look('#dd4420', 0, 0.45, undefined, { clearcoat: [1, 0.05] }),
  'glass-dark': look('#07090c', 0, 0.05, undefined, { clearcoat: [1, 0.03] }),
  'glass-clear': look('#dfe6e6', 0, 0.04, undefined, { clearcoat: [1, 0.03] }),
  carbon: look('#1a1b1d', 0.3, 0.42, ['carbon', 6, 0.35, 0], { clearcoat: [1, 0.06] }),
  'led-red': look('#ff2b1c', 0, 0.4, undefined, { glow: 0.12 }),
  'led-white': look('#ffffff', 0, 0.4, undefined, { glow: 0.12 }),
  'led-green': look('#3ddc73', 0, 0.4, undefined, { glow: 0.1 }),
  'led-amber': look('#ffae2b', 0, 0.4, undefined, { glow: 0.1 }),
  screen: look('#0a0f12', 0, 0.12, undefined, { clearcoat: [1, 0.04] }),
  tyre: look('#17181a', 0, 0.85, ['bead', 30, 0.5, 0.1]),
  trim: look('#121315', 0, 0.6, ['bead', 40, 0.3, 0.1]),
  insulator: look('#6b1a10', 0, 0.45),
  card: look('#b58d62', 0, 0.82, ['card', 40, 0.25, 0.05]),
  tape: look('#cbb38a', 0, 0.3),
  fabric: look('#3a3f42', 0, 0.92, ['woven', 4, 0.6, 0.04]),
  'fabric-light': look('#8f8b84', 0, 0.92, ['woven', 4, 0.6, 0.04]),
  leather: look('#3b322c', 0, 0.62, ['bead', 9, 0.5, 0.1]),
  foam: look('#2b2d2f', 0, 0.95, ['bead', 6, 0.7, 0.05]),
  silicon: look('#565b6b', 0.85, 0.16, ['die', 1, 0, 0.08]),
  'label-white': look('#e6e4de', 0, 0.6),
  'thermal-pad': look('#a9b6bd', 0, 0.85, ['bead', 4, 0.3, 0.05]),
  stone: look('#8c8a86', 0, 0.8, ['bead', 40, 0.3, 0.1]),
  wood: look('#b79a72', 0, 0.6, ['card', 90, 0.2, 0.05]),
  'anodised-blue': look('#1f4f86', 1, 0.36, ['bead', 5, 0.2, 0.1]),
  zinc: look('#a4a9ab', 1, 0.4, ['bead', 9, 0.3, 0.16]),
  'cast-iron': look('#4b4a4a', 0.7, 0.62, ['bead', 7, 0.6, 0.12]),
  titanium: look('#8d8a85', 1, 0.36, ['turned', 3, 0.07, 0.1]),
  'ceramic-white': look('#e3e0d8', 0, 0.36, ['bead', 5, 0.05, 0.05], { clearcoat: [0.4, 0.15] }),
  wafer: look('#6a6f80', 0.9, 0.08),
  substrate: look('#2f4a35', 0, 0.45, ['bead', 4, 0.1, 0.06], { clearcoat: [0.3, 0.25] }),
  'plastic-grey': look('#8b8f92', 0, 0.5, ['bead', 6, 0.14, 0.06]),
  'plastic-orange': look('#c9480f', 0, 0.46, ['bead', 6, 0.12, 0.06]),
  'cable-red': look('#9d1f17', 0, 0.5, ['bead', 5, 0.3, 0.1]),
  'cable-grey': look('#6d7175', 0, 0.52, ['bead', 5, 0.3, 0.1]),
  'paint-graphite': look('#2b2f35', 0.6, 0.45, ['bead', 60, 0.02, 0.03], { clearcoat: [1, 0.05] }),
  'paint-yellow': look('#d9a514', 0, 0.48, ['bead', 40, 0.03, 0.03], { clearcoat: [0.8, 0.1] }),
  'mirror-coated': look('#dfe3ee', 1, 0.03),
  'lens-coated': look('#141a33', 0, 0.04, undefined, { clearcoat: [1, 0.02] }),
  'led-blue': look('#3f8cff', 0, 0.4, undefined, { glow: 0.1 }),
  paper: look('#dedbd0', 0, 0.85, ['card', 30, 0.1, 0.03]),
} as const satisfies Record<string, Look>;

/** Order is the number stored in a vertex; 0 … 254. */
export const LOOK_NAMES: readonly string[] = Object.keys(LOOKS);
export const SEE_THROUGH: ReadonlySet<string> = new Set(['glass-clear']);

/** Unknown names come out in the plain white of plastic, so that a misspelt material is seen but breaks nothing. */
export const lookIndex = (name: string): number => {
  const index = LOOK_NAMES.indexOf(name);
  return index < 0 ? LOOK_NAMES.indexOf('plastic-white') : index;
};
