import { createServer, type Server } from 'node:http';
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import type { Shot, ShotResult } from './shot.ts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FLAGS = ['--headless', '--no-sandbox', '--use-gl=angle', '--use-angle=gl-egl', '--ignore-gpu-blocklist'];
const PAGE = '<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#888}canvas{display:block}</style><script type="module" src="/page.js"></script>';

async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/page.ts`], bundle: true, format: 'esm', target: 'es2022', write: false, logLevel: 'error',
    define: { 'import.meta.env.DEV': 'false' },
  });
  return outputFiles[0]!.text;
}

/** Photographs compiled models in a headless browser. Close it when done. */
export class Camera {
  private constructor(private readonly browser: Browser, private readonly server: Server, private readonly address: string, private readonly files: Map<string, string>) {}

  static async open(): Promise<Camera> {
    const page = await bundlePage(), files = new Map<string, string>();
    const server = createServer((request, response) => {
      const path = (request.url ?? '/').split('?')[0]!, file = files.get(path);
      const [type, body] = path === '/' ? ['text/html', PAGE] : path === '/page.js' ? ['text/javascript', page] : file ? ['model/gltf-binary', readFileSync(file)] : ['text/plain', ''];
      response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body);
    });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    const port = (server.address() as { port: number }).port;
    return new Camera(await chromium.launch({ executablePath: CHROMIUM, args: FLAGS }), server, `http://127.0.0.1:${port}`, files);
  }

  /** Picture of a GLB, written to `out`. Throws with what the page complained about. */
  async shoot(glb: string, shot: Shot, out: string): Promise<Omit<ShotResult, 'picture'>> {
    const name = `/${this.files.size}.glb`, page = await this.browser.newPage({ viewport: { width: shot.width, height: shot.height } });
    this.files.set(name, glb);
    const complaints: string[] = [];
    page.on('console', (message) => { if (['error', 'warning'].includes(message.type()) && !/404|ReadPixels|KHR_parallel/.test(message.text())) complaints.push(message.text().slice(0, 1500)); });
    page.on('pageerror', (error) => complaints.push(String(error)));
    try {
      page.setDefaultTimeout(240_000);
      await page.goto(this.address);
      await page.waitForFunction('window.shoot');
      const { picture, ...result } = await page.evaluate(([file, wanted]) => window.shoot(file, wanted), [name, shot] as const);
      // the canvas itself: a screenshot of the page would draw everything once more
      writeFileSync(out, Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'));
      return result;
    } finally {
      for (const complaint of complaints) console.error(`[page] ${complaint}`);
      await page.close();
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }
}
