/** `npm start`: builds what is missing or older than its sources, serves it, and prints where. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isStale } from './freshness.ts';
import { CannotServe, serve } from './serve.ts';

const root = new URL('../..', import.meta.url).pathname;
const dist = join(root, 'dist');

function portFrom(text: string | undefined): number {
  const port = Number(text ?? 4173);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new CannotServe(`PORT must be a number from 0 to 65535, not "${text}".`);
  return port;
}

try {
  const port = portFrom(process.env['PORT']), host = process.env['HOST'] ?? 'localhost';
  if (isStale(root)) {
    console.log('Building the hall …');
    const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } });
    if (status !== 0) throw new CannotServe('The build failed; the reasons stand above.');
  }
  const server = await serve({ dist, port, host, essay: process.env['ESSAY'] });
  const address = server.address();
  const at = typeof address === 'object' && address ? address.port : port;
  console.log(`Zhanting is open: http://${host.includes(':') ? `[${host}]` : host}:${at}/`);
} catch (error) {
  if (!(error instanceof CannotServe)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
