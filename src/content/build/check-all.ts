import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkStations } from './check.ts';
import { loadStation, stationIds, type ImportModule, type LoadedStation } from './load.ts';
import { problemLine, type Problem } from './problem.ts';

/** Loads and checks every station of the project at `root` (absolute path). */
export async function checkAll(root: string, importModule: ImportModule): Promise<Problem[]> {
  const stations: LoadedStation[] = [];
  for (const id of stationIds(root)) stations.push(await loadStation(root, id, importModule));
  return checkStations(stations);
}

const calledDirectly = process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url);
if (calledDirectly) {
  const problems = await checkAll(resolve(import.meta.dirname, '../../..'), async (path) => import(pathToFileURL(path).href));
  for (const problem of problems) console.log(problemLine(problem));
  if (problems.length > 0) console.log(`${problems.length} problem${problems.length === 1 ? '' : 's'}.`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
