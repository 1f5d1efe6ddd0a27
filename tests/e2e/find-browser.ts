import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type LaunchOptions, chromium } from 'playwright-core';

const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

const installed = (): string | null => {
  const own = process.env['ZHANTING_BROWSER'];
  if (own && existsSync(own)) return own;
  const downloaded = chromium.executablePath();
  if (downloaded && existsSync(downloaded)) return downloaded;
  return KNOWN.find((path) => existsSync(path)) ?? null;
};

const quiet = (command: string, args: readonly string[], minutes: number): boolean =>
  spawnSync(command, args, { stdio: 'ignore', timeout: minutes * 60_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

/** Chromium brings its own software drawing (SwiftShader); nothing of the system's is used. */
const PACKAGE = 'chromium';

/**
 * A Chromium to test in: one that is there, else the system's package when we may install it, else Playwright's download.
 * Null when none can be had; then one line has said what to do.
 */
export function findBrowser(): string | null {
  const apt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const there = installed();
  if (there) return there;
  if (apt) {
    console.log('Installing a browser for the tests …');
    if (quiet('apt-get', ['update'], 5)) quiet('apt-get', ['install', '-y', '--no-install-recommends', PACKAGE], 15);
  }
  const found = installed();
  if (found) return found;
  quiet('node', [new URL('../../node_modules/playwright-core/cli.js', import.meta.url).pathname, 'install', 'chromium'], 15);
  const downloaded = installed();
  if (!downloaded) console.error(`The tests need a Chromium. Install one (as root: apt-get install -y ${PACKAGE}) or name one: ZHANTING_BROWSER=/path/to/chromium npm test`);
  return downloaded;
}

const ARGUMENTS = [
  '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist',
];

/** A Chromium that draws in software, with more flags if wanted. Throws when none can be had. */
export function browserToLaunch(flags: readonly string[] = []): LaunchOptions {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium to test in.');
  return { executablePath, args: [...ARGUMENTS, ...flags] };
}
