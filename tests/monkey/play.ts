import type { Browser, BrowserContext } from 'playwright-core';
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
  /** the page keeps itself for times without a network: then a network that goes away is no excuse */
  readonly kept?: boolean;
  /** before a page opens: a planted fault, say */
  prepare?(context: BrowserContext): Promise<void>;
}

/** Runs in each new page first: it is a new visitor's, and functions are given their names by tsx by a helper of its own. */
function beFirst(): void {
  Reflect.set(globalThis, '__name', (named: unknown) => named);
  // what lies beside the hall is not the hall's; and a page closed while it goes elsewhere never says that it has closed
  const stay = (event: Event): void => { if (event.target instanceof Element && event.target.closest('a[href]:not([href^="#"])')) event.preventDefault(); };
  for (const kind of ['click', 'auxclick']) addEventListener(kind, stay);
  if (sessionStorage.length > 0) return;
  localStorage.clear();
  sessionStorage.setItem('monkey', 'here');
}

/** One browser profile for many visits: what the page keeps for times without a network is fetched once. */
export async function openHouse(house: House): Promise<{ readonly house: House; readonly context: BrowserContext }> {
  const { browser, address, query, kept = false, prepare } = house;
  const context = await browser.newContext({ viewport: FIRST_SCREEN, deviceScaleFactor: 0.2, locale: 'en-GB', reducedMotion: 'reduce', hasTouch: true, acceptDownloads: false });
  context.setDefaultTimeout(HANGS);
  await context.addInitScript({ content: `(${beFirst.toString().replaceAll(/\b__name\(/g, '((named) => named)(')})()` });
  if (!kept) await context.addInitScript({ content: "Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')" });
  await prepare?.(context);
  if (kept) {
    const page = await context.newPage();
    await page.goto(`${address}?mode=catalogue&offline=on${query.replace('?', '&')}`);
    await page.evaluate(async () => { await navigator.serviceWorker.ready; });
    await page.close();
  }
  return { house, context };
}
type OpenHouse = Awaited<ReturnType<typeof openHouse>>;

/** A new visitor's page; `said` fills with all that is wrong whatever one does. */
async function enter({ house: { address, query }, context }: OpenHouse): Promise<{ stage: Stage; said: string[] }> {
  await context.setOffline(false);
  const page = await context.newPage(), said: string[] = [];
  page.on('console', (message) => { const line = `console.${message.type()}: ${message.text()}`; if (!EXPECTED.test(line)) said.push(line); });
  page.on('pageerror', (error) => { said.push(`page error: ${error.stack ?? error.message}`); });
  page.on('request', (request) => { if (!request.url().startsWith(address) && !/^(?:blob|data):/.test(request.url())) said.push(`request to ${request.url()}`); });
  page.on('crash', () => { said.push('the page has crashed'); });
  await page.goto(address + query);
  await page.evaluate(() => window.zhanting.ready);
  const session = await context.newCDPSession(page);
  return { stage: { page, session }, said };
}

/** Plays a script from a fresh page on until something is wrong, or `enough` says so. Null: nothing was wrong. */
export async function play(open: OpenHouse, script: Iterable<Deed>, enough: () => boolean = () => false): Promise<{ readonly fault: Fault | null; readonly done: readonly Deed[] }> {
  const { stage, said } = await enter(open), done: Deed[] = [];
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
  await stage.page.close();
  return { fault, done };
}
