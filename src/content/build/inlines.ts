import type { PhrasingContent } from 'mdast';
import type { Inline, Language } from '../types.ts';

/** Told to the reader while inlines are made: what is wrong, and which names are used where. */
export interface Marks {
  readonly language: Language;
  problem(line: number, message: string, remedy?: string): void;
  part(id: string, line: number): void;
  note(id: string, line: number): void;
}

const CJK = String.raw`\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’—…`;
const BREAK_IN_CHINESE = new RegExp(`(?<=[${CJK}])[ \\t]*\\n[ \\t]*|[ \\t]*\\n[ \\t]*(?=[${CJK}])`, 'gu');

/** A line end in the source is a space, except between Chinese characters, where it is nothing. */
const joinLines = (text: string, language: Language): string =>
  (language === 'zh' ? text.replace(BREAK_IN_CHINESE, '') : text).replace(/\s*\n\s*/g, ' ');

/** Markdown's inline nodes as ours. `[words][^name]` becomes a note that carries its words. */
export function toInlines(nodes: readonly PhrasingContent[], marks: Marks): Inline[] {
  const made: Inline[] = [];
  for (const node of nodes) {
    const line = node.position?.start.line ?? 1;
    switch (node.type) {
      case 'text':
        reportLeftovers(node.value, line, marks);
        made.push({ type: 'text', text: joinLines(node.value, marks.language) });
        break;
      case 'emphasis':
      case 'strong':
        made.push({ type: node.type, children: toInlines(node.children, marks) });
        break;
      case 'link': {
        const part = /^part:(.+)$/.exec(node.url)?.[1];
        const children = toInlines(node.children, marks);
        if (part) {
          marks.part(part, line);
          if (children.length === 0) marks.problem(line, `the link to part "${part}" has no words.`);
          made.push({ type: 'part', part, children });
        } else {
          marks.problem(line, `a link to "${node.url}" is not allowed.`, 'Only [words](part:id) links are; a source belongs into the last parenthesis of a footnote.');
          made.push(...children);
        }
        break;
      }
      case 'footnoteReference':
        marks.note(node.identifier, line);
        made.push({ type: 'note', note: node.identifier, children: takeBracketed(made) });
        break;
      case 'html':
        marks.problem(line, `raw HTML "${node.value}" is not allowed.`, 'Use *emphasis*, **strong**, part links and footnotes.');
        break;
      default:
        marks.problem(line, `"${node.type}" is not allowed in a text.`, 'Use *emphasis*, **strong**, part links and footnotes.');
    }
  }
  return mergeTexts(made);
}

/** What Markdown left as plain text although it was meant as markup. */
function reportLeftovers(text: string, line: number, marks: Marks): void {
  const at = (index: number): number => line + (text.slice(0, index).match(/\n/g)?.length ?? 0);
  // an undefined footnote stays text; noting it lets the reader name the nearest one that is defined
  for (const found of text.matchAll(/\[\^([^\]\s]+)\]/g)) marks.note(found[1]!.toLowerCase(), at(found.index));
  const link = text.indexOf('](');
  if (link >= 0) marks.problem(at(link), 'a link is not closed, or its address has a space.', 'Write [words](part:id).');
  const star = text.indexOf('*');
  if (star >= 0) marks.problem(at(star), 'a star is left over.', 'Emphasis must not begin or end with a space; before a Chinese character close it ahead of the punctuation mark.');
}

/** Takes `[words]` off the end of what is made, brackets dropped; nothing when the mark stands bare. */
function takeBracketed(made: Inline[]): Inline[] {
  const last = made.at(-1);
  if (last?.type !== 'text' || !last.text.endsWith(']')) return [];
  let depth = 0;
  for (let index = made.length - 1; index >= 0; index--) {
    const inline = made[index]!;
    if (inline.type !== 'text') continue;
    for (let at = inline.text.length - 1; at >= 0; at--) {
      if (inline.text[at] === ']') depth++;
      if (inline.text[at] === '[' && --depth === 0) return cutAt(made, index, at);
    }
  }
  return [];
}

function cutAt(made: Inline[], index: number, at: number): Inline[] {
  const taken = made.splice(index);
  const first = taken[0] as Inline & { type: 'text' };
  if (at > 0) made.push({ type: 'text', text: first.text.slice(0, at) });
  taken[0] = { type: 'text', text: first.text.slice(at + 1) };
  const last = taken.at(-1) as Inline & { type: 'text' };
  taken[taken.length - 1] = { type: 'text', text: last.text.slice(0, -1) };
  return mergeTexts(taken);
}

function mergeTexts(inlines: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (inline.type !== 'text') merged.push(inline);
    else if (last?.type === 'text') merged[merged.length - 1] = { type: 'text', text: last.text + inline.text };
    else if (inline.text !== '') merged.push(inline);
  }
  return merged;
}
