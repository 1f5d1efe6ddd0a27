import { settled } from '../e2e/wait.ts';
import { type Counters, countHeld, countersOf } from './counters.ts';
import { askForUpdate, editionOf, writeDamaged, writeEdition } from './editions.ts';
import { killDrawing, loseContext, recovery } from './faults.ts';
import type { Figures, Recovery, Told } from './figures.ts';
import { handsOn } from './hands.ts';
import { type Look, SoakedKiosk } from './kiosk.ts';
import type { Due, Mishap, Schedule } from './schedule.ts';
import { differences, tracesIn } from './traces.ts';
import { KINDS, POSES, type Visit, come, leave } from './visitor.ts';
import { Watch } from './watch.ts';

/** Shorter reading times than usual, so that those who walk away cost less. */
const QUERY = 'lang=de,en,zh&quality=low&idle=60&read=60&warn=20&offline=on';
/** What browser and three.js themselves say of what is done to them here. */
const EXPECTED = /Context Lost|CONTEXT_LOST_WEBGL|WEBGL_\w+ extension not supported|net::ERR_|Failed to find a valid digest|unknown error occurred when fetching the script|GroupMarkerNotSet|GPU stall/;
/** A deed that takes longer came to nothing, milliseconds; a whole visit. */
const LONGEST_VISIT = 420_000;
const COLD_STARTS = 3;

export interface DayPlan { readonly dist: string; readonly plan: Schedule; readonly calm: boolean }

const clockOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(11, 19);

