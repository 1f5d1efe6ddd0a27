import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Deed } from './deeds.ts';
import { violations } from './invariants.ts';
import { type Stage, perform } from './perform.ts';

/** The first thing that was wrong, and after how many deeds of the script. */
export interface Fault { readonly after: number; readonly what: string }

/** What the browser itself says of a network that is not there. */
const EXPECTED = /net::ERR_INTERNET_DISCONNECTED|net::ERR_NETWORK_CHANGED/;
/** A page that takes longer for one deed hangs, milliseconds. */
const HANGS = 30_000;
const FIRST_SCREEN = { width: 640, height: 400 } as const;

export interface House {
  readonly browser: Browser;
  /** address with its slash */
  readonly address: string;
  /** how the page is opened */
  readonly query: string;
  /** before the page opens: a planted fault, say */
  prepare?(context: BrowserContext, page: Page): Promise<void>;
}

const named = { content: 'globalThis.__name ??= (named) => named' };

/** A visitor's own browser profile with the page in it; `said` fills with all that is wrong whatever one does. */
async function enter({ browser, address, query, prepare }: House): Promise<{ stage: Stage; said: string[]; leave(): Promise<void> }> {
  const context = await browser.newContext({ viewport: FIRST_SCREEN, deviceScaleFactor: 0.2, locale: 'en-GB', reducedMotion: 'reduce', hasTouch: true, acceptDownloads: false });
  context.setDefaultTimeout(HANGS);
  // tsx gives functions their names by a helper of its own, and some of them run in the page
  await context.addInitScript(named);
  const page = await context.newPage(), said: string[] = [];
  page.on('console', (message) => { const line = `console.${message.type()}: ${message.text()}`; if (!EXPECTED.test(line)) said.push(line); });
  page.on('pageerror', (error) => { said.push(`page error: ${error.stack ?? error.message}`); });
  page.on('request', (request) => { if (!request.url().startsWith(address) && !/^(?:blob|data):/.test(request.url())) said.push(`request to ${request.url()}`); });
  page.on('crash', () => { said.push('the page has crashed'); });
  await prepare?.(context, page);
  await page.goto(address + query);
  await page.evaluate(() => window.zhanting.ready);
  const session = await context.newCDPSession(page);
  return { stage: { page, session }, said, leave: () => context.close() };
}

/** Plays a script from a fresh page on until something is wrong, or `enough` says so. Null: nothing was wrong. */
export async function play(house: House, script: Iterable<Deed>, enough: () => boolean = () => false): Promise<{ readonly fault: Fault | null; readonly done: readonly Deed[] }> {
  const { stage, said, leave } = await enter(house), done: Deed[] = [];
  let fault: Fault | null = null;
  for (const deed of script) {
    if (enough()) break;
    done.push(deed);
    let late: NodeJS.Timeout | undefined;
    const hang = new Promise<string[]>((resolve) => { late = setTimeout(() => resolve(['the page hangs']), HANGS); });
    const wrong = await Promise.race([perform(stage, deed).then(() => violations(stage.page)), hang])
      .catch((error: unknown) => [`the deed failed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`]);
    clearTimeout(late);
    const what = [...said, ...wrong].join('; ');
    if (what) { fault = { after: done.length, what }; break; }
  }
  await leave();
  return { fault, done };
}
