import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { plainPage } from '../../../src/content/build/plain-pages.ts';
import { plainStations } from '../../../src/content/build/plain-pages-plugin.ts';
import { plainText } from '../../../src/content/plain.ts';
import { LANGUAGES } from '../../../src/content/types.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;
const stations = await plainStations(ROOT, async (path) => import(pathToFileURL(path).href));
const unmarked = (html: string): string => html.replace(/<sup>.*?<\/sup>/g, '').replace(/<[^>]+>/g, '').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('\u00AD', '');

test.each(LANGUAGES)('the plain page in %s tells every station, passage, note and part', (language) => {
  const html = plainPage(stations, language), text = unmarked(html);
  expect(stations.map(({ id }) => id)).toEqual(['evtol', 'humanoid', 'logistics', 'chips']);
  for (const { id, parts, texts } of stations) {
    const { passages, notes } = texts[language];
    for (const passage of passages) for (const paragraph of passage.paragraphs) expect(text, `${id} ${passage.id}`).toContain(plainText(paragraph));
    for (const note of notes) expect(text, `${id} ${note.id}`).toContain(plainText(note.text));
    for (const part of parts.parts) expect(html, part.id).toContain(`id="${id}-${part.id}"`);
  }
});

test('every link of a plain page leads somewhere, none to another host, and nothing in it needs a script', () => {
  const html = plainPage(stations, 'en'), ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const [, href = ''] of html.matchAll(/href="([^"]+)"/g)) {
    if (href.startsWith('#')) expect(ids, href).toContain(href.slice(1));
    else expect(href).toMatch(/^(?:plain\.css|(?:de|en|zh)\.html|\.\.\/\?lang=en)$/);
  }
  expect(ids.size).toBe([...html.matchAll(/ id="/g)].length);
  expect(html).not.toMatch(/<script|<style|\son\w+=|\sstyle=|javascript:/);
});

test('the page asks for its script, and while that is on its way its own lines lead to a plain page in every language', () => {
  const page = readFileSync(`${ROOT}index.html`, 'utf8'), [, script = ''] = /<script type="module" src="([^"]+)"><\/script>/.exec(page) ?? [];
  expect(existsSync(`${ROOT}${script}`), script).toBe(true);
  const lines = /<svg id="waiting".*<\/svg>/s.exec(page)?.[0] ?? '';
  expect([...lines.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(LANGUAGES.flatMap((language) => ['', `./read/${language}.html`]));
  expect(lines).not.toMatch(/<script|\sstyle=|hidden/);
});
