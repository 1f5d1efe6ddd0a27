/** `npm run soak`: hours of a kiosk under visitors and mishaps; ends with a table, and with 1 where a bound is broken. */
import { writeFileSync } from 'node:fs';
import { Day } from './day.ts';
import { growths, tableOf, verdict } from './figures.ts';
import { readTold, schedule } from './schedule.ts';
import { isStale } from '../../src/server/freshness.ts';

const root = new URL('../..', import.meta.url).pathname;

function told() {
  try { return readTold(process.argv.slice(2)); } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
const { hours, out, motion } = told();
if (isStale(root)) {
  console.error('dist/ is missing or older than its sources. Run: npm run build');
  process.exit(2);
}
const day = new Day({ dist: `${root}dist`, plan: schedule(hours), calm: !motion });
// broken off it tells what it knows
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => day.close());
process.on('exit', () => day.stop());
await day.live();
const figures = day.figures(), lines = verdict(figures);
console.log(`\n${tableOf(lines)}`);
for (const [name, all] of Object.entries({ 'foreign state': figures.foreign, 'came to nothing': figures.stumbles, console: figures.said, elsewhere: figures.elsewhere })) {
  for (const line of all.slice(0, 20)) console.log(`${name}: ${line}`);
}
if (out) writeFileSync(out, `${JSON.stringify({ lines, growths: growths(figures.samples), ...figures }, null, 1)}\n`);
process.exit(lines.every(({ holds }) => holds) ? 0 : 1);
