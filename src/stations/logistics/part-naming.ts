import type { PartName, Said } from '../../content/types.ts';

/** German, English, Chinese: the order of every triple in this folder. */
export type Triple = readonly [de: string, en: string, zh: string];
export const said = ([de, en, zh]: Triple): Said => ({ de, en, zh });

export const part = (group: string, id: string, name: Triple, line: Triple): PartName => ({ id, name: said(name), line: said(line), group });

/** Words for a place on the vehicle, to be set behind a name (before it in Chinese). */
export const PLACES = {
  'front-left': ['vorn links', 'front left', '左前'], 'front-right': ['vorn rechts', 'front right', '右前'],
  'rear-left': ['hinten links', 'rear left', '左后'], 'rear-right': ['hinten rechts', 'rear right', '右后'],
  left: ['links', 'left', '左侧'], right: ['rechts', 'right', '右侧'], front: ['vorn', 'front', '前部'], rear: ['hinten', 'rear', '后部'],
} as const satisfies Record<string, Triple>;
export type PlaceName = keyof typeof PLACES;

const placed = ([de, en, zh]: Triple, place: PlaceName): Triple => {
  const [d, e, z] = PLACES[place];
  return [`${de} ${d}`, `${en}, ${e}`, `${z}${zh}`];
};

/** One part at each of the places; `{p}` in the id is the place's word. */
export const at = (places: readonly PlaceName[], group: string, id: string, name: Triple, line: Triple): PartName[] =>
  places.map((p) => part(group, id.replace('{p}', p), placed(name, p), line));

export const CORNERS = ['front-left', 'front-right', 'rear-left', 'rear-right'] as const;
export const SIDES = ['left', 'right'] as const;
export const ENDS = ['front', 'rear'] as const;

/** Numbered parts, 1 … count; `{n}` in the id is the number, padded to `digits`. */
export const series = (count: number, digits: number, group: string, id: string, [de, en, zh]: Triple, line: (n: number) => Triple): PartName[] =>
  Array.from({ length: count }, (_, i) => {
    const n = i + 1;
    return part(group, id.replace('{n}', String(n).padStart(digits, '0')), [`${de} ${n}`, `${en} ${n}`, `${zh} ${n}`], line(n));
  });
