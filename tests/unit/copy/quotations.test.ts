import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { quotedWords } from '../../../src/content/build/check-anchors.ts';
import { PASSAGE_QUOTES } from '../../../src/content/copy/anchors.ts';
import { PASSAGE_IDS } from '../../../src/content/passages.ts';

// compiles or reads the whole project
vi.setConfig({ testTimeout: 60_000 });

const ROOT = resolve(import.meta.dirname, '../../..');
const ESSAY = resolve(ROOT, '../shared/essay/im-maschinenraum-der-zukunft.de.txt');
const MAX_WORDS = 6;
const MAX_FILE_BYTES = 3_000_000;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

test('every passage has its first and its last words, none more than six', () => {
  expect(Object.keys(PASSAGE_QUOTES)).toEqual(PASSAGE_IDS);
  for (const { start, inside, end } of Object.values(PASSAGE_QUOTES)) {
    for (const selector of [start, ...inside, end]) expect(quotedWords(selector)).toBeLessThanOrEqual(MAX_WORDS);
  }
});

describe.runIf(existsSync(ESSAY))('the project and the essay', () => {
  const essay = existsSync(ESSAY) ? words(readFileSync(ESSAY, 'utf8')) : [];
  const runs = new Set(essay.slice(0, -MAX_WORDS).map((_, index) => essay.slice(index, index + MAX_WORDS + 1).join(' ')));

  test('no seven words of it stand in a row in any file of the project', () => {
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 }).split('\0').filter(Boolean);
    const found: string[] = [];
    for (const file of files) {
      const path = resolve(ROOT, file);
      if (!existsSync(path)) continue;
      const bytes = readFileSync(path);
      if (bytes.length > MAX_FILE_BYTES || bytes.includes(0)) continue;
      const own = words(bytes.toString('utf8'));
      for (let at = 0; at + MAX_WORDS < own.length; at++) {
        const run = own.slice(at, at + MAX_WORDS + 1).join(' ');
        if (runs.has(run)) found.push(`${file}: ${run}`);
      }
    }
    expect(files.length).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });
  test('between two quotations of a passage at least three words are not quoted', () => {
    const text = ` ${essay.join(' ')} `;
    for (const [id, { start, inside, end }] of Object.entries(PASSAGE_QUOTES)) {
      let behind = -1;
      for (const { exact } of [start, ...inside, end]) {
        const quoted = ` ${words(exact).join(' ')} `;
        const at = text.indexOf(quoted);
        if (behind >= 0) expect(words(text.slice(behind, at)).length, `${id}: ${exact}`).toBeGreaterThanOrEqual(3);
        behind = at + quoted.length - 1;
      }
    }
  });
});
