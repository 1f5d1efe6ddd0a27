/** A kiosk as `npm run kiosk` runs it, supervisor and all, in a Chromium without a screen that can be looked into. */
import { EventEmitter, once } from 'node:events';
import { chmodSync, cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, type Page, chromium } from 'playwright-core';
import { Supervisor } from '../../src/server/kiosk-supervisor.ts';
import { browserToLaunch } from '../e2e/find-browser.ts';

const NAMER = 'globalThis.__name ??= (named) => named';
const root = new URL('../..', import.meta.url).pathname;
/** A kiosk's screen that lies, with few pixels, since the processor draws every one of them; Chromium itself starts with no fewer than half. */
export const SCREEN = { width: 1120, height: 700, scale: 0.5 } as const;

/** What one looks into the browser by; gone when the browser is. */
export interface Look { readonly browser: Browser; readonly context: BrowserContext; readonly page: Page; readonly session: CDPSession; readonly whole: CDPSession }

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => { server.close(resolve); });
  if (typeof address !== 'object' || !address) throw new Error('No port is free.');
  return address.port;
}

/** A command that starts the browser with our flags behind the supervisor's own. */
function browserCommand(folder: string, port: number, calm: boolean): string {
  const { executablePath = '', args = [] } = browserToLaunch(), path = join(folder, 'browser');
  const flags = [
    ...args, '--headless=new', `--remote-debugging-port=${port}`, `--screen-info={${SCREEN.width * SCREEN.scale}x${SCREEN.height * SCREEN.scale}}`,
    `--force-device-scale-factor=${SCREEN.scale}`,
    '--hide-scrollbars', '--mute-audio', ...(calm ? ['--force-prefers-reduced-motion'] : []),
  ];
  writeFileSync(path, `#!/bin/sh\nexec '${executablePath}' ${flags.map((flag) => `'${flag}'`).join(' ')} "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}

export interface KioskWishes {
  readonly dist: string;
  /** the address's query */
  readonly query: string;
  /** less motion: cuts instead of flights, which spares the processor */
  readonly calm: boolean;
  readonly log: (line: string) => void;
}

/** Everything said and done is told by events: `line` for each line of the supervisor's log. */
export class SoakedKiosk extends EventEmitter {
  readonly folder = mkdtempSync(join(tmpdir(), 'zhanting-soak-'));
  /** the folder that is served; changed by new versions */
  readonly dist = join(this.folder, 'dist');
  readonly #wishes: KioskWishes;
  #supervisor: Supervisor | null = null;
  #port = 0;
  #host = 0;
  house = '';

  constructor(wishes: KioskWishes) {
    super();
    this.#wishes = wishes;
    cpSync(wishes.dist, this.dist, { recursive: true });
  }

  async start(): Promise<Look> {
    const { query, calm, log } = this.#wishes, served = await freePort();
    this.#port = await freePort();
    this.house = `http://localhost:${served}/`;
    this.#supervisor = new Supervisor({
      server: [process.execPath, '--import', join(root, 'node_modules/tsx/dist/loader.mjs'), join(root, 'tests/soak/host.ts'), this.dist, String(served)],
      browser: browserCommand(this.folder, this.#port, calm), profile: join(this.folder, 'profile'), query, environment: process.env,
      log: (line) => {
        const host = /server: open: .* process (\d+)/.exec(line);
        if (host) this.#host = Number(host[1]);
        // what the browser says to itself without a screen and a bus is no news
        if (!line.startsWith('browser: ')) log(line);
        this.emit('line', line);
      },
    });
    const opening = this.said('opening ');
    this.#supervisor.start();
    await opening;
    return this.look();
  }

  /** Resolves at the next line of the log that begins so. */
  said(beginning: string): Promise<void> {
    return new Promise((resolve) => {
      const hear = (line: string): void => {
        if (!line.startsWith(beginning)) return;
        this.off('line', hear);
        resolve();
      };
      this.on('line', hear);
    });
  }

  /** Looks into the browser that runs now; waits until it lets one. @throws when it does not for a minute. */
  async look(): Promise<Look> {
    for (const until = Date.now() + 60_000; ;) {
      try {
        // a browser that is just going may never answer: the next question meets its successor
        const browser = await chromium.connectOverCDP(`http://localhost:${this.#port}`, { timeout: 5000 });
        const [context] = browser.contexts(), page = context?.pages().find((one) => one.url().startsWith(this.house));
        if (context && page) {
          context.setDefaultTimeout(90_000);
          const session = await context.newCDPSession(page);
          // the loader gives functions their names by a helper of its own, and some of them run in the page
          await context.addInitScript({ content: NAMER });
          await session.send('Runtime.evaluate', { expression: NAMER });
          await page.waitForFunction(() => typeof window.zhanting === 'object', null, { polling: 100 });
          return { browser, context, page, session, whole: await browser.newBrowserCDPSession() };
        }
        await browser.close();
      } catch (error) {
        if (Date.now() > until) throw error;
      }
      if (Date.now() > until) throw new Error('The browser shows no page of the house.');
      await new Promise((resolve) => { setTimeout(resolve, 100); });
    }
  }

  /** The host goes, with all connections, as when a cable is pulled. */
  async unplug(): Promise<void> {
    const shut = this.said('server: shut');
    process.kill(this.#host, 'SIGUSR2');
    await shut;
  }

  async plugIn(): Promise<void> {
    const open = this.said('server: open');
    process.kill(this.#host, 'SIGUSR2');
    await open;
  }

  /** Serves the folder as it is now. */
  async renew(): Promise<void> {
    await this.unplug();
    await this.plugIn();
  }

  /** The server's process dies; resolves when the supervisor has started another one. */
  async killHost(): Promise<void> {
    const open = this.said('server: open');
    process.kill(this.#host, 'SIGKILL');
    await open;
  }

  stop(): void { this.#supervisor?.stop(); }
}
