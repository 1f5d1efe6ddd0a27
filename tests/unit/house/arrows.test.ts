import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = new URL('../../..', import.meta.url).pathname;

const filesIn = (folder: string): string[] => readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
  (entry.isDirectory() ? filesIn(join(folder, entry.name)) : /\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : []));

/** What each folder of src/ may import of ours: only what lies below it. `hall` and `ui` meet in `state`. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  content: ['language'],
  language: ['content'],
  quality: [],
  stations: ['content', 'language', 'quality'],
  tour: ['stations', 'content', 'language'],
  state: ['tour', 'stations', 'content', 'language', 'quality'],
  input: ['state', 'content'],
  modes: ['input', 'state', 'stations', 'content'],
  sound: ['tour', 'state', 'content'],
  hall: ['modes', 'input', 'state', 'stations', 'content', 'language', 'quality'],
  ui: ['offline', 'tour', 'input', 'sound', 'state', 'stations', 'content', 'language', 'quality'],
  catalogue: ['ui', 'state', 'stations', 'content', 'language'],
  kiosk: ['offline', 'ui', 'tour', 'state', 'stations', 'content', 'language'],
  fonts: ['content', 'language', 'stations', 'hall', 'quality'],
  offline: [],
  server: ['offline'],
};

const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

test('arrows between the folders of src/ point down only', () => {
  const wrong: string[] = [];
  for (const file of filesIn('src')) {
    const folder = file.split('/')[1] ?? '';
    const allowed = BELOW[folder];
    if (!allowed) continue; // files that stand in src/ itself put the house together
    for (const [, path = ''] of readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)) {
      const target = relative('.', normalize(join(dirname(file), path)));
      const [top = '', to = ''] = target.split('/');
      if (top === 'models') wrong.push(`${file} imports ${target}: models/ is build time only`);
      else if (top === 'src' && to !== folder && !allowed.includes(to)) wrong.push(`${file} imports ${target}: ${folder} may import ${allowed.join(', ') || 'nothing of ours'}`);
    }
  }
  expect(wrong).toEqual([]);
});

/** Tables of names and of the three languages' words may be long; code may not. */
const TABLE = /src\/stations\/[^/]+\/(?:parts|anchors)[^/]*\.ts$|src\/language\/words\.\w\w\.ts$|src\/content\/copy\/quotations?\.ts$/;

test('no file is longer than 300 lines', () => {
  const long = [...filesIn('src'), ...filesIn('models'), ...filesIn('tests')].filter((file) => !TABLE.test(file))
    .map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').split('\n').length })).filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});

test('the lockfile names no registry', () => {
  expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved":/);
});
