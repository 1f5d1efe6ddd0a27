import type { Language } from '../../src/content/types.ts';

/** One picture of the contact sheet: where to be and what to do there. */
export interface Scene {
  /** file name, and row of the sheet */
  readonly id: string;
  readonly caption: string;
  readonly language: Language;
  /** null: in the hall, not before a station */
  readonly station: string | null;
  readonly part?: string;
  readonly passage?: `s${number}p${number}`;
  /** how far it is taken apart: 1 exploded, 2 laid out; without it assembled */
  readonly apart?: 1 | 2;
  readonly isolated?: boolean;
  /** id of a handle that is on, and where its slider stands, 0 … 1 */
  readonly handle?: string;
  readonly slider?: number;
  /** the start sheet lies over the hall, as a first visitor finds it */
  readonly start?: boolean;
  /** walks here before the picture is taken; metres and radians in the hall */
  readonly stand?: { readonly x: number; readonly z: number; readonly heading: number };
  /** the README shows this picture under this name, in the first size */
  readonly readme?: string;
}

export interface Size { readonly width: number; readonly height: number }

export const SIZES: readonly Size[] = [{ width: 1440, height: 900 }, { width: 1180, height: 820 }];

const station = (id: string, title: string, language: Language): readonly Scene[] => [
  { id: `${id}-closed`, caption: `${title}, assembled`, language, station: id, readme: `${id}` },
  { id: `${id}-exploded`, caption: `${title}, exploded`, language, station: id, apart: 1, readme: `${id}-exploded` },
];

const trying = (station: string, handle: string, caption: string, more: Partial<Scene> = {}): Scene =>
  ({ id: `${station}-${handle}`, caption, language: 'en', station, handle, ...more });

/** Where a first visitor stands. */
const DOOR = { x: -26, z: 0, heading: 0 };
const PANEL = { station: 'humanoid', passage: 's3p3' } as const;

export const SCENES: readonly Scene[] = [
  { id: 'start', caption: 'The start sheet', language: 'en', station: null, start: true },
  { id: 'door', caption: 'From the door', language: 'en', station: null, stand: DOOR, readme: 'hall' },
  { id: 'window', caption: 'Back from the rain window', language: 'en', station: null, stand: { x: 27, z: 4, heading: Math.PI + 0.15 } },
  ...station('humanoid', 'Humanoid', 'en'),
  { id: 'humanoid-laid-out', caption: 'Humanoid, laid out', language: 'en', station: 'humanoid', apart: 2, readme: 'humanoid-laid-out' },
  trying('humanoid', 'gear', 'The strain-wave gear, one turn on', { slider: 0.0667, readme: 'humanoid-gear' }),
  trying('humanoid', 'chain', 'Bought where all buy, or built in-house'),
  trying('humanoid', 'arm', 'The arm alone'),
  ...station('evtol', 'Flying taxi', 'en'),
  trying('evtol', 'doors', 'Doors open'),
  trying('evtol', 'skin', 'The skin lifted off', { readme: 'evtol-skin' }),
  trying('evtol', 'cut', 'Cut open', { readme: 'evtol-section' }),
  ...station('logistics', 'The driverless van', 'en'),
  trying('logistics', 'cargo', 'The cargo side opens', { language: 'de' }),
  trying('logistics', 'chassis', 'The chassis rolls out', { readme: 'logistics-chassis' }),
  trying('logistics', 'fields', 'What every sensor sees'),
  ...station('chips', 'Chip cluster', 'en'),
  trying('chips', 'lids', 'Lids lifted down to the dies', { readme: 'chips-lids' }),
  trying('chips', 'flow', 'Water and data', { language: 'zh' }),
  { id: 'part', caption: 'One part alone: the left elbow’s flexspline', language: 'en', station: 'humanoid', part: 'left-elbow-flexspline', isolated: true, readme: 'part' },
  { id: 'panel-de', caption: 'Reading in German', language: 'de', ...PANEL },
  { id: 'panel-en', caption: 'Reading in English', language: 'en', ...PANEL },
  { id: 'panel-zh', caption: 'Reading in Chinese', language: 'zh', ...PANEL, readme: 'reading' },
];
