/** `npm run faults`: the whole fault matrix, every kind of file under every fault. `npm test` runs a part of it. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from '../e2e/find-browser.ts';

const browser = findBrowser();
if (!browser) process.exit(1);
const vitest = new URL('../../node_modules/.bin/vitest', import.meta.url).pathname;
const { status } = spawnSync(vitest, ['run', '--config', 'tests/vitest.config.ts', '--root', '.', '--project', 'e2e', 'tests/e2e/fault-matrix.test.ts'], {
  stdio: 'inherit', env: { ...process.env, ZHANTING_BROWSER: browser, ZHANTING_FAULTS: 'all' },
});
process.exitCode = status ?? 1;
