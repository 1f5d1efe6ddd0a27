/** `npm test`: types, lint, then all tests; ends with `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './e2e/find-browser.ts';

const bin = (name: string): string => new URL(`../node_modules/.bin/${name}`, import.meta.url).pathname;

function run(name: string, args: readonly string[]): boolean {
  console.log(`\n▸ ${name} ${args.join(' ')}`);
  return spawnSync(bin(name), args, { stdio: 'inherit' }).status === 0;
}

if (!existsSync(bin('vitest'))) {
  console.error('The tools are not installed yet. Run: npm ci');
  process.exit(1);
}
// asked for at once, so that a machine without a browser says so before ten minutes have passed
const browser = findBrowser();
if (!browser) process.exit(1);
process.env['ZHANTING_BROWSER'] = browser;

const sound = [run('tsc', ['--noEmit']), run('oxlint', ['--deny-warnings'])];
const tested = run('vitest', ['run', '--config', 'tests/vitest.config.ts', '--root', '.', '--project', 'unit', '--project', 'models', '--project', 'e2e', '--reporter=default', '--reporter=./tests/closing-line.ts']);
process.exitCode = tested && sound.every(Boolean) ? 0 : 1;
if (!sound.every(Boolean)) console.error('Types or lint failed; see above.');
