import { readFileSync } from 'node:fs';
import { runnerImport, type Plugin } from 'vite';
import { LANGUAGES } from '../types.ts';
import { loadStation, stationIds, type ImportModule } from './load.ts';
import { plainPage, type PlainStation } from './plain-pages.ts';
import { typeset } from './typeset.ts';

const importModule: ImportModule = async (path) =>
  (await runnerImport<Record<string, unknown>>(path, { configFile: false, logLevel: 'error' })).module;

/** Every station that has words, in the essay's order, typeset. */
export async function plainStations(root: string, load: ImportModule): Promise<PlainStation[]> {
  const stations: PlainStation[] = [];
  for (const id of stationIds(root)) {
    const { plan, parts, texts: { de, en, zh } } = await loadStation(root, id, load);
    if (plan && parts && de && en && zh) stations.push({ id, plan, parts, texts: { de: typeset(de.text, 'de'), en: typeset(en.text, 'en'), zh: typeset(zh.text, 'zh') } });
  }
  return stations.toSorted((a, b) => a.plan.order - b.plan.order);
}

/** Writes `read/<language>.html` and their style beside the page. `close` puts the security policy into a page. */
export function plainPages(close: (html: string) => string): Plugin {
  let root = '';
  return {
    name: 'plain-pages', apply: 'build',
    configResolved(config) { ({ root } = config); },
    async generateBundle() {
      const stations = await plainStations(root, importModule);
      for (const language of LANGUAGES) this.emitFile({ type: 'asset', fileName: `read/${language}.html`, source: close(plainPage(stations, language)) });
      this.emitFile({ type: 'asset', fileName: 'read/plain.css', source: readFileSync(new URL('./plain.css', import.meta.url), 'utf8') });
    },
  };
}
