import type { StationAnchors } from '../content/copy/selector.ts';
import { inTime } from '../quality/patience.ts';
import type { Handle, Language, PartsList, PassageId, StationId, StationPlan, StationText } from '../content/types.ts';

/** The registry finds its sibling folders by itself: adding a station is adding a folder. */
export type Station = StationPlan & { readonly id: StationId };

/** Everything that is said at one station, in all languages: the language switches without waiting. */
export interface StationWords {
  readonly text: Readonly<Record<Language, StationText>>;
  readonly parts: PartsList;
}

/** A station's words did not arrive, or it has none. The other stations are not touched by it. */
export class StationUnavailable extends Error {
  override readonly name = 'StationUnavailable';
  constructor(readonly station: StationId, cause?: unknown) {
    super(`The words of station "${station}" cannot be loaded.`, { cause });
  }
}

const plans = import.meta.glob<StationPlan>('./*/station.ts', { eager: true, import: 'default' });
// the plugin in content/build answers ?words with one module of all three texts and the parts list
const words = import.meta.glob<StationWords>('./*/parts.ts', { query: '?words' });

const anchors = import.meta.glob<StationAnchors>('./*/anchors.ts', { import: 'anchors' });

const handles = import.meta.glob<readonly Handle[]>('./*/handles.ts', { import: 'handles' });

/** All stations in the essay's order. */
export const stations: readonly Station[] = Object.entries(plans)
  .map(([path, plan]) => ({ ...plan, id: path.split('/')[1]! }))
  .sort((a, b) => a.order - b.order);

const byId: ReadonlyMap<StationId, Station> = new Map(stations.map((one) => [one.id, one]));
const byPassage: ReadonlyMap<PassageId, Station> = new Map(stations.toReversed().flatMap((one) => one.passages.map((passage) => [passage, one] as const)));

export const station = (id: StationId): Station | null => byId.get(id) ?? null;

/** The first station, in the essay's order, that tells this passage. */
export const stationOfPassage = (passage: PassageId): Station | null => byPassage.get(passage) ?? null;

/** The next station in the essay's order; after the last comes the first. From nowhere, or from an unknown id: the first. */
export const nextStation = (id: StationId | null): Station | null => stationBeside(id, 1);
/** The previous station; before the first comes the last. From nowhere: the last. */
export const previousStation = (id: StationId | null): Station | null => stationBeside(id, -1);

function stationBeside(id: StationId | null, step: 1 | -1): Station | null {
  const at = stations.findIndex((one) => one.id === id);
  const from = at < 0 && step < 0 ? 0 : at;
  return stations.at((from + step) % stations.length) ?? null;
}

export const hasWords = (id: StationId): boolean => `./${id}/parts.ts` in words;

const loading = new Map<StationId, Promise<StationWords>>();

/** Loads a station's chunk once. Rejects with StationUnavailable; asking again tries again. */
export function loadWords(id: StationId): Promise<StationWords> {
  const known = loading.get(id);
  if (known) return known;
  const load = words[`./${id}/parts.ts`];
  const promise = load
    ? inTime(load()).then(({ text, parts }: Partial<StationWords>) => {
      // an empty file is a module too
      if (!text || !parts) throw new TypeError('no words');
      return { text, parts };
    }).catch((error: unknown) => { throw new StationUnavailable(id, error); })
    : Promise.reject(new StationUnavailable(id));
  loading.set(id, promise);
  promise.catch(() => loading.delete(id));
  return promise;
}

/** What else one can do with a station's exhibit; empty where there is nothing, or where it did not arrive. */
export const loadHandles = (id: StationId): Promise<readonly Handle[]> =>
  handles[`./${id}/handles.ts`]?.().then((came: readonly Handle[] | undefined) => came ?? [], () => []) ?? Promise.resolve([]);

/** Where a station's annotations stand in the essay itself; null when it has none. Rejects with StationUnavailable. */
export async function loadAnchors(id: StationId): Promise<StationAnchors | null> {
  try {
    return await anchors[`./${id}/anchors.ts`]?.() ?? null;
  } catch (error) {
    throw new StationUnavailable(id, error);
  }
}
