/** `npm run kiosk`: serves the hall, opens it in a Chromium without anything around it, and keeps both going. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RotatingLog } from './kiosk-log.ts';
import { Supervisor } from './kiosk-supervisor.ts';

const KNOWN: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
};

function browserToOpen(): string {
  const named = process.env['BROWSER'];
  const found = named ?? KNOWN[process.platform]?.find((path) => existsSync(path));
  if (!found || !existsSync(found)) {
    console.error(named ? `BROWSER names a program that is not there: ${named}` : 'No Chromium was found. Install one, or name one: BROWSER=/path/to/chromium npm run kiosk');
    process.exit(1);
  }
  return found;
}

const at = process.env['STATE'] ?? join(homedir(), '.zhanting');
const log = new RotatingLog(join(at, 'logs'));
const supervisor = new Supervisor({
  server: [process.execPath, fileURLToPath(new URL('launch.mjs', import.meta.url))],
  browser: browserToOpen(),
  profile: join(at, 'profile'),
  query: process.env['KIOSK'] ?? '',
  environment: process.env,
  log: (line) => {
    console.log(line);
    log.write(line);
  },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => { supervisor.stop(); process.exit(0); });
supervisor.start();
