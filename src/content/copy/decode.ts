/** Why a text is not taken. unreadable: bytes that make no sentences; markup: HTML or RTF source instead of its text. */
export type TextProblem = 'empty' | 'huge' | 'binary' | 'markup' | 'unreadable';
export type Decoded = { readonly text: string; readonly problem?: undefined } | { readonly problem: TextProblem; readonly text?: undefined };

/** The essay has 16 kB; a whole site's archive is not it. */
export const MAX_BYTES = 2 * 1024 * 1024;

/** How much is looked at to guess an encoding or a kind of file. */
const SAMPLE = 4096;
/** Latin text in UTF-16 has a zero in nearly every second byte. */
const ZEROS_OF_UTF16 = 0.4;
const CONTROLS_OF_TEXT = 0.002;
const REPLACED_OF_TEXT = 0.01;
const LETTERS_OF_TEXT = 0.5;
const TAGS_OF_MARKUP = 3;
/** PDF, and ZIP as in .docx, .odt and .epub */
const BINARY_STARTS = ['%PDF-', 'PK\u0003\u0004'];

/** Bytes of a file as text, whatever its encoding: UTF-8, UTF-16 of either order with or without mark, else Windows-1252. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { problem: 'empty' };
  if (bytes.length > MAX_BYTES) return { problem: 'huge' };
  const encoding = guessEncoding(bytes);
  if (!encoding) return { problem: 'binary' };
  return judgeText(withoutLatinControls(new TextDecoder(encoding).decode(bytes)));
}

/** The same judgement for pasted text. Returns it without byte order mark and without stray control characters. */
export function judgeText(given: string): Decoded {
  if (given.length > MAX_BYTES) return { problem: 'huge' };
  const text = given.replace(/^\uFEFF/, '');
  if (text.trim() === '') return { problem: 'empty' };
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  const controls = /[\u0000-\u0008\u000E-\u001F\u007F]/g;
  if (count(text, controls) > Math.max(2, text.length * CONTROLS_OF_TEXT) || text.includes('\u0000')) return { problem: 'binary' };
  const start = text.slice(0, SAMPLE).trimStart();
  if (BINARY_STARTS.some((signature) => start.startsWith(signature))) return { problem: 'binary' };
  if (isMarkup(start, text)) return { problem: 'markup' };
  if (count(text, /\uFFFD/g) > text.length * REPLACED_OF_TEXT) return { problem: 'unreadable' };
  if (count(text, /\p{L}/gu) < text.replace(/\s+/g, '').length * LETTERS_OF_TEXT) return { problem: 'unreadable' };
  return { text: text.replace(controls, '') };
}

/** What Windows-1252 has at 0x80 … 0x9F. Some decoders leave control characters there, as do texts that once were read as Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const withoutLatinControls = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]!);

function guessEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => { if (byte === 0) zeros[index % 2]!++; });
  const [even, odd] = zeros.map((number) => number / (sample.length / 2)) as [number, number];
  if (odd > ZEROS_OF_UTF16 && even < odd / 4) return 'utf-16le';
  if (even > ZEROS_OF_UTF16 && odd < even / 4) return 'utf-16be';
  if (bytes.includes(0)) return null;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

function isMarkup(start: string, text: string): boolean {
  if (/^(?:\{\\rtf|<!doctype|<html|<\?xml)/i.test(start)) return true;
  return count(text, /<\/(?:p|div|span|a|em|strong|i|b|h[1-6]|li|td)>/gi) >= TAGS_OF_MARKUP;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
