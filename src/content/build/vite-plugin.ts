import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { runnerImport, type Plugin, type ViteDevServer } from 'vite';
import { asLanguage } from '../../language/detect.ts';
import { checkAll } from './check-all.ts';
import type { ImportModule } from './load.ts';
import { problemLine, type Problem } from './problem.ts';
import { readStation } from './read-station.ts';
import { typeset } from './typeset.ts';

const TEXT_FILE = /\/src\/stations\/[^/]+\/(de|en|zh)\.md$/;
/** `parts.ts?words`: one module, hence one chunk, with everything that is said at a station */
const WORDS_MODULE = /\/src\/stations\/[^/]+\/parts\.ts\?words$/;
const CHECKED_FILE = /\/src\/stations\/[^/]+\/[^/]+\.(?:md|ts)$|\/public\/models\/[^/]+\.glb$/;

/** Files come and go in bursts while one writes. */
const RECHECK_AFTER_MS = 150;

const importModule: ImportModule = async (path) =>
  (await runnerImport<Record<string, unknown>>(path, { configFile: false, logLevel: 'error' })).module;

/** The stations' Markdown as data. A build fails on any problem, with file and line; the dev server shows all of them. */
export function stationText(): Plugin {
  let root = '';
  let command: 'build' | 'serve' = 'serve';
  return {
    name: 'station-text',
    // ahead of the TypeScript plugin, which would read parts.ts?words as parts.ts
    enforce: 'pre',
    configResolved(config) { ({ root, command } = config); },
    async buildStart() {
      // vitest serves too, and has its own test that runs the check
      if (command !== 'build') return;
      const problems = await checkAll(root, importModule);
      if (problems.length > 0) this.error(inWords(problems));
    },
    load(id) {
      const path = id.split(sep).join('/');
      if (WORDS_MODULE.test(path)) return { code: WORDS_CODE, map: null, moduleType: 'js' };
      const language = asLanguage(TEXT_FILE.exec(path)?.[1]);
      if (!language) return null;
      this.addWatchFile(id);
      const { text } = readStation(readFileSync(id, 'utf8'), relative(root, id), language);
      return { code: `export default ${JSON.stringify(typeset(text, language))};`, map: null, moduleType: 'js' };
    },
    configureServer(server) {
      if (process.env['VITEST']) return;
      checkWhileServing(server, root);
    },
  };
}

const WORDS_CODE = `
import de from './de.md';
import en from './en.md';
import zh from './zh.md';
export { parts } from './parts.ts';
export const text = { de, en, zh };
`;

const inWords = (problems: readonly Problem[]): string =>
  `${problems.length} problem${problems.length === 1 ? '' : 's'} in the stations\n${problems.map(problemLine).join('\n')}`;

function checkWhileServing(server: ViteDevServer, root: string): void {
  let shown: Problem[] = [];
  const show = (): void => {
    const [first] = shown;
    if (!first) return;
    server.ws.send({ type: 'error', err: { message: inWords(shown), stack: '', plugin: 'station-text', id: first.file, loc: { file: first.file, line: first.line, column: 1 } } });
  };
  const check = async (): Promise<void> => {
    const before = shown.length;
    shown = await checkAll(root, importModule);
    if (shown.length > 0) server.config.logger.error(inWords(shown));
    else if (before > 0) server.ws.send({ type: 'full-reload' });
    show();
  };
  let timer: NodeJS.Timeout | undefined;
  const soon = (path: string): void => {
    if (!CHECKED_FILE.test(path.split(sep).join('/'))) return;
    clearTimeout(timer);
    timer = setTimeout(() => { check().catch((error: unknown) => server.config.logger.error(String(error))); }, RECHECK_AFTER_MS);
  };
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, soon);
  server.ws.on('connection', show);
  soon('/src/stations/any/station.ts');
}
