import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { Charge } from './kiosk-child.ts';
import { Pipe } from './kiosk-pipe.ts';
import { type Face, type Rules, RULES, addressOf, backToHall, browserFlags, nextStart, remedyFor } from './kiosk-plan.ts';

export interface Kiosk {
  /** command and arguments that serve the hall and print its address */
  readonly server: readonly [string, ...string[]];
  readonly browser: string;
  /** the browser's profile: the kept hall, the keeper's counts */
  readonly profile: string;
  /** what the keeper has set, as the address writes it: `lang=de,en&idle=60` */
  readonly query: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
  readonly rules?: Rules;
  /** how often the page is asked whether it is there, and how long it may take to answer */
  readonly knock?: { readonly everyMs: number; readonly withinMs: number };
}

const KNOCK = { everyMs: 15_000, withinMs: 10_000 };
const ADDRESS = /https?:\/\/\S+/;

/** Starts server and browser and keeps them going until it is stopped. */
export class Supervisor {
  readonly #kiosk: Kiosk;
  readonly #rules: Rules;
  readonly #deaths = { server: [] as number[], browser: [] as number[] };
  readonly #timers = new Set<NodeJS.Timeout>();
  #server: Charge | null = null;
  #browser: Charge | null = null;
  #pipe: Pipe | null = null;
  #house: string | null = null;
  #face: Face = 'hall';
  #standsSince = 0;
  #unanswered = 0;
  #stopped = false;

  constructor(kiosk: Kiosk) {
    this.#kiosk = kiosk;
    this.#rules = kiosk.rules ?? RULES;
  }

  start(): void {
    this.#startServer();
    const { everyMs } = this.#kiosk.knock ?? KNOCK;
    const knock = (): void => { void this.#knock().finally(() => this.#after(everyMs, knock)); };
    this.#after(everyMs, knock);
  }

  stop(): void {
    this.#stopped = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#browser?.kill();
    this.#server?.kill();
  }

  #after(ms: number, then: () => void): void {
    if (this.#stopped) return;
    const timer = setTimeout(() => { this.#timers.delete(timer); then(); }, ms);
    this.#timers.add(timer);
  }

  #startServer(): void {
    const { server: [command, ...args], environment, log } = this.#kiosk;
    this.#server = new Charge(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: environment }, {
      say: (line) => {
        log(`server: ${line}`);
        const house = ADDRESS.exec(line)?.[0];
        if (!house) return;
        this.#house = house;
        if (!this.#browser) this.#startBrowser();
      },
      end: (how) => {
        if (this.#stopped) return;
        this.#deaths.server.push(Date.now());
        const { waitMs } = nextStart(this.#deaths.server, 'catalogue', this.#rules);
        log(`the server has ended (${how}); starting it again in ${waitMs} ms. The page goes on: it keeps the hall itself`);
        this.#after(waitMs, () => this.#startServer());
      },
    });
  }

  #startBrowser(): void {
    const { browser, profile, query, environment, log } = this.#kiosk;
    if (this.#house === null) return;
    // left behind by a power cut it would keep the browser from starting with this profile
    const lock = join(profile, 'SingletonLock');
    if (existsSync(profile)) rmSync(lock, { force: true });
    const address = addressOf(this.#house, query, this.#face);
    log(`opening ${address}`);
    this.#standsSince = Date.now();
    this.#unanswered = 0;
    const started = new Charge(browser, browserFlags(profile, address), { stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'], env: environment }, {
      say: (line) => log(`browser: ${line}`),
      end: (how) => {
        if (this.#stopped) return;
        this.#deaths.browser.push(Date.now());
        const { face, waitMs } = nextStart(this.#deaths.browser, this.#face, this.#rules);
        log(`the browser has ended (${how}); starting it again in ${waitMs} ms${face === this.#face ? '' : ', with the catalogue'}`);
        this.#face = face;
        this.#pipe = null;
        this.#after(waitMs, () => this.#startBrowser());
      },
    });
    this.#browser = started;
    const to = started.pipe<Writable>(3), from = started.pipe<Readable>(4);
    this.#pipe = new Pipe(to, from, (method) => {
      if (method !== 'Inspector.targetCrashed') return;
      log('the page has crashed');
      started.kill();
    });
  }

  async #knock(): Promise<void> {
    const pipe = this.#pipe, { log, query } = this.#kiosk, { withinMs } = this.#kiosk.knock ?? KNOCK;
    if (!pipe || this.#house === null) return;
    try {
      await pipe.knock(withinMs);
      this.#unanswered = 0;
    } catch (error) {
      // it may have ended meanwhile, and another one been started
      if (pipe !== this.#pipe) return;
      this.#unanswered++;
      const remedy = remedyFor(this.#unanswered);
      log(`the page does not answer (${error instanceof Error ? error.message : String(error)}), ${this.#unanswered} in a row${remedy === 'none' ? '' : `: ${remedy}`}`);
      if (remedy === 'restart') this.#browser?.kill();
      if (remedy === 'reload') await pipe.show(addressOf(this.#house, query, this.#face), withinMs).catch(() => {});
      return;
    }
    if (!backToHall(this.#face, this.#standsSince, Date.now(), this.#rules)) return;
    log('the catalogue has stood long enough: back to the hall');
    this.#face = 'hall';
    this.#deaths.browser.length = 0;
    this.#standsSince = Date.now();
    await pipe.show(addressOf(this.#house, query, 'hall'), withinMs).catch(() => {});
  }
}
