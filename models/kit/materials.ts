/**
 * Every material an exhibit may use, by name. Names only: colour, metalness and finish of each live in the hall's
 * material table, so that fifteen models share a handful of shader programs.
 */
export const MATERIAL_NAMES = [
  // metals
  'anodised-black', 'anodised-orange', 'anodised-blue', 'alu-machined', 'alu-blasted', 'steel', 'steel-dark', 'black-oxide', 'chrome',
  'zinc', 'cast-iron', 'titanium', 'laminate', 'copper', 'copper-enamelled', 'nickel', 'magnet', 'brass', 'gold-pad', 'solder',
  // electronics
  'pcb', 'pcb-blue', 'pcb-black', 'chip-epoxy', 'ceramic', 'ceramic-white', 'silicon', 'wafer', 'substrate', 'thermal-pad', 'insulator',
  // plastics, rubber, cables
  'plastic-white', 'plastic-grey', 'plastic-dark', 'plastic-orange', 'rubber', 'tyre', 'trim', 'foam',
  'cable-orange', 'cable-black', 'cable-blue', 'cable-red', 'cable-grey',
  // paint and shells
  'paint-white', 'paint-enamel', 'paint-graphite', 'paint-vermilion', 'paint-yellow', 'carbon',
  // glass and light
  'glass-dark', 'glass-clear', 'mirror-coated', 'lens-coated', 'screen', 'led-red', 'led-white', 'led-green', 'led-amber', 'led-blue',
  // soft and natural
  'card', 'tape', 'paper', 'label-white', 'fabric', 'fabric-light', 'leather', 'stone', 'wood',
] as const;

export type MaterialName = (typeof MATERIAL_NAMES)[number];

/** The only material light passes through: drawn last and never an occluder. */
export const TRANSPARENT: MaterialName = 'glass-clear';

/** What shines by itself takes no baked shade. */
export const isLight = (name: MaterialName): boolean => name.startsWith('led-');
