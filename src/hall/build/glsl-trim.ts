/** What the build does to three's shader texts: branches this hall never takes go, and so do comments and white space. */

/** Macros nobody defines here, and numbers of lights and planes that are always zero. */
export interface NeverSet { readonly macros: ReadonlySet<string>; readonly zeros: ReadonlySet<string> }

/** A condition as far as it is known: its outcome, or what is left of it to ask. */
type Known = boolean | string;

const TOKEN = /\s*(\|\||&&|[<>=!]=|[!()<>]|[\w.]+)/gy;
/** How tightly operators bind. */
const BINDS: Readonly<Record<string, number>> = { '||': 1, '&&': 2, '==': 3, '!=': 3, '<': 4, '>': 4, '<=': 4, '>=': 4 };

/** Works out a condition of the preprocessor. Throws on one it cannot read: arithmetic, calls of macros. */
export function condition(text: string, never: NeverSet): Known {
  const tokens = Array.from(text.matchAll(TOKEN), ([, token]) => token ?? '');
  if (tokens.join('') !== text.replaceAll(/\s/g, '')) throw new Error(`a condition that cannot be read: ${text}`);
  let at = 0;
  const take = (): string => tokens[at++] ?? '';
  const atom = (): Known => {
    const token = take();
    if (token === '!') { const what = atom(); return typeof what === 'boolean' ? !what : `!${what}`; }
    if (token === '(') { const what = binary(1); take(); return typeof what === 'boolean' ? what : `(${what})`; }
    if (token !== 'defined') return never.zeros.has(token) ? '0' : token;
    const name = tokens[at] === '(' ? (take(), take()) : '';
    if (name) take();
    const asked = name || take();
    return never.macros.has(asked) ? false : `defined(${asked})`;
  };
  const binary = (from: number): Known => {
    let left = atom();
    while ((BINDS[tokens[at] ?? ''] ?? 0) >= from) {
      const operator = take();
      left = combine(left, operator, binary((BINDS[operator] ?? 0) + 1));
    }
    return left;
  };
  return binary(1);
}

function combine(left: Known, operator: string, right: Known): Known {
  if (operator === '||') return left === true || right === true ? true : left === false ? right : right === false ? left : `${left}||${right}`;
  if (operator === '&&') return left === false || right === false ? false : left === true ? right : right === true ? left : `${left}&&${right}`;
  const [a, b] = [Number(left), Number(right)];
  if (typeof left !== 'string' || typeof right !== 'string' || Number.isNaN(a) || Number.isNaN(b)) return `${left}${operator}${right}`;
  return { '==': a === b, '!=': a !== b, '<': a < b, '>': a > b, '<=': a <= b, '>=': a >= b }[operator] ?? `${left}${operator}${right}`;
}

/** One #if … #endif while it is read. */
interface Branch { /** an earlier part is always taken */ done: boolean; /** the part being read is in */ open: boolean; /** an #if of it was written */ written: boolean }

/** Leaves out the branches that are never taken. Line by line; text and directives else as they were. */
export function withoutNever(source: string, never: NeverSet): string {
  const stack: Branch[] = [], lines: string[] = [];
  const seen = (): boolean => stack.every(({ open }) => open);
  const next = (branch: Branch, known: Known): void => {
    branch.open = !branch.done && known !== false;
    if (branch.open && seen()) {
      if (known === true) { if (branch.written) lines.push('#else'); }
      else { lines.push(`${branch.written ? '#elif' : '#if'} ${known}`); branch.written = true; }
    }
    branch.done ||= known === true;
  };
  for (const line of source.split('\n')) {
    const [, word = '', rest = ''] = /^\s*#\s*(ifdef|ifndef|if|elif|else|endif)\b(.*)$/.exec(line) ?? [];
    const top = stack.at(-1);
    if (word.startsWith('if')) {
      const asked = word === 'ifdef' ? `defined(${rest.trim()})` : word === 'ifndef' ? `!defined(${rest.trim()})` : rest;
      const branch = { done: false, open: true, written: false };
      const inside = seen();
      stack.push(branch);
      next(branch, inside ? condition(asked, never) : false);
    } else if (word && !top) throw new Error(`#${word} without #if`);
    else if (top && word === 'endif') {
      stack.pop();
      if (top.written) lines.push('#endif');
    } else if (top && word) next(top, word === 'else' ? true : condition(rest, never));
    else if (seen()) lines.push(line);
  }
  if (stack.length > 0) throw new Error('#if without #endif');
  return lines.join('\n');
}

/** Takes comments, and white space nobody needs. Directives keep lines of their own. */
export function tight(source: string): string {
  const lines = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '').split('\n').map((line) => line.trim()).filter((line) => line !== '');
  let text = '';
  for (const line of lines) {
    if (line.startsWith('#')) { text += `${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`; continue; }
    // a sign keeps its distance from another, and from what a template puts there: a - -b is no a--b
    const short = line.replaceAll(/\s+/g, ' ').replaceAll(/ ?([*/=<>(){}[\],;?:|&!]) ?/g, '$1').replaceAll(/(?<![-+]) ?([-+]) ?(?![-+$])/g, '$1');
    text += (/\w$/.test(text) && /^\w/.test(short) ? ' ' : '') + short;
  }
  return text;
}

/** Trims the templates that are marked as GLSL in a script. Each keeps its first and last line break, since it is put together with others. */
export function tightTemplates(code: string): string {
  return code.replaceAll(/\/\* glsl \*\/ ?`([^`]*)`/g, (_, text: string) => `\`\n${tight(text)}\n\``);
}
