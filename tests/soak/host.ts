/**
 * The house's server as the soak needs it: `tsx host.ts DIST PORT` serves a folder until SIGUSR2 pulls the plug, and from the next
 * SIGUSR2 on serves it anew, as it is by then.
 */
import type { Server } from 'node:http';
import { serve } from '../../src/server/serve.ts';

const [dist = '', port = ''] = process.argv.slice(2);
let server: Server | null = null;

async function open(): Promise<void> {
  server = await serve({ dist, port: Number(port), host: 'localhost' });
  console.log(`open: http://localhost:${port}/ process ${process.pid}`);
}

async function shut(open: Server): Promise<void> {
  server = null;
  open.closeAllConnections();
  await new Promise((resolve) => { open.close(resolve); });
  console.log('shut');
}

// unplugged it must not end
setInterval(() => {}, 60_000);
process.on('SIGUSR2', () => { void (server ? shut(server) : open()); });
await open();
