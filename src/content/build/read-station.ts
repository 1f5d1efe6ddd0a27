import type { FootnoteDefinition, Heading, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { isPassageId, PASSAGE_IDS } from '../passages.ts';
import { plainText } from '../plain.ts';
import type { Language, Note, NoteId, Paragraph, PartId, Passage, PassageId, StationText } from '../types.ts';
import { toInlines, type Marks } from './inlines.ts';
import { didYouMean, type Problem } from './problem.ts';
import { readNote } from './read-note.ts';

/** A name used in the Markdown, and where. `passage` is null in a part's text and in footnotes. */
export interface Mention { readonly name: string; readonly line: number; readonly passage: PassageId | null }

/** What one Markdown file says. `text` holds whatever could be read, also when there are problems. */
export interface ReadStation {
  readonly language: Language;
  readonly file: string;
  readonly text: StationText;
  readonly problems: readonly Problem[];
  /** line of every `## s3p3`, `[^name]:` and `## part x`, by name */
  readonly lines: { readonly passages: ReadonlyMap<string, number>; readonly notes: ReadonlyMap<string, number>; readonly parts: ReadonlyMap<string, number> };
  readonly partLinks: readonly Mention[];
  readonly noteReferences: readonly Mention[];
}

/** What stands under one heading. */
interface Section { readonly heading: Heading | null; readonly content: RootContent[] }

/** Reads one station file. Pure; never throws: whatever is wrong is in `problems`, with its line. */
export function readStation(source: string, file: string, language: Language): ReadStation {
  const problems: Problem[] = [];
  const partLinks: Mention[] = [];
  const noteReferences: Mention[] = [];
  const lines = { passages: new Map<string, number>(), notes: new Map<string, number>(), parts: new Map<string, number>() };
  const problem = (line: number, message: string, remedy = ''): void => { problems.push({ file, line, message, remedy }); };
  const marksIn = (passage: PassageId | null): Marks => ({
    language, problem,
    part: (name, line) => { partLinks.push({ name, line, passage }); },
    note: (name, line) => { noteReferences.push({ name, line, passage }); },
  });
  const paragraphs = (content: readonly RootContent[], marks: Marks): Paragraph[] => content.flatMap((node) => {
    if (node.type === 'paragraph') return [toInlines(node.children, marks)];
    problem(node.position?.start.line ?? 1, node.type === 'html' ? 'raw HTML is not allowed.' : `"${node.type}" is not allowed here.`, 'Write paragraphs.');
    return [];
  });
  const once = (known: Map<string, number>, name: string, line: number, what: string): boolean => {
    const before = known.get(name);
    if (before !== undefined) problem(line, `${what} "${name}" stands here a second time; the first is in line ${before}.`);
    else known.set(name, line);
    return before === undefined;
  };

  const { definitions, sections } = divide(parse(source));
  const notes: Note[] = [];
  for (const definition of definitions) {
    const line = definition.position?.start.line ?? 1;
    if (!once(lines.notes, definition.identifier, line, 'footnote')) continue;
    const note = readNote(definition, {
      ...marksIn(null),
      note: (name, at) => problem(at, `footnote "${definition.identifier}" refers to footnote "${name}".`, 'Footnotes stand in passages and part texts only.'),
    });
    if (note) notes.push(note);
  }

  let title = '';
  let lead = '';
  const passages: Passage[] = [];
  const parts: Record<PartId, readonly Paragraph[]> = {};
  for (const { heading, content } of sections) {
    const line = heading?.position?.start.line ?? 1;
    const words = heading ? plainText(toInlines(heading.children, marksIn(null))).trim() : '';
    if (!heading) {
      if (content.length > 0) problem(content[0]?.position?.start.line ?? 1, 'text stands before the title.', 'The first line is "# Title".');
    } else if (heading.depth === 1) {
      if (title) problem(line, `a second title "${words}".`, 'A passage begins with "## s3p3".');
      title ||= words;
      const [first, ...more] = paragraphs(content, { ...marksIn(null), part: notInLead, note: notInLead });
      if (!first) problem(line, 'no lead paragraph under the title.');
      else lead = plainText(first).trim();
      if (more.length > 0) problem(line, 'more than one paragraph under the title.', 'Keep the lead to one.');
    } else if (heading.depth > 2) {
      problem(line, `heading "${words}" is too deep.`, 'Only "# Title", "## s3p3" and "## part id" are used.');
    } else {
      readSection(words, line, content);
    }
  }
  if (!title) problem(1, 'no title.', 'The first line is "# Title".');

  function notInLead(name: string, line: number): void {
    problem(line, `"${name}" is marked in the lead.`, 'The lead is plain text.');
  }

  function readSection(words: string, line: number, content: readonly RootContent[]): void {
    const [first = '', second, ...more] = words.split(/\s+/);
    const passage = isPassageId(first) ? first : null;
    const texts = paragraphs(content, marksIn(first === 'part' ? null : passage));
    if (texts.length === 0) problem(line, `"${words}" has no text.`);
    if (first === 'part') {
      if (!second || more.length > 0) problem(line, `heading "${words}" names no single part.`, 'Write "## part id".');
      else if (once(lines.parts, second, line, 'part text')) parts[second] = texts;
    } else if (!passage) {
      problem(line, `heading "${words}" is no passage of the essay.`, didYouMean(first, PASSAGE_IDS) || 'Write "## s3p3", "## s3p4 caption" or "## part id".');
    } else {
      if (second !== undefined && (second !== 'caption' || more.length > 0)) problem(line, `heading "${words}" has more than an id.`, 'Only the word caption may follow it.');
      if (once(lines.passages, passage, line, 'passage')) passages.push({ id: passage, caption: second === 'caption', paragraphs: texts });
    }
  }

  checkReferences(notes, noteReferences, lines.notes, problem);
  const carried = notes.map((note) => ({ ...note, passage: firstPassage(note.id, noteReferences) }));
  return { language, file, text: { title, lead, passages, notes: carried, parts }, problems, lines, partLinks, noteReferences };
}

/**
 * `**标题。**文字`: Markdown does not close bold between a full stop and a letter, which only Chinese writes without a space.
 * The title of a footnote is set apart anyway, so a space there is harmless.
 */
const spaceAfterTitle = (source: string): string =>
  source.replace(/^(\[\^[^\]\n]+\]:[ \t]*\w+[ \t]*)\*\*([^*\n]+)\*\*[ \t]*/gm, '$1 **$2** ');

