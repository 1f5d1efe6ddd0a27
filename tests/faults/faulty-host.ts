/** Serves the build as `npm start` does, and spoils chosen files: really hanging, really slow, really cut off. */
import { readFileSync, existsSync } from 'node:fs';
import { type Server, type ServerResponse, createServer } from 'node:http';
import { extname, join } from 'node:path';
import { HEADERS } from '../../src/server/headers.ts';

export const FAULTS = ['404', '500', 'hang', 'slow', 'cut off', 'flipped byte', 'HTML', 'empty'] as const;
export type Fault = (typeof FAULTS)[number];

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.glb': 'model/gltf-binary', '.bin': 'application/octet-stream', '.webp': 'image/webp', '.png': 'image/png',
  '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.json': 'application/json', '.webmanifest': 'application/manifest+json', '.txt': 'text/plain; charset=utf-8',
};
/** What a captive portal, or a host that answers everything, sends instead. */
const WELCOME = Buffer.from('<!doctype html><title>Welcome</title><p>Please accept the terms.</p>');
/** Pieces of a slow answer, and milliseconds between them. */
const PIECES = 4, PAUSE = 120;

/** One opened page's own folder of the host, with its faults. */
export interface Load { readonly address: string; /** every path asked for, in order */ readonly asked: string[]; /** answers on their way that will end */ open: number; readonly faults: ReadonlyMap<string, Fault> }

export class FaultyHost {
  readonly #dist: string;
  readonly #loads = new Map<string, Load>();
  readonly #server: Server;
  readonly #hanging = new Set<ServerResponse>();
  #house = '';
  /** no answer any more, as if the cable were pulled; for the folder of this name only, after so many answers */
  readonly #cut = new Map<string, number>();

  constructor(dist: string) {
    this.#dist = dist;
    this.#server = createServer((request, response) => {
      const [, name = '', path = ''] = /^\/([^/]+)\/([^?]*)/.exec(decodeURI(request.url ?? '')) ?? [];
      const load = this.#loads.get(name);
      if (!load) { response.writeHead(404).end(); return; }
      void this.#answer(name, load, path === '' ? 'index.html' : path, response);
    });
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => { this.#server.listen(0, 'localhost', resolve); });
    const address = this.#server.address();
    this.#house = `http://localhost:${typeof address === 'object' && address ? address.port : 0}/`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => { this.#server.close(resolve); });
  }

  /** A folder in which these files have these faults. `answers`: after so many the host is silent. */
  load(name: string, faults: ReadonlyMap<string, Fault>, answers = Infinity): Load {
    const load: Load = { address: `${this.#house}${name}/`, asked: [], open: 0, faults };
    this.#loads.set(name, load);
    this.#cut.set(name, answers);
    return load;
  }

  /** The network is there again, or gone. */
  reach(name: string, answers: number): void { this.#cut.set(name, answers); }

  async #answer(name: string, load: Load, path: string, response: ServerResponse): Promise<void> {
    const left = this.#cut.get(name) ?? 0;
    if (left <= 0) { response.destroy(); return; }
    this.#cut.set(name, left - 1);
    load.asked.push(path);
    const fault = load.faults.get(path);
    if (fault === 'hang') { this.#hanging.add(response); return; }
    load.open++;
    response.on('close', () => { load.open--; });
    const file = join(this.#dist, path), there = existsSync(file) && !path.includes('..');
    const status = fault === '404' || !there ? 404 : fault === '500' ? 500 : 200;
    const type = fault === 'HTML' || status !== 200 ? 'text/html; charset=utf-8' : TYPES[extname(path)] ?? 'application/octet-stream';
    const body = status === 200 ? spoilt(readFileSync(file), fault) : Buffer.from(status === 404 ? 'Not found' : 'Internal error');
    response.writeHead(status, { ...HEADERS, 'Content-Type': type, 'Content-Length': body.length, 'Cache-Control': 'no-store' });
    if (fault !== 'slow') { response.end(body); return; }
    for (let piece = 0; piece < PIECES; piece++) {
      await new Promise((resolve) => { setTimeout(resolve, PAUSE); });
      response.write(body.subarray((body.length * piece) / PIECES, (body.length * (piece + 1)) / PIECES));
    }
    response.end();
  }
}

function spoilt(whole: Buffer, fault: Fault | undefined): Buffer {
  if (fault === 'HTML') return WELCOME;
  if (fault === 'empty') return Buffer.alloc(0);
  if (fault === 'cut off') return whole.subarray(0, whole.length >> 1);
  if (fault !== 'flipped byte') return whole;
  const bytes = Buffer.from(whole), middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 0x10;
  return bytes;
}
