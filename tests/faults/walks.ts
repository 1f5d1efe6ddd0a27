/** How a page is walked through so that every kind that is spoilt in it shows what became of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Fault, FaultyHost } from './faulty-host.ts';
import * as judge from './judges.ts';
import { type Kind, KINDS, type Verdict, type Walk, faultOf } from './matrix.ts';
import { type Opened, evaluateReady, openFaulty, spoiltFile, uncaught } from './opened.ts';
import type { Wishes } from '../e2e/house.ts';

/** The kinds of a walk and what befalls each in its k-th page. */
export const inWalk = (walk: Walk): readonly Kind[] => KINDS.filter((kind) => kind.walk === walk);

type Found = ReadonlyMap<string, Verdict>;
interface Way { readonly query: string; readonly wishes?: Wishes; go(opened: Opened, faults: ReadonlyMap<string, Fault>): Promise<Record<string, Verdict>> }

const CATALOGUE = '?mode=catalogue&lang=en', HALL = '?quality=low&lang=en';
const nothing = (walk: Walk): string => inWalk(walk)[0]?.name ?? '';

/** Settings of a visitor who wants buttons, and a text that is no essay: both fetch files of their own. */
const withWishes: Wishes = {
  async prepare(context) {
    await context.addInitScript(() => {
      localStorage.setItem('zhanting.settings', JSON.stringify({ state: { language: 'en', moveButtons: true }, version: 0 }));
      localStorage.setItem('zhanting.copy', 'This is no essay at all. '.repeat(200));
    });
  },
};

/** Every walk but that of the one who comes again, which needs a page kept before. */
export const WAYS: Readonly<Record<Exclude<Walk, 'returning'>, Way>> = {
  'first script': { query: CATALOGUE, go: async (opened, faults) => ({ 'first script': await judge.pageOrStaticLines(opened, faults.get('first script') ?? '404') }) },
  runtime: { query: CATALOGUE, go: async (opened, faults) => ({ 'script runtime': await judge.pageOrStaticLines(opened, faults.get('script runtime') ?? '404') }) },
  'first style': {
    query: `${CATALOGUE}&offline=on`, wishes: { offline: true },
    go: async (opened) => ({ 'first style': await judge.styledCatalogue(opened), 'worker’s registration': await judge.worker(opened, 'keep-') }),
  },
  catalogue: { query: CATALOGUE, go: async (opened) => ({ [nothing('catalogue')]: await judge.catalogue(opened) }) },
  'catalogue style': {
    query: CATALOGUE,
    async go(opened) {
      const file = spoiltFile(KINDS.find(({ walk }) => walk === 'catalogue style')!);
      return { [nothing('catalogue style')]: await judge.laidOutCatalogue(opened, file, readFileSync(join(inject('dist'), file), 'utf8')) };
    },
  },
  reading: {
    query: '?mode=catalogue&lang=zh&offline=on', wishes: { offline: true },
    async go(opened) {
      const words = await judge.words(opened, spoiltFile(KINDS.find(({ name }) => name === 'a station’s words')!));
      const whole = words === 'fail' ? 'fail' : 'full';
      return {
        'a station’s words': words,
        'font, Chinese': await judge.font(opened, 'Noto SC', 'noto-sc-400', '展厅里的文字'), 'font, Latin': await judge.font(opened, 'Plex zh', 'plex-sans', 'Hall 1234'),
        'app’s manifest': whole, icons: whole, 'plain pages': whole, 'list of models': whole, 'first fonts': await judge.legible(opened, '展厅 Hall'), 'service worker': await judge.worker(opened, 'worker.js'),
      };
    },
  },
  kiosk: { query: '?mode=kiosk&quality=low&lang=en', go: async (opened) => ({ kiosk: await judge.kiosk(opened) }) },
  hall: { query: HALL, go: async (opened) => ({ 'hall, script': await judge.hallOrCatalogue(opened) }) },
  light: { query: HALL, go: async (opened) => ({ light: await judge.hallOrCatalogue(opened) }) },
  station: {
    query: HALL,
    async go(opened) {
      const around = await judge.aroundExhibit(opened, 'chips');
      const drawn = await judge.drawn(opened, around === 'full');
      return { 'around an exhibit': around, 'essay beside the page': around === 'fail' ? 'fail' : 'full', 'font, few signs': await judge.legible(opened, '展厅'), 'coarse room, held picture': drawn, 'levels of detail, tables, ways': drawn };
    },
  },
  visit: {
    query: HALL, wishes: withWishes,
    async go(opened) {
      await evaluateReady(opened.page);
      const far = await judge.farForms(opened, { id: 'humanoid', title: 'Humanoid' });
      const tour = await judge.tour(opened);
      const guide = tour === 'full' ? await judge.led(opened) : 'full';
      await opened.page.evaluate(() => window.zhanting.setMode('walk'));
      const hands = await judge.ornament(opened, '.move-buttons', 'MoveButtons');
      const sheet = await judge.sheet(opened, 'h');
      const exhibit = await judge.exhibit(opened, 'evtol', 'Flying taxi');
      const desk = await judge.desk(opened, 'evtol', 'Weather desk');
      const handles = await judge.ornament(opened, '.handles button', 'handles-view');
      return {
        'far forms': far.all, 'one far form': far.one, tour, guide, 'help for hands, sound': hands, 'a sheet': sheet,
        'an exhibit': exhibit, 'a desk': desk, handles, 'finder of an own copy': exhibit === 'fail' ? 'fail' : 'full',
      };
    },
  },
};

/** Goes through one page of a walk. Everything it carries is judged; an error that nobody caught is a failure of all. */
export async function walkThrough(host: FaultyHost, walk: Exclude<Walk, 'returning'>, page: number): Promise<{ found: Found; faults: ReadonlyMap<string, Fault>; errors: readonly string[] }> {
  const kinds = inWalk(walk), faults = new Map(kinds.map(({ name }, i) => [name, faultOf(i, page)] as const));
  const files = new Map(kinds.map((kind, i) => [spoiltFile(kind), faultOf(i, page)] as const));
  const { query, wishes, go } = WAYS[walk];
  const opened = await openFaulty(host, `${walk.replaceAll(' ', '-')}-${page}`, files, query, wishes);
  try {
    const found = await go(opened, faults);
    const errors = uncaught(opened);
    return { found: new Map(Object.entries(found).map(([name, verdict]) => [name, errors.length > 0 ? 'fail' : verdict])), faults, errors };
  } finally { await opened.leave(); }
}
