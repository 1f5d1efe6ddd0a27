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

/** What is gathered while a file is read. */
interface Reading {
  readonly language: Language;
  readonly partLinks: Mention[];
  readonly noteReferences: Mention[];
  readonly lines: { readonly passages: Map<string, number>; readonly notes: Map<string, number>; readonly parts: Map<string, number> };
  readonly problem: (line: number, message: string, remedy?: string) => void;
}

/** Reads one station file. Pure; never throws: whatever is wrong is in `problems`, with its line. */
export function readStation(source: string, file: string, language: Language): ReadStation {
  const problems: Problem[] = [];
  const reading: Reading = {
    language, partLinks: [], noteReferences: [],
    lines: { passages: new Map(), notes: new Map(), parts: new Map() },
    problem: (line, message, remedy = '') => { problems.push({ file, line, message, remedy }); },
  };
  const { definitions, sections } = divide(parse(source));
  const notes = readNotes(definitions, reading);
  let title = '';
  let lead = '';
  const passages: Passage[] = [];
  const parts: Record<PartId, readonly Paragraph[]> = {};
  for (const section of sections) {
    const { heading, content, line } = section;
    if (!heading) {
      if (content.length > 0) reading.problem(lineOf(content[0]!), 'text stands before the title.', 'The first line is "# Title".');
    } else if (heading.depth === 1) {
      if (title) reading.problem(line, `a second title "${wordsOf(heading, reading)}".`, 'A passage begins with "## s3p3".');
      else ({ title, lead } = readTitle(section, heading, reading));
    } else if (heading.depth > 2) {
      reading.problem(line, `heading "${wordsOf(heading, reading)}" is too deep.`, 'Only "# Title", "## s3p3" and "## part id" are used.');
    } else {
      const read = readSection(section, wordsOf(heading, reading), reading);
      if (read?.passage) passages.push(read.passage);
      if (read?.part) parts[read.part] = read.paragraphs;
    }
  }
  if (!title) reading.problem(1, 'no title.', 'The first line is "# Title".');
  checkReferences(notes, reading);
  const { partLinks, noteReferences, lines } = reading;
  const carried = notes.map((note) => ({ ...note, passage: firstPassage(note.id, noteReferences) }));
  return { language, file, text: { title, lead, passages, notes: carried, parts }, problems, lines, partLinks, noteReferences };
}

const lineOf = (node: RootContent): number => node.position?.start.line ?? 1;
const wordsOf = (heading: Heading, reading: Reading): string => plainText(toInlines(heading.children, marksIn(null, reading))).trim();

const marksIn = (passage: PassageId | null, { language, problem, partLinks, noteReferences }: Reading): Marks => ({
  language, problem,
  part: (name, line) => { partLinks.push({ name, line, passage }); },
  note: (name, line) => { noteReferences.push({ name, line, passage }); },
});

const readParagraphs = (content: readonly RootContent[], marks: Marks): Paragraph[] => content.flatMap((node) => {
  if (node.type === 'paragraph') return [toInlines(node.children, marks)];
  marks.problem(lineOf(node), node.type === 'html' ? 'raw HTML is not allowed.' : `"${node.type}" is not allowed here.`, 'Write paragraphs.');
  return [];
});

/** Remembers a name's line; a second time is a problem. */
function isFirst(known: Map<string, number>, name: string, line: number, what: string, { problem }: Reading): boolean {
  const before = known.get(name);
  if (before === undefined) known.set(name, line);
  else problem(line, `${what} "${name}" stands here a second time; the first is in line ${before}.`);
  return before === undefined;
}

function readNotes(definitions: readonly FootnoteDefinition[], reading: Reading): Note[] {
  return definitions.flatMap((definition) => {
    const { identifier } = definition;
    if (!isFirst(reading.lines.notes, identifier, lineOf(definition), 'footnote', reading)) return [];
    const note = readNote(definition, {
      ...marksIn(null, reading),
      note: (name, line) => reading.problem(line, `footnote "${identifier}" refers to footnote "${name}".`, 'Footnotes stand in passages and part texts only.'),
    });
    return note ? [note] : [];
  });
}

