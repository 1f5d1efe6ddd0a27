import { existsSync, readFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import sirv from 'sirv';
import { ASK_AGAIN, FOREVER, HEADERS, isForever } from './headers.ts';

export interface ServeOptions {
  /** folder of the built page */
  readonly dist: string;
  readonly port: number;
  readonly host: string;
  /** a file with the essay, served beside the page as essay/essay.txt */
  readonly essay?: string | undefined;
}

/** The essay's address beside the page. Empty there means: none has been laid down. */
const ESSAY_PATH = '/essay/essay.txt';

/** A plain reason why the hall cannot be served, to be printed as it is. */
export class CannotServe extends Error { override readonly name = 'CannotServe'; }

/**
 * Serves the built page with its headers, compressed where the browser takes it. Resolves when it listens.
 * @throws {CannotServe} when there is no build, the essay's file is missing, or the port is taken.
 */
export async function serve({ dist, port, host, essay }: ServeOptions): Promise<Server> {
  if (!existsSync(`${dist}/index.html`)) throw new CannotServe('There is no build to serve. Run: npm run build');
  if (essay !== undefined && !existsSync(essay)) throw new CannotServe(`ESSAY names a file that is not there: ${essay}`);
  const files = sirv(dist, {
    brotli: true, gzip: true, etag: true, single: false, dotfiles: false,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
      response.setHeader('Cache-Control', isForever(path) ? FOREVER : ASK_AGAIN);
    },
  });
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0];
    if (essay !== undefined && path === ESSAY_PATH) {
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
      response.writeHead(200, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' });
      response.end(readFileSync(essay));
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', ...HEADERS });
      response.end('Not found');
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`;
      reject(new CannotServe(error.code === 'EADDRINUSE' ? taken : `Cannot listen on ${host}:${port}: ${error.message}`));
    });
    server.listen(port, host, () => resolve(server));
  });
}
