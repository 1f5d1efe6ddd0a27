import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Lines with their time, in files that never take more than (`keep` + 1) × `bytes` of the disk: kiosk.log, kiosk.1.log, … */
export class RotatingLog {
  readonly #folder: string;
  readonly #bytes: number;
  readonly #keep: number;
  constructor(folder: string, { bytes = 1_000_000, keep = 5 } = {}) {
    this.#folder = folder;
    this.#bytes = bytes;
    this.#keep = keep;
    mkdirSync(folder, { recursive: true });
  }

  #file(age: number): string { return join(this.#folder, age === 0 ? 'kiosk.log' : `kiosk.${age}.log`); }

  /** Never throws: a full disk may cost the log, not the kiosk. */
  write(text: string): void {
    const line = `${new Date().toISOString()} ${text.replace(/\s*\n\s*/g, ' ⏎ ').trim().slice(0, 2000)}\n`;
    try {
      const size = existsSync(this.#file(0)) ? statSync(this.#file(0)).size : 0;
      if (size > 0 && size + Buffer.byteLength(line) > this.#bytes) this.#turn();
      appendFileSync(this.#file(0), line);
    } catch { /* nothing to be done about it here */ }
  }

  #turn(): void {
    rmSync(this.#file(this.#keep), { force: true });
    for (let age = this.#keep - 1; age >= 0; age--) if (existsSync(this.#file(age))) renameSync(this.#file(age), this.#file(age + 1));
  }
}