function readTitle({ content, line }: Section, heading: Heading, reading: Reading): { title: string; lead: string } {
  const plain = (name: string, at: number): void => reading.problem(at, `"${name}" is marked in the lead.`, 'The lead is plain text.');
  const [first, ...more] = readParagraphs(content, { ...marksIn(null, reading), part: plain, note: plain });
  if (!first) reading.problem(line, 'no lead paragraph under the title.');
  if (more.length > 0) reading.problem(line, 'more than one paragraph under the title.', 'Keep the lead to one.');
  return { title: wordsOf(heading, reading), lead: first ? plainText(first).trim() : '' };
}

/** What `## s3p3`, `## s3p4 caption` or `## part id` opens. */
function readSection({ content, line }: Section, words: string, reading: Reading): { passage?: Passage; part?: PartId; paragraphs: readonly Paragraph[] } | null {
  const [first = '', second, ...more] = words.split(/\s+/);
  const id = isPassageId(first) ? first : null;
  const paragraphs = readParagraphs(content, marksIn(id, reading));
  if (paragraphs.length === 0) reading.problem(line, `"${words}" has no text.`);
  if (first === 'part') {
    if (second && more.length === 0) return isFirst(reading.lines.parts, second, line, 'part text', reading) ? { part: second, paragraphs } : null;
    reading.problem(line, `heading "${words}" names no single part.`, 'Write "## part id".');
    return null;
  }
  if (!id) {
    reading.problem(line, `heading "${words}" is no passage of the essay.`, didYouMean(first, PASSAGE_IDS) || 'Write "## s3p3", "## s3p4 caption" or "## part id".');
    return null;
  }
  if (second !== undefined && (second !== 'caption' || more.length > 0)) reading.problem(line, `heading "${words}" has more than an id.`, 'Only the word caption may follow it.');
  return isFirst(reading.lines.passages, id, line, 'passage', reading) ? { passage: { id, caption: second === 'caption', paragraphs }, paragraphs } : null;
}

/**
 * `**标题。**文字`: Markdown does not close bold between a full stop and a letter, which only Chinese writes without a space.
 * The title of a footnote is set apart anyway, so a space there is harmless.
 */
const spaceAfterTitle = (source: string): string =>
  source.replace(/^(\[\^[^\]\n]+\]:[ \t]*\w+[ \t]*)\*\*([^*\n]+)\*\*[ \t]*/gm, '$1 **$2** ');

const parse = (source: string): Root =>
  fromMarkdown(spaceAfterTitle(source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')), { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] });

/** What stands under one heading; null before the first. */
interface Section { readonly heading: Heading | null; readonly line: number; readonly content: RootContent[] }

function divide(root: Root): { definitions: FootnoteDefinition[]; sections: Section[] } {
  const definitions: FootnoteDefinition[] = [];
  const sections: Section[] = [{ heading: null, line: 1, content: [] }];
  for (const node of root.children) {
    if (node.type === 'footnoteDefinition') definitions.push(node);
    else if (node.type === 'heading') sections.push({ heading: node, line: lineOf(node), content: [] });
    else sections.at(-1)!.content.push(node);
  }
  return { definitions, sections };
}

const firstPassage = (note: NoteId, references: readonly Mention[]): PassageId | null =>
  references.find(({ name, passage }) => name === note && passage)?.passage ?? null;

function checkReferences(notes: readonly Note[], { noteReferences, lines, problem }: Reading): void {
  for (const { name, line } of noteReferences) {
    if (!lines.notes.has(name)) problem(line, `footnote "${name}" has no text.`, didYouMean(name, lines.notes.keys()) || `Write [^${name}]: kind **Title.** Text`);
  }
  const used = new Set(noteReferences.map(({ name }) => name));
  for (const { id } of notes) {
    if (!used.has(id)) problem(lines.notes.get(id) ?? 1, `footnote "${id}" is not referred to in any passage or part text.`, didYouMean(id, [...used].filter((name) => !lines.notes.has(name))));
  }
}
