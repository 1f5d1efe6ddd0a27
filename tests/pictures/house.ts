import { spawn } from 'node:child_process';

export interface House { readonly home: string; close(): void }

const ROOT = new URL('../..', import.meta.url).pathname;

/** Runs what `npm start` runs, on a free port: builds what is missing, then serves it. Rejects with what it said instead. */
export function openHouse(): Promise<House> {
  const child = spawn(process.execPath, ['src/server/launch.mjs'], { cwd: ROOT, env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (words: Buffer) => {
      said += words.toString();
      const home = /http:\/\/\S+/.exec(said)?.[0];
      if (home) resolve({ home, close: () => child.kill() });
    });
    child.once('exit', () => reject(new Error(`The hall did not open. ${said}`)));
  });
}