/** One run: visitors come one after the other, mishaps when they are due. */
export class Day {
  readonly #plan: Schedule;
  readonly #kiosk: SoakedKiosk;
  readonly #watch = new Watch();
  readonly #began = performance.now();
  #lasted = 0;
  #closing = false;
  #look: Look | null = null;
  #counters: Counters | null = null;
  #first: Record<string, string> | null = null;
  #edition = 0;
  #era = { page: 0, canvas: 0 };
  #visits = 0;
  #due: Due[];
  readonly #found = {
    foreign: [] as string[], stumbles: [] as string[], recoveries: [] as Recovery[], coldStarts: [] as number[], samples: [] as Told[], said: [] as string[], elsewhere: [] as string[],
    updates: { taken: 0, tried: 0, refused: 0, broken: 0 }, mishaps: { loss: 0, gpu: 0, offline: 0, host: 0, update: 0, broken: 0 },
  };

  constructor({ dist, plan, calm }: DayPlan) {
    this.#plan = plan;
    this.#due = [...plan.due];
    this.#kiosk = new SoakedKiosk({ dist, query: QUERY, calm, log: (line) => this.#say(line) });
  }

  /** The run ends after this visit. */
  close(): void { this.#closing = true; }
  /** Everything it started ends now. */
  stop(): void { this.#kiosk.stop(); }

  figures(): Figures { return { ...this.#found, seconds: this.#lasted, unusable: this.#watch.unusable, visits: this.#visits }; }

  get #now(): number { return (performance.now() - this.#began) / 1000; }
  #say(line: string): void { console.log(`${clockOf(this.#now)} ${line}`); }
  get #page() {
    if (!this.#look) throw new Error('The kiosk is not open.');
    return this.#look.page;
  }

  async live(): Promise<void> {
    await this.#open();
    const from = this.#now;
    for (let number = 0; this.#now - from < this.#plan.seconds && !this.#closing; number++) {
      await this.#between(number, from);
      await this.#one(number);
    }
    this.#lasted = this.#now - from;
    this.#watch.stop();
    for (let times = 0; times < COLD_STARTS; times++) await this.#coldStart();
    this.#kiosk.stop();
  }

  async #open(): Promise<void> {
    const look = await this.#kiosk.start(), { page, context } = look;
    this.#look = look;
    page.on('console', (message) => this.#hear(`console.${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.#hear(`page error: ${error.stack ?? error.message}`));
    page.on('request', (request) => { if (!request.url().startsWith(this.#kiosk.house) && !/^(?:blob|data):/.test(request.url())) this.#found.elsewhere.push(request.url()); });
    await context.addInitScript(countHeld);
    await this.#ready();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await this.#ready();
    this.#counters = await countersOf({ page, context } as Parameters<typeof countersOf>[0]);
    this.#watch.watch(look.session);
    this.#say('open, and kept for times without a network');
  }

  async #ready(): Promise<void> {
    await this.#page.waitForFunction(() => typeof window.zhanting === 'object', null, { polling: 100 });
    await this.#page.evaluate(() => window.zhanting.ready);
    await this.#page.locator('main.attract').waitFor();
  }

  #hear(line: string): void {
    if (EXPECTED.test(line)) return;
    this.#found.said.push(line);
    this.#say(line);
  }

  /** With nobody there: what is due, and waiting for the next visitor. */
  async #between(number: number, from: number): Promise<void> {
    const next = from + number * this.#plan.visitEvery;
    // on a start sheet the next one stands in the queue
    if (this.#now < next && await this.#page.locator('main.attract').count()) await this.#page.waitForTimeout((next - this.#now) * 1000);
  }

  #takeDue(): Mishap | null {
    const [next] = this.#due;
    if (!next || next.at > this.#now) return null;
    this.#due.shift();
    return next.mishap;
  }

  async #one(number: number): Promise<void> {
    const kind = KINDS[number % KINDS.length], mishap = this.#takeDue(), began = this.#now, stumbles = this.#found.stumbles.length;
    const hands = handsOn(this.#page, this.#look!.session, number % 2 === 1), visit: Visit = { number, page: this.#page, hands };
    let what = 'comes', befell = false;
    const step = async (name: string, deed: () => Promise<unknown>): Promise<void> => {
      what = name;
      await deed();
    };
    const whole = async (): Promise<void> => {
      if (mishap === 'offline') { await this.#kiosk.unplug(); befell = true; }
      await step('comes', () => come(visit));
      await step('is counted', () => this.#count(number));
      befell = true;
      if (mishap === 'gpu' || number % this.#plan.lossEvery === this.#plan.lossEvery - 1) await step('loses the picture', () => this.#harm(visit, mishap === 'gpu' ? 'gpu' : 'loss'));
      else {
        if (mishap === 'update') await step('an update comes', () => this.#newEdition());
        if (mishap === 'broken') await step('a damaged update comes', () => this.#damagedEdition());
        if (mishap === 'host') await this.#kiosk.killHost();
        await step(kind?.name ?? '', () => kind!.go(visit));
      }
      if (mishap === 'update' && await editionOf(this.#page) === this.#edition) this.#found.foreign.push(`visit ${number} changed its version midway`);
      const how = mishap === 'update' ? 'away' : number % 12 === 5 ? 'read on' : number % 3 === 2 ? 'away' : 'button';
      await step(`leaves (${how})`, () => leave(visit, how));
      if (mishap === 'offline') await this.#kiosk.plugIn();
      if (mishap === 'update') await step('takes the update', () => this.#takeOver());
    };
    let late: NodeJS.Timeout | undefined;
    try {
      await Promise.race([whole(), new Promise((_, reject) => { late = setTimeout(() => reject(new Error('the visit does not end')), LONGEST_VISIT); })]);
    } catch (error) {
      this.#found.stumbles.push(`visit ${number}, ${what}: ${error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : String(error)}`);
      await this.#afterStumble(mishap);
    }
    clearTimeout(late);
    if (mishap && befell) this.#found.mishaps[mishap]++;
    // whoever stumbled before it came leaves it to the next one
    if (mishap && !befell) this.#due.unshift({ mishap, at: this.#now });
    this.#visits++;
    const last = this.#found.samples.at(-1), stumbled = this.#found.stumbles.length > stumbles ? ` STUMBLED: ${this.#found.stumbles.at(-1)}` : '';
    this.#say(`visit ${number} ${kind?.name}${mishap ? `, ${mishap}` : ''}, ${(this.#now - began).toFixed(0)} s; heap ${((last?.heapKB ?? 0) / 1024).toFixed(1)} MB, drawing process ${last?.residentMB.toFixed(0)} MB, unusable ${this.#watch.unusable.toFixed(1)} s${stumbled}`);
  }

  /** The house goes on without the one who stumbled: everything is plugged in, and the page stands in the attract loop. */
  async #afterStumble(mishap: Mishap | null): Promise<void> {
    if (mishap === 'offline') await this.#kiosk.plugIn().catch(() => {});
    await this.#page.screenshot({ path: `${this.#kiosk.folder}/stumble-${this.#found.stumbles.length}.png`, timeout: 20_000 }).catch(() => {});
    this.#era.page++;
    this.#era.canvas++;
    await this.#page.reload({ timeout: 60_000 }).then(() => this.#ready()).catch((error: unknown) => this.#say(`it does not come back: ${String(error)}`));
  }

  async #count(number: number): Promise<void> {
    const traces = await tracesIn(this.#page);
    this.#first ??= traces;
    const foreign = differences(traces, this.#first);
    if (foreign.length > 0) { this.#found.foreign.push(`visit ${number}: ${foreign.join('; ')}`); this.#say(`FOREIGN ${foreign.join('; ')}`); }
    if (this.#counters) this.#found.samples.push({ ...await this.#counters.read(), ...this.#era });
  }

  async #harm(visit: Visit, kind: 'gpu' | 'loss'): Promise<void> {
    const look = this.#look!, pose = POSES[this.#found.recoveries.length % POSES.length]!;
    await pose.go(visit);
    await settled({ page: visit.page });
    const from = `${kind === 'gpu' ? 'the drawing process killed' : 'a context lost'}, ${pose.name}`;
    const found = await recovery(look, from, () => (kind === 'gpu' ? killDrawing(look) : loseContext(look.page)), this.#kiosk.folder);
    this.#era.canvas++;
    if (kind === 'loss') this.#found.mishaps.loss++;
    this.#found.recoveries.push(found);
    this.#say(`${from}: ${found.to} after ${found.seconds.toFixed(2)} s`);
  }

  async #newEdition(): Promise<void> {
    await writeEdition(this.#kiosk.dist, this.#edition + 1);
    await this.#kiosk.renew();
    const became = await askForUpdate(this.#page);
    this.#edition++;
    this.#found.updates.tried++;
    if (became !== 'installed') throw new Error(`a sound update became ${became}`);
  }

  async #damagedEdition(): Promise<void> {
    const mend = await writeDamaged(this.#kiosk.dist, this.#edition + 1);
    await this.#kiosk.renew();
    const became = await askForUpdate(this.#page);
    mend();
    await this.#kiosk.renew();
    this.#found.updates.broken++;
    if (became === 'redundant') this.#found.updates.refused++;
    else throw new Error(`a damaged update became ${became}`);
  }

  /** In the attract loop the waiting version takes over by itself, at a full minute. */
  async #takeOver(): Promise<void> {
    await this.#page.waitForFunction((edition) => Number(document.querySelector('meta[name=edition]')?.getAttribute('content') ?? 0) === edition, this.#edition, { polling: 200, timeout: 190_000 });
    await this.#ready();
    this.#era.page++;
    this.#era.canvas++;
    this.#found.updates.taken++;
  }

  /** Nothing runs and no host answers: the supervisor starts the browser, and the hall stands. */
  async #coldStart(): Promise<void> {
    if (this.#found.coldStarts.length === 0) await this.#kiosk.unplug();
    const opening = this.#kiosk.said('opening ');
    void this.#look?.whole.send('Browser.crash').catch(() => {});
    await opening;
    const began = performance.now(), look = await this.#kiosk.look();
    this.#look = look;
    await look.page.evaluate(() => window.zhanting.ready);
    this.#found.coldStarts.push((performance.now() - began) / 1000);
    this.#say(`cold start without a host: ${this.#found.coldStarts.at(-1)?.toFixed(1)} s`);
    await look.page.locator('main.attract').waitFor();
  }
}
