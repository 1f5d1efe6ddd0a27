/** Counts what a page holds. What can be counted exactly, and two sizes. */
import { readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import type { Hall } from '../e2e/house.ts';
import type { Sample } from './gate.ts';

type Kind = 'textures' | 'buffers' | 'programs' | 'framebuffers';
interface Held { /** of the context that made the last thing */ counts: Record<Kind, number>; gl: WebGL2RenderingContext | null }
declare global { interface Window { held: Held } }

/** Runs in the page before anything else: from then on `window.held` knows what the graphics card holds, for one context at a time. */
export function countHeld(): void {
  const nothing = (): Record<Kind, number> => ({ textures: 0, buffers: 0, programs: 0, framebuffers: 0 });
  const held: Held = { counts: nothing(), gl: null }, ofEach = new WeakMap<WebGL2RenderingContext, Record<Kind, number>>();
  window.held = held;
  const gl = WebGL2RenderingContext.prototype as unknown as Record<string, (this: WebGL2RenderingContext, thing?: unknown) => unknown>;
  for (const [kind, name] of [['textures', 'Texture'], ['buffers', 'Buffer'], ['programs', 'Program'], ['framebuffers', 'Framebuffer']] as const) {
    const make = gl[`create${name}`], remove = gl[`delete${name}`], alive = new WeakSet<object>();
    gl[`create${name}`] = function () {
      const made = make?.call(this), counts = ofEach.get(this) ?? nothing();
      ofEach.set(this, counts);
      Object.assign(held, { counts, gl: this });
      if (made) { alive.add(made); counts[kind]++; }
      return made;
    };
    gl[`delete${name}`] = function (thing) {
      const counts = ofEach.get(this);
      // deleting twice is allowed and counts once
      if (thing && alive.delete(thing) && counts) counts[kind]--;
      return remove?.call(this, thing);
    };
  }
}

export interface Counters { read(): Promise<Sample> }

/** Counters of a hall in a browser of its own. */
export async function countersOf({ page, context }: Hall): Promise<Counters> {
  const session = await context.newCDPSession(page), browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('The page has no browser to ask.');
  await session.send('Performance.enable');
  return {
    async read() {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? NaN;
      const counts = await page.evaluate(() => ({ ...window.held.counts }));
      return { ...counts, nodes: metric('Nodes'), listeners: metric('JSEventListeners'), heapKB: metric('JSHeapUsedSize') / 1024, residentMB: await residentMB(browser) };
    },
  };
}

/**
 * Memory of the process that draws, MB; only Linux tells. The page's own process tells nothing here: whoever watches a page from outside
 * makes it keep every answer of the network (2 MB a visit more under Playwright, none without it).
 */
async function residentMB(browser: CDPSession): Promise<number> {
  if (process.platform !== 'linux') return 0;
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const id = processInfo.find(({ type }) => type === 'GPU')?.id;
  return id === undefined ? 0 : Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}
