import { type Browser, type BrowserContext, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import type { Zhanting } from '../../src/zhanting.ts';
import { browserToLaunch } from './find-browser.ts';

// what the page holds, for the functions that run there
declare global { interface Window { zhanting: Zhanting } }

/** Wide enough for the panel to stand beside the picture; few pixels, since the processor draws every one of them. */
const SMALL = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 0.4 } as const;

let browser: Browser | null = null;

/**
 * A browser for all tests of the file that calls this: the one that all files share, since what its software renderer has compiled once
 * it need not compile again. `own`: one for this file alone, where tests do it harm; `flags` for its command line.
 */
export function oneBrowser({ own = false, flags = [] }: { own?: boolean; flags?: readonly string[] } = {}): void {
  beforeAll(async () => { browser = own ? await chromium.launch(browserToLaunch(flags)) : await chromium.connect(inject('browser')); });
  afterAll(async () => {
    await browser?.close();
    browser = null;
  });
}

export interface Hall {
  readonly page: Page;
  readonly context: BrowserContext;
  /** the served page's address, without a query */
  readonly house: string;
  /** everything the browser's console and its error handlers said */
  readonly said: string[];
  /** requests that went elsewhere */
  readonly foreign: string[];
  leave(): Promise<void>;
}

export interface Wishes extends BrowserContextOptions {
  /** another address than the common served build */
  readonly house?: string;
  /** what the console may say here; anything else fails the test */
  readonly allow?: RegExp;
  /** before the page opens: routes, init scripts */
  prepare?(context: BrowserContext, page: Page): Promise<void>;
  /** lets the page keep itself for times without a network; without it the browser has no service workers, as on plain http */
  readonly offline?: boolean;
  /** for pages that are not meant to become ready */
  readonly untilReady?: boolean;
  /** what of the page's own files to wait for: all that it names, without this */
  readonly until?: 'load' | 'commit';
}

/**
 * Opens the page in a browser profile of its own and waits until one can walk. `leave` closes it and fails when the console
 * said anything, or a request left the origin. Less motion is asked for unless a test is about motion: cuts instead of flights.
 */
export async function enter(query = '?quality=low', { house = inject('house'), allow, prepare, offline = false, untilReady = true, until = 'load', ...options }: Wishes = {}): Promise<Hall> {
  if (!browser) throw new Error('Call oneBrowser() at the top of the test file.');
  const context = await browser.newContext({ ...SMALL, locale: 'en-GB', reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(60_000);
  // each context is a new visitor, for whom the whole hall would be fetched once more
  if (!offline) await context.addInitScript(() => { Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'); });
  const page = await context.newPage();
  const said: string[] = [], foreign: string[] = [];
  page.on('console', (message) => { said.push(`console.${message.type()}: ${message.text()}`); });
  page.on('pageerror', (error) => { said.push(`page error: ${error.stack || `${error.name}: ${error.message}`}`); });
  page.on('request', (request) => {
    if (!request.url().startsWith(house) && !/^(?:blob|data):/.test(request.url())) foreign.push(request.url());
  });
  await prepare?.(context, page);
  await page.goto(house + query, { waitUntil: until });
  if (untilReady) await page.evaluate(() => window.zhanting.ready);
  return {
    page, context, house, said, foreign,
    async leave() {
      await context.close();
      expect(said.filter((line) => !allow?.test(line)), 'the console').toEqual([]);
      expect(foreign, 'requests to other origins').toEqual([]);
    },
  };
}

/** A test's body inside a hall of its own. */
export const visiting = (query: string, body: (hall: Hall) => Promise<void>, wishes: Wishes = {}) => async (): Promise<void> => {
  const hall = await enter(query, wishes);
  await body(hall);
  await hall.leave();
};

/** One hall for all tests of a block; each must leave it as it found it. */
export function sharedHall(query: string, wishes: Wishes = {}): () => Hall {
  let hall: Hall | null = null;
  beforeAll(async () => { hall = await enter(query, wishes); });
  afterAll(async () => { await hall?.leave(); });
  return () => {
    if (!hall) throw new Error('The hall is not open yet.');
    return hall;
  };
}
