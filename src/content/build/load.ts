import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { StationAnchors } from '../copy/selector.ts';
import { LANGUAGES, type Language, type PartsList, type StationPlan } from '../types.ts';
import { glbParts } from './glb-parts.ts';
import type { Problem } from './problem.ts';
import { readStation, type ReadStation } from './read-station.ts';

export const STATIONS_FOLDER = 'src/stations';

/** Imports a TypeScript module by its absolute path: tsx does it natively, Vite through its module runner. */
export type ImportModule = (path: string) => Promise<Readonly<Record<string, unknown>>>;

/** Everything there is about one station before it is checked; null or absent where it is missing or broken. */
export interface LoadedStation {
  readonly id: string;
  /** relative to the project, forward slashes */
  readonly folder: string;
  readonly plan: StationPlan | null;
  readonly parts: PartsList | null;
  /** text of parts.ts and anchors.ts, to name the line of a name; empty when there is no such file */
  readonly sources: { readonly parts: string; readonly anchors: string };
  readonly texts: Readonly<Partial<Record<Language, ReadStation>>>;
  readonly anchors: StationAnchors | null;
  /** part ids of the compiled model; null when the plan has no model or it is missing */
  readonly modelParts: readonly string[] | null;
  readonly problems: readonly Problem[];
}

/** Ids of all stations: every folder beside the registry that has a file in it. */
export function stationIds(root: string): string[] {
  const folder = join(root, STATIONS_FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(folder, entry.name)).length > 0)
    .map(({ name }) => name)
    .sort();
}

/** Reads one station's folder and its model's part ids. Never throws: what cannot be read is a problem. */
export async function loadStation(root: string, id: string, importModule: ImportModule): Promise<LoadedStation> {
  const folder = posix.join(STATIONS_FOLDER, id);
  const problems: Problem[] = [];
  const problem = (file: string, message: string, remedy = ''): void => { problems.push({ file: posix.join(folder, file), line: 1, message, remedy }); };
  const exported = async (file: string, name: string): Promise<unknown> => {
    const path = join(root, folder, file);
    if (!existsSync(path)) return undefined;
    try {
      const value = (await importModule(path))[name];
      if (value === undefined) problem(file, `exports no "${name}".`);
      return value;
    } catch (error) {
      problem(file, `cannot be loaded: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };

  const plan = (await exported('station.ts', 'default') ?? null) as StationPlan | null;
  const parts = (await exported('parts.ts', 'parts') ?? null) as PartsList | null;
  const anchors = (await exported('anchors.ts', 'anchors') ?? null) as StationAnchors | null;
  if (!existsSync(join(root, folder, 'station.ts'))) problem('station.ts', 'is missing.', 'It says where the station stands and what it tells.');
  const texts: Partial<Record<Language, ReadStation>> = {};
  for (const language of LANGUAGES) {
    const path = join(root, folder, `${language}.md`);
    if (existsSync(path)) texts[language] = readStation(readFileSync(path, 'utf8'), posix.join(folder, `${language}.md`), language);
  }

  let modelParts: readonly string[] | null = null;
  if (plan?.model) {
    const file = `public/models/${plan.model}.glb`;
    const again = `Run: npm run models -- ${plan.model}`;
    if (!existsSync(join(root, file))) problem('station.ts', `its model ${file} is missing.`, again);
    else {
      try {
        modelParts = glbParts(readFileSync(join(root, file)));
      } catch (error) {
        problem('station.ts', `its model ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`, again);
      }
    }
  }
  const source = (file: string): string => {
    const path = join(root, folder, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  return { id, folder, plan, parts, texts, anchors, modelParts, problems, sources: { parts: source('parts.ts'), anchors: source('anchors.ts') } };
}
