/** The keeper's PIN: kept as a slow hash on this machine alone, and slower to guess with every wrong try. */

export const PIN_LENGTHS = { least: 4, most: 10 } as const;
/** Rounds of PBKDF2 with SHA-256: about a third of a second on a small machine, for each guess. */
export const ROUNDS = 600_000;
/** The longest wait after a wrong try, seconds. */
const LONGEST_WAIT = 300;
const STORED_UNDER = 'zhanting.kiosk.pin';

export interface StoredPin { readonly salt: string; readonly hash: string; readonly rounds: number; /** wrong tries in a row */ readonly wrong: number }

/** Seconds until the next try after so many wrong ones: 0, 1, 2, 4 … 300. */
export const waitAfter = (wrong: number): number => (wrong === 0 ? 0 : Math.min(LONGEST_WAIT, 2 ** (wrong - 1)));

export const isPin = (digits: string): boolean => /^\d+$/.test(digits) && digits.length >= PIN_LENGTHS.least && digits.length <= PIN_LENGTHS.most;

const toText = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const toBytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

async function hash(pin: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits']);
  return toText(new Uint8Array(await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, key, 256)));
}

/** No early end: the time it takes says nothing about how much of it is right. */
function same(a: string, b: string): boolean {
  let differs = a.length ^ b.length;
  for (let i = 0; i < a.length; i++) differs |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return differs === 0;
}

/** Null when no PIN was set yet, or what is stored is none. */
export function storedPin(): StoredPin | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(STORED_UNDER) ?? 'null');
    return isStored(found) ? found : null;
  } catch { return null; }
}

const hex = (found: unknown, digits: number): found is string => typeof found === 'string' && found.length === digits && /^[\da-f]*$/.test(found);
// more rounds than that would keep the keeper waiting for minutes
const count = (found: unknown, least: number, most: number): found is number => typeof found === 'number' && Number.isInteger(found) && found >= least && found <= most;

function isStored(found: unknown): found is StoredPin {
  if (typeof found !== 'object' || found === null) return false;
  const { salt, hash: kept, rounds, wrong } = found as Partial<Record<keyof StoredPin, unknown>>;
  return hex(salt, 32) && hex(kept, 64) && count(rounds, ROUNDS, 10 * ROUNDS) && count(wrong, 0, Number.MAX_SAFE_INTEGER - 1);
}

const keep = (pin: StoredPin): void => localStorage.setItem(STORED_UNDER, JSON.stringify(pin));

/** @throws {RangeError} for anything but 4 to 10 digits; rejects where the page is neither local nor https, or storage is refused */
export async function setPin(pin: string): Promise<void> {
  if (!isPin(pin)) throw new RangeError(`A PIN has ${PIN_LENGTHS.least} to ${PIN_LENGTHS.most} digits.`);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  keep({ salt: toText(salt), hash: await hash(pin, salt, ROUNDS), rounds: ROUNDS, wrong: 0 });
}

/** Since when somebody waits, and how long; a page loaded afresh waits anew. Seconds of a clock that only runs forward. */
const waiting = { from: 0, wrong: -1 };

/** Seconds until a try counts. */
export function waitLeft(now: number): number {
  const wrong = storedPin()?.wrong ?? 0;
  if (waiting.wrong !== wrong) Object.assign(waiting, { from: now, wrong });
  return Math.max(0, waiting.from + waitAfter(wrong) - now);
}

/** True for the right PIN. A try made while one has to wait is none. */
export async function tryPin(pin: string, now: number): Promise<boolean> {
  const stored = storedPin();
  if (!stored || waitLeft(now) > 0) return false;
  // counted before it is judged: pulling the plug does not undo a try
  keep({ ...stored, wrong: stored.wrong + 1 });
  Object.assign(waiting, { from: now, wrong: stored.wrong + 1 });
  const right = same(await hash(pin, toBytes(stored.salt), stored.rounds), stored.hash);
  if (right) keep({ ...stored, wrong: 0 });
  return right;
}