const parse = (source: string): Root =>
  fromMarkdown(spaceAfterTitle(source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')), { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] });

function divide(root: Root): { definitions: FootnoteDefinition[]; sections: Section[] } {
  const definitions: FootnoteDefinition[] = [];
  const sections: Section[] = [{ heading: null, content: [] }];
  for (const node of root.children) {
    if (node.type === 'footnoteDefinition') definitions.push(node);
    else if (node.type === 'heading') sections.push({ heading: node, content: [] });
    else sections.at(-1)!.content.push(node);
  }
  return { definitions, sections };
}

const firstPassage = (note: NoteId, references: readonly Mention[]): PassageId | null =>
  references.find(({ name, passage }) => name === note && passage)?.passage ?? null;

function checkReferences(notes: readonly Note[], references: readonly Mention[], defined: ReadonlyMap<string, number>, problem: (line: number, message: string, remedy?: string) => void): void {
  for (const { name, line } of references) {
    if (!defined.has(name)) problem(line, `footnote "${name}" has no text.`, didYouMean(name, defined.keys()) || `Write [^${name}]: kind **Title.** Text`);
  }
  const used = new Set(references.map(({ name }) => name));
  for (const { id } of notes) {
    if (!used.has(id)) problem(defined.get(id) ?? 1, `footnote "${id}" is not referred to in any passage or part text.`, didYouMean(id, [...used].filter((name) => !defined.has(name))));
  }
}
