import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Started processes are ended together: a browser is a dozen of them. */
const OWN_GROUP = process.platform !== 'win32';

/** A process that is watched over: what it says is logged, and its end is told once, also when it could not be started at all. */
export class Charge {
  readonly process: ChildProcess;
  #over = false;

  constructor(command: string, args: readonly string[], options: SpawnOptions, on: { say(line: string): void; end(how: string): void }) {
    this.process = spawn(command, args, { ...options, detached: OWN_GROUP });
    const end = (how: string): void => {
      if (this.#over) return;
      this.#over = true;
      on.end(how);
    };
    this.process.once('error', (error) => end(error.message));
    this.process.once('exit', (code, signal) => end(signal ?? `code ${code ?? '?'}`));
    for (const stream of [this.process.stdout, this.process.stderr]) stream?.on('data', (text: Buffer) => { for (const line of text.toString().split('\n')) if (line.trim()) on.say(line); });
  }

  /** One of the further pipes it was started with. */
  pipe<T extends Readable | NodeJS.WritableStream>(at: number): T {
    return this.process.stdio[at] as unknown as T;
  }

  /** Ends it with all it has started; at once, since it may be what no longer listens. */
  kill(): void {
    const { pid } = this.process;
    if (this.#over || pid === undefined) return;
    try {
      if (OWN_GROUP) process.kill(-pid, 'SIGKILL');
      else this.process.kill('SIGKILL');
    } catch { /* it was quicker */ }
  }
}
