import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, judgeText, MAX_BYTES } from '../../../src/content/copy/decode.ts';
import { utf16, windows1252 } from './damage.ts';

const WORDS = 'Größe und Maß – „schön“, sagt sie.\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('bytes become text', () => {
  test.each([
    ['UTF-8', utf8(WORDS)],
    ['UTF-8 with mark', utf8(`\uFEFF${WORDS}`)],
    ['UTF-16 LE with mark', utf16(WORDS, 'le', true)],
    ['UTF-16 BE with mark', utf16(WORDS, 'be', true)],
    ['UTF-16 LE', utf16(WORDS, 'le', false)],
    ['UTF-16 BE', utf16(WORDS, 'be', false)],
    ['Windows-1252', windows1252(WORDS)],
  ])('%s', (_name, bytes) => { expect(decode(bytes)).toEqual({ text: WORDS }); });
  test('stray control characters are dropped', () => { expect(judgeText('ein\u0001 Wort')).toEqual({ text: 'ein Wort' }); });
});

describe('what is no text says why', () => {
  const noise = Uint8Array.from({ length: 4096 }, (_, index) => (index * 73 + (index >> 3) * 29) % 256);
  test.each([
    ['no bytes', new Uint8Array(), 'empty'],
    ['blank lines', utf8(' \r\n\t\n'), 'empty'],
    ['only a byte order mark', utf8('\uFEFF'), 'empty'],
    ['more than 2 MB', new Uint8Array(MAX_BYTES + 1).fill(97), 'huge'],
    ['noise', noise, 'binary'],
    ['zeros', new Uint8Array(5000), 'binary'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82), 'binary'],
    ['a PDF', utf8('%PDF-1.7\nobj stream of letters and more letters'), 'binary'],
    ['a Word file', utf8('PK\u0003\u0004 word document xml and further letters'), 'binary'],
    ['a web page', utf8('<!DOCTYPE html><html><body><p>Text</p></body></html>'), 'markup'],
    ['a piece of a web page', utf8('<p>Eins</p>\n<p>Zwei</p>\n<p>Drei <b>fett</b></p>'), 'markup'],
    ['rich text', utf8('{\\rtf1\\ansi Ein Wort}'), 'markup'],
    ['a table of numbers', utf8('1;2;3\n4;5;6\n'.repeat(100)), 'unreadable'],
  ])('%s', (_name, bytes, problem) => { expect(decode(bytes)).toEqual({ problem }); });
  test('a huge paste', () => { expect(judgeText('a'.repeat(MAX_BYTES + 1))).toEqual({ problem: 'huge' }); });
});

test('any bytes give a text or one of five reasons', () => {
  const reasons = ['empty', 'huge', 'binary', 'markup', 'unreadable'];
  fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
    const result = decode(bytes);
    if (result.problem === undefined) expect(typeof result.text).toBe('string');
    else expect(reasons).toContain(result.problem);
  }), { numRuns: 500 });
});
