import { describe, expect, test } from 'vitest';
import { condition, tight, tightTemplates, withoutNever } from '../../../src/hall/build/glsl-trim.ts';

const never = { macros: new Set(['USE_FOG', 'USE_MAP']), zeros: new Set(['NUM_SPOTS']) };

describe('a condition of the preprocessor', () => {
  test.for([
    ['defined( USE_FOG )', false], ['! defined( USE_FOG )', true], ['defined USE_FOG || defined(A)', 'defined(A)'],
    ['defined(USE_FOG) && defined(A)', false], ['!defined(USE_FOG) && (defined(A) || defined(B))', '(defined(A)||defined(B))'],
    ['NUM_SPOTS > 0', false], ['NUM_SPOTS == 0', true], ['NUM_SUNS > 0', 'NUM_SUNS>0'], ['defined(A) && NUM_SPOTS > 0', false],
    ['DEPTH == 3200', 'DEPTH==3200'], ['! ( defined(A) )', '!(defined(A))'],
  ] as const)('%s', ([text, known]) => expect(condition(text, never)).toBe(known));
  test('that cannot be read is refused', () => expect(() => condition('A + 1 > 0', never)).toThrow('cannot be read'));
});

describe('branches that are never taken', () => {
  const kept = (...lines: string[]): string[] => withoutNever(lines.join('\n'), never).split('\n');
  test('go, with what is inside them', () => {
    expect(kept('a', '#ifdef USE_FOG', 'b', '#if X', 'c', '#else', 'd', '#endif', '#endif', 'e')).toEqual(['a', 'e']);
  });
  test('leave the other branch', () => {
    expect(kept('#ifdef USE_FOG', 'b', '#else', 'c', '#endif')).toEqual(['c']);
    expect(kept('#ifndef USE_FOG', 'b', '#else', 'c', '#endif')).toEqual(['b']);
  });
  test('leave what is not known as it was', () => {
    expect(kept('#ifdef A', 'b', '#elif defined(B)', 'c', '#else', 'd', '#endif')).toEqual(['#if defined(A)', 'b', '#elif defined(B)', 'c', '#else', 'd', '#endif']);
  });
  test('may be the first or the last of several', () => {
    expect(kept('#if defined(USE_MAP)', 'a', '#elif defined(B)', 'b', '#elif ! defined(USE_FOG)', 'c', '#else', 'd', '#endif')).toEqual(['#if defined(B)', 'b', '#else', 'c', '#endif']);
  });
  test('must be closed', () => {
    expect(() => kept('#ifdef A')).toThrow('#endif');
    expect(() => kept('#endif')).toThrow('#if');
  });
});

describe('a shader text without what nobody needs', () => {
  test('keeps directives on lines of their own, and signs apart', () => {
    expect(tight('\n  float a = 1.0; // one\n\t#define B  2\n/* long\n */\tfloat c = a - -b;\n  if ( a > 0. )\n\treturn  c;\n')).toBe('float a=1.0;\n#define B  2\nfloat c=a- -b;if(a>0.)return c;');
  });
  test('keeps words apart where a line ends between them', () => expect(tight('else\n  return x;')).toBe('else return x;'));
  test('is found by its mark, and keeps room for what a template puts there', () => {
    expect(tightTemplates('const A = /* glsl */ `\n  x = y - ${f(n)}; // why\n`; const B = ` as  it is `;')).toBe('const A = `\nx=y- ${f(n)};\n`; const B = ` as  it is `;');
  });
});
