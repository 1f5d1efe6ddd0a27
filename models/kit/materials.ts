/**
 * Every material an exhibit may use, by name. Names only: colour, metalness and finish of each live in the hall's
 * material table, so that fifteen models share a handful of shader programs.
 */
export const MATERIAL_NAMES = [
  'anodised-black', 'anodised-orange', 'anodised-blue', 'alu-machined', 'alu-blasted',
  'steel', 'steel-dark', 'black-oxide', 'chrome', 'zinc', 'cast-iron', 'titanium', 'laminate', 'copper', 'copper-enamelled',
  'nickel', 'brass', 'gold-pad', 'magnet', 'solder', 'molybdenum',
  'pcb', 'pcb-dark', 'chip-epoxy', 'ceramic', 'ceramic-white', 'silicon', 'wafer', 'substrate',
  'plastic-white', 'plastic-grey', 'plastic-dark', 'plastic-orange', 'rubber', 'tyre', 'trim', 'foam', 'fabric', 'leather', 'insulator',
  'cable-orange', 'cable-black', 'cable-red', 'cable-blue', 'cable-yellow', 'cable-grey',
  'paint-white', 'paint-grey', 'paint-enamel', 'paint-graphite', 'paint-vermilion', 'paint-yellow',
  'glass-dark', 'glass-clear', 'mirror-coated', 'lens-coated', 'carbon', 'composite-white',
  'led-red', 'led-white', 'led-green', 'led-amber', 'led-blue', 'display',
  'card', 'card-tape', 'paper', 'label-white', 'label-dark', 'stone', 'concrete', 'wood', 'water', 'skin',
] as const;

export type MaterialName = (typeof MATERIAL_NAMES)[number];

/** The only material light passes through: drawn last and never an occluder. */
export const TRANSPARENT: MaterialName = 'glass-clear';

/** What shines by itself takes no baked shade. */
export const isLight = (name: MaterialName): boolean => name.startsWith('led-') || name === 'display';
