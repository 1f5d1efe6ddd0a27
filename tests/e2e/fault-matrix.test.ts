import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ADVERSITIES } from '../faults/adversities.ts';
import { FAULTS, type Fault, FaultyHost } from '../faults/faulty-host.ts';
import { LOSSES, SURVIVES_KILLS, kioskWithLoss, lostForGood, tourWithLoss, visitWithLosses } from '../faults/losses.ts';
import { KINDS, type Verdict, type Walk, isAsExpected, kindsOf } from '../faults/matrix.ts';
import { assets } from '../faults/opened.ts';
import { comeAgain } from '../faults/returning.ts';
import { Table } from '../faults/table.ts';
import { WAYS, walkThrough } from '../faults/walks.ts';
import { oneBrowser } from './house.ts';

oneBrowser({ own: true, flags: SURVIVES_KILLS });

/** Everything, as `npm run faults` asks for; else the walks of seconds. */
const ALL = process.env['ZHANTING_FAULTS'] === 'all';
const SHORT: ReadonlySet<Walk> = new Set<Walk>(['first script', 'runtime', 'first style']);
const pages = (walk: Walk): readonly number[] => (ALL || SHORT.has(walk) ? FAULTS.map((_, page) => page) : []);

const table = new Table();
let host: FaultyHost;
beforeAll(async () => {
  host = new FaultyHost(inject('dist'));
  await host.open();
});
afterAll(async () => {
  await host.close();
  console.log(`\nFault matrix\n\n${table}\n`);
  expect(table.count().fail).toBe(0);
});

test('every file of the build belongs to one kind of the matrix', () => {
  const unassigned = assets().map((path) => [path, kindsOf(path).map(({ name }) => name)] as const).filter(([, kinds]) => kinds.length !== 1);
  expect(unassigned).toEqual([]);
  expect(KINDS.filter(({ files }) => !assets().some((path) => files.test(path))).map(({ name }) => name)).toEqual([]);
});

const WALKS = (Object.keys(WAYS) as (keyof typeof WAYS)[]).flatMap((walk) => pages(walk).map((page) => [walk, page] as const));
test.for(WALKS)('%s, page %i', async ([walk, page]) => {
  const { found, faults, errors } = await walkThrough(host, walk, page);
  const wrong: string[] = [];
  for (const [kind, fault] of faults) {
    const verdict = found.get(kind) ?? 'fail';
    table.cell(kind, fault, verdict);
    const known = KINDS.find(({ name }) => name === kind);
    if (!known || !isAsExpected(known, fault, verdict)) wrong.push(`${kind}, ${fault}: ${verdict}`);
  }
  expect([...wrong, ...errors]).toEqual([]);
});

test.runIf(ALL)('one who comes again', async () => {
  const wrong: unknown[] = [];
  await comeAgain(host, (what, error) => {
    if (error) wrong.push(what, error);
    if ((FAULTS as readonly string[]).includes(what)) table.cell('page, for who comes again', what as Fault, error ? 'fail' : 'full');
    else table.row(what, error ? 'fail' : 'full');
  });
  expect(wrong).toEqual([]);
});

describe.runIf(ALL)('a lost context', () => {
  /** Notes it in the table and passes the error on. */
  const noted = async (name: string, work: Promise<unknown>, verdict: Verdict = 'full'): Promise<void> => {
    const error: unknown = await work.then(() => null, (reason: unknown) => reason);
    table.row(name, error ? 'fail' : verdict);
    if (error) throw error;
  };

  test('in every state of a visit', async () => {
    const wrong: unknown[] = [];
    await visitWithLosses(() => LOSSES, (name, error) => {
      table.row(name, error ? 'fail' : 'full');
      if (error) wrong.push(name, error);
    });
    expect(wrong).toEqual([]);
  });
  test.for(LOSSES.map((loss) => [loss] as const))('on a tour: %s', ([loss]) => noted(`${loss}, tour`, tourWithLoss(loss)));
  test.for(LOSSES.map((loss) => [loss] as const))('in a kiosk: %s', ([loss]) => noted(`${loss}, kiosk’s attract loop and countdown`, kioskWithLoss(loss)));
  test('four times in a row', () => noted('lost context, four times in a row', lostForGood(), 'degraded'));
});

describe.runIf(ALL)('whatever else befalls it', () => {
  test.for(ADVERSITIES.map((one) => [one.name, one] as const))('%s', async ([name, { meet, expected }]) => {
    const error: unknown = await meet(host).then(() => null, (reason: unknown) => reason);
    table.row(name, error ? 'fail' : expected);
    if (error) throw error;
  });
});
