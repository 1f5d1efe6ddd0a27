/** `npm run monkey`: three seeds of a minute each; ends with 1 when something was wrong, and then has written a script of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { serve } from '../../src/server/serve.ts';
import { browserToLaunch } from '../e2e/find-browser.ts';
import { lineOf, readScript } from './deeds.ts';
import { hunt } from './hunt.ts';
import { type House, openHouse, play } from './play.ts';

const HOW = 'npm run monkey -- [--seeds 1,2,3] [--seconds 60] [--query "?quality=low"] | [--replay script.txt]';
const root = new URL('../..', import.meta.url).pathname;

function told(args: readonly string[]) {
  const said = { seeds: [1, 2, 3], seconds: 60, query: '?quality=low', replay: null as string | null };
  for (let at = 0; at < args.length; at += 2) {
    const value = args[at + 1] ?? '', name = args[at];
    if (name === '--seeds' && /^\d+(?:,\d+)*$/.test(value)) said.seeds = value.split(',').map(Number);
    else if (name === '--seconds' && Number(value) > 0) said.seconds = Number(value);
    else if (name === '--query' && value.startsWith('?')) said.query = value;
    else if (name === '--replay' && value) said.replay = value;
    else { console.error(`"${name}" cannot be read. ${HOW}`); process.exit(2); }
  }
  return said;
}

const { seeds, seconds, query, replay } = told(process.argv.slice(2));
const server = await serve({ dist: `${root}dist`, port: 0, host: 'localhost' }), at = server.address();
const browser = await chromium.launch(browserToLaunch());
const house: House = { browser, address: `http://localhost:${typeof at === 'object' && at ? at.port : 0}/`, query, kept: true };
let wrong = false;
if (replay) {
  const { fault, done } = await play(await openHouse(house), readScript(readFileSync(replay, 'utf8')));
  wrong = fault !== null;
  console.log(fault ? `after deed ${fault.after}, ${lineOf(done.at(-1)!)}:\n${fault.what}` : `${done.length} deeds, nothing wrong`);
} else {
  for (const seed of seeds) {
    const { found, visits, deeds, tried } = await hunt(house, { seed, deeds: 60, seconds, shrinkSeconds: 3 * seconds });
    console.log(`seed ${seed}: ${deeds} deeds in ${visits} visits, ${found ? `WRONG: ${found.what}` : 'nothing wrong'}`);
    if (!found) continue;
    wrong = true;
    const file = `monkey-${seed}.log`, script = found.script.map(lineOf).join('\n');
    writeFileSync(file, `# ${found.what.replaceAll('\n', ' ')}\n${script}\n`);
    console.log(`${script}\nmade small by ${tried} tries. Again: npm run monkey -- --replay ${file}`);
  }
}
await browser.close();
server.closeAllConnections();
server.close();
process.exitCode = wrong ? 1 : 0;
