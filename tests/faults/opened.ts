/** A page opened in a folder of its own on the faulty host. */
import { relative } from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { filesIn } from '../../src/server/offline.ts';
import { PATIENCE } from '../../src/quality/patience.ts';
import { type Hall, type Wishes, enter } from '../e2e/house.ts';
import { type Fault, type FaultyHost, type Load } from './faulty-host.ts';
import { NO_ASSET, type Kind } from './matrix.ts';

declare global { interface Window { /** true when a wait was ended */ outOfPatience(): boolean } }

/** All assets of the build, as paths below dist/. */
export const assets = (): string[] => filesIn(inject('dist')).map((file) => relative(inject('dist'), file)).filter((path) => !NO_ASSET.test(path)).toSorted();

/** The one file of a kind that is spoilt. */
export function spoiltFile(kind: Kind): string {
  const found = assets().find((path) => kind.files.test(path) && (kind.spoilt?.test(path) ?? true));
  if (found === undefined) throw new Error(`The build has no file of the kind “${kind.name}”.`);
  return found;
}

/** So long must the page have waited in earnest: milliseconds. Then its patience is at an end, and nobody waits twelve seconds for what never comes. */
const SHORTENED = 1000;

/** Puts the page's patience within reach of the test. It ends only when a single wait is left: then that is the one for what hangs. */
const holdPatience = ([patience, shortened]: readonly [number, number]): void => {
  const { setTimeout: begin, clearTimeout: end } = window, waiting = new Map<number, { done: () => void; since: number }>();
  window.setTimeout = ((done: () => void, delay = 0, ...given: unknown[]): number => {
    const run = (): void => { waiting.delete(id); Reflect.apply(done, window, given); };
    const id = begin(run, delay);
    if (delay === patience) waiting.set(id, { done: run, since: performance.now() });
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => { waiting.delete(Number(id)); end(id); };
  window.outOfPatience = () => {
    const [only, another] = waiting;
    if (!only || another || performance.now() - only[1].since < shortened) return false;
    end(only[0]);
    only[1].done();
    return true;
  };
};

export interface Opened extends Hall { readonly load: Load }

/** Small: the processor draws every pixel. */
const TINY = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 0.3 } as const;

/** Opens the page with these faults. It need not become ready. What the console said is for the caller to judge. */
export async function openFaulty(host: FaultyHost, name: string, faults: ReadonlyMap<string, Fault>, query: string, wishes: Wishes = {}): Promise<Opened> {
  const load = host.load(name, faults), hung = [...faults].find(([, fault]) => fault === 'hang')?.[0];
  const hall = await enter(query, {
    ...TINY, house: load.address, untilReady: false, until: 'commit', allow: /./, ...wishes,
    async prepare(context, page) {
      if (hung !== undefined) await context.addInitScript(holdPatience, [PATIENCE, SHORTENED] as const);
      await wishes.prepare?.(context, page);
    },
  });
  let ended = 0;
  const lookForEnd = async (): Promise<void> => {
    // as often as it was asked for what hangs
    if (hung === undefined || load.open > 0 || load.asked.filter((path) => path === hung).length <= ended) return;
    if (await hall.page.evaluate(() => window.outOfPatience()).catch(() => false)) ended++;
  };
  const clock = setInterval(() => void lookForEnd(), 250);
  return { ...hall, load, async leave() { clearInterval(clock); await hall.leave(); } };
}

/** Errors that nobody caught, but those the browser itself says of a script it cannot read. */
export const uncaught = ({ said }: Hall): string[] => said.filter((line) => line.startsWith('page error') && !/SyntaxError|MIME type/.test(line));

/** Milliseconds after which what should have happened counts as not happening. */
export const LIMIT = 20_000;

/** A whole hall, drawn by a processor that has other work, takes longer. */
const READY = 90_000;

/** The page's own promise, whenever its script has come; rejects when it is not kept. */
export async function evaluateReady(page: Page): Promise<string> {
  await page.waitForFunction(() => 'zhanting' in window, null, { polling: 50, timeout: LIMIT });
  const face = await page.waitForFunction(() => window.zhanting.ready, null, { timeout: READY });
  return face.jsonValue();
}

/** What befell the file of this name in the opened page. */
export const faultIn = ({ load }: Opened, name: string): Fault | undefined => [...load.faults].find(([path]) => path.includes(name))?.[1];
