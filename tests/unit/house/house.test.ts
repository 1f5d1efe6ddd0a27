import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../../..', import.meta.url).pathname;
const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');
const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
const ours = tracked.filter((path) => /\.(?:ts|tsx|mjs|css|html|json|md|npmrc)$|^\.ci\//.test(path) && path !== 'package-lock.json' && path !== 'tests/unit/house/house.test.ts');

const holding = (files: readonly string[], pattern: RegExp): string[] => files.flatMap((path) => {
  const lines = read(path).split('\n');
  return lines.flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}: ${line.trim().slice(0, 120)}`] : []));
});

test('no file names a path of the machine it was written on', () => {
  expect(holding(ours, /(?:^|[\s"'`(=])\/(?:work|home|root|Users)\//)).toEqual([]);
});

test('neither the lockfile nor the settings name a package registry', () => {
  for (const path of ['package-lock.json', '.npmrc', 'package.json']) {
    expect(read(path), path).not.toMatch(/registry\.|"resolved":|https?:\/\/[^"\s]*npm[^"\s]*\.tgz/);
  }
});

test('nothing is left to be done later', () => {
  const code = ours.filter((path) => /^(?:src|models|tests)\/.*\.tsx?$/.test(path));
  expect(holding(code, /\b(?:TODO|FIXME|XXX|HACK)\b|lorem ipsum|not implemented|@ts-ignore|@ts-nocheck/i)).toEqual([]);
});

test('no test is left out', () => {
  expect(holding(ours.filter((path) => path.endsWith('.test.ts')), /\b(?:test|describe|it)\.(?:only|skip|todo)\b/)).toEqual([]);
});

/** Licences that ask for no more than being named. The fonts' licence lets them be embedded and cut. */
const FREE = /^\(?(?:MIT|MIT-0|ISC|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|0BSD|CC0-1\.0|BlueOak-1\.0\.0|Unlicense|Python-2\.0|CC-BY-4\.0|OFL-1\.1|MPL-2\.0)(?: (?:OR|AND) .+)?\)?$/;
/** Tools that do not come along with the hall: the picture library links against a library under the LGPL. */
const TOOLS_ONLY = /^node_modules\/@img\/sharp-/;

interface Locked { readonly license?: string; readonly dev?: boolean; readonly link?: boolean }

test('every package has a licence that goes with ours', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
  const wrong = Object.entries(packages).filter(([path, { license, link }]) => path !== '' && !link && !TOOLS_ONLY.test(path) && !FREE.test(license ?? ''));
  expect(wrong.map(([path, { license }]) => `${path}: ${license ?? 'none'}`)).toEqual([]);
});
