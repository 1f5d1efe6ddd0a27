import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { RotatingLog } from '../../../src/server/kiosk-log.ts';
import { Supervisor } from '../../../src/server/kiosk-supervisor.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'zhanting-kiosk-'));

test('logs turn over and never fill the disk', () => {
  const at = folder(), log = new RotatingLog(at, { bytes: 300, keep: 2 });
  for (let i = 0; i < 60; i++) log.write(`line ${i}\nand its second half`);
  expect(readdirSync(at).toSorted()).toEqual(['kiosk.1.log', 'kiosk.2.log', 'kiosk.log']);
  for (const name of readdirSync(at)) expect(statSync(join(at, name)).size).toBeLessThanOrEqual(300);
  const last = readFileSync(join(at, 'kiosk.log'), 'utf8').trimEnd().split('\n').at(-1);
  expect(last).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z line 59 ⏎ and its second half$/);
});

/** A browser as the supervisor sees one: dies on its first starts, then hangs, then answers like Chromium does. */
const BROWSER = (at: string): string => `#!${process.execPath}
const fs = require('node:fs');
const count = ${JSON.stringify(join(at, 'starts'))};
fs.appendFileSync(count, process.argv.at(-1) + '\\n');
const start = fs.readFileSync(count, 'utf8').trim().split('\\n').length;
if (start <= 3) process.exit(7);
const results = {
  'Target.getTargets': { targetInfos: [{ targetId: 'T', type: 'page' }] }, 'Target.attachToTarget': { sessionId: 'S' },
  'Runtime.evaluate': { result: { value: 'object' } },
};
const out = fs.createWriteStream(null, { fd: 4 });
let rest = '';
fs.createReadStream(null, { fd: 3, encoding: 'utf8' }).on('data', (text) => {
  if (start === 4) return;
  const parts = (rest + text).split('\\0');
  rest = parts.pop();
  for (const part of parts) {
    const { id, method } = JSON.parse(part);
    out.write(JSON.stringify({ id, result: results[method] ?? {} }) + '\\0');
    if (method === 'Runtime.evaluate') fs.appendFileSync(${JSON.stringify(join(at, 'answers'))}, method + '\\n');
  }
});
setInterval(() => {}, 1000);
`;

/** A server that dies once after it has told its address. */
const SERVER = (at: string): string => `
const fs = require('node:fs');
const count = ${JSON.stringify(join(at, 'served'))};
fs.appendFileSync(count, '.');
console.log('open: http://localhost:1/');
if (fs.readFileSync(count, 'utf8').length === 1) setTimeout(() => process.exit(1), 20);
else setInterval(() => {}, 1000);
`;

test('what dies or hangs is started again, the catalogue comes when it was too often, and the hall when it was calm', async () => {
  const at = folder(), browser = join(at, 'browser'), server = join(at, 'server.cjs'), said: string[] = [];
  writeFileSync(browser, BROWSER(at));
  chmodSync(browser, 0o755);
  writeFileSync(server, SERVER(at));
  let heard = (): void => {};
  const supervisor = new Supervisor({
    server: [process.execPath, server], browser, profile: join(at, 'profile'), query: 'lang=zh', environment: process.env,
    log: (line) => { said.push(line); heard(); },
    rules: { firstMs: 1, longestMs: 20, budget: 3, withinMs: 60_000, calmMs: 300 }, knock: { everyMs: 20, withinMs: 600 },
  });
  onTestFinished(() => supervisor.stop());
  const back = new Promise<void>((resolve) => { heard = () => { if (said.some((line) => line.includes('back to the hall'))) resolve(); }; });
  supervisor.start();
  await back;
  const hall = 'http://localhost:1/?lang=zh&mode=kiosk', catalogue = 'http://localhost:1/?mode=catalogue&lang=zh';
  expect(readFileSync(join(at, 'starts'), 'utf8').trim().split('\n')).toEqual([hall, hall, hall, hall, catalogue]);
  expect(said.filter((line) => line.startsWith('the browser has ended')).map((line) => /\((.+?)\)/.exec(line)?.[1])).toEqual(['code 7', 'code 7', 'code 7', 'SIGKILL']);
  expect(said.flatMap((line) => /in a row: (\w+)/.exec(line)?.[1] ?? [])).toEqual(['reload', 'restart']);
  expect(readFileSync(join(at, 'served'), 'utf8')).toBe('..');
  expect(existsSync(join(at, 'answers'))).toBe(true);
}, 20_000);
