import { expect, test } from 'vitest';
import { BUDGETS } from '../budgets.ts';
import { countHeld, countersOf } from '../soak/counters.ts';
import { type Sample, growth, slope } from '../soak/gate.ts';
import { type Hall, oneBrowser, visiting } from './house.ts';
import { open, settled } from './wait.ts';

oneBrowser({ own: true });

const VISITS = [['humanoid', 'head-visor'], ['evtol', 'lift-motor-1'], ['logistics', undefined], ['chips', 'rack-2-card-1']] as const;

/** Somebody comes, opens a station, takes a part in hand, and leaves the hall as it was. */
async function visit(hall: Hall, number: number): Promise<void> {
  const [station, part] = VISITS[number % VISITS.length] ?? VISITS[0];
  await open(hall, station, part ? { part } : {});
  // far from every station, nothing is kept ready
  await hall.page.evaluate(() => {
    window.zhanting.setMode('walk');
    window.zhanting.walkTo({ x: -14, z: 0, heading: 0, pitch: 0, jump: true });
  });
  await settled(hall);
}

/** One thing of each kind that is made at every visit and never given back. */
const LEAKS = {
  textures: () => { window.held.gl?.createTexture(); },
  buffers: () => { window.held.gl?.createBuffer(); },
  nodes: () => { document.body.append(document.createElement('i')); },
  listeners: () => { addEventListener('resize', () => { /* held for ever */ }); },
} as const;

test('sixty visitors after ten to warm up leave nothing behind; whatever is left lying is seen', visiting('?quality=low', async (hall) => {
  const counters = await countersOf(hall), samples: Sample[] = [];
  for (let number = 0; number < BUDGETS.soak.warmUp; number++) await visit(hall, number);
  for (let number = 0; number < BUDGETS.soak.visits; number++) {
    await visit(hall, BUDGETS.soak.warmUp + number);
    samples.push(await counters.read());
  }
  const late = samples.slice(samples.length >> 1), heapKB = slope(late.map((one) => one.heapKB)), residentMB = slope(late.map((one) => one.residentMB));
  console.log(`${samples.length} visits: heap ${heapKB.toFixed(2)} kB a visit, drawing process ${residentMB.toFixed(3)} MB a visit; ${JSON.stringify(samples.at(-1))}`);
  expect(growth(samples)).toEqual([]);
  // the gate itself: it goes red for each kind
  for (const [kind, leak] of Object.entries(LEAKS)) {
    const before = await counters.read();
    await hall.page.evaluate(leak);
    expect(growth([before, await counters.read()]).join(), kind).toContain(`${kind}: `);
  }
}, { viewport: { width: 640, height: 400 }, deviceScaleFactor: 0.1, prepare: async (_, page) => { await page.addInitScript(countHeld); } }), 400_000);
