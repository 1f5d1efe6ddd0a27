import { LANGUAGES, type Language } from '../types.ts';
import type { Report } from './check.ts';
import type { LoadedStation } from './load.ts';
import type { Mention, ReadStation } from './read-station.ts';

/** German is written first; every other language has the same passages, notes, part texts and links. */
export function checkTranslations({ texts }: LoadedStation, report: Report): void {
  const first = texts.de;
  if (!first) return;
  for (const language of LANGUAGES) {
    const other = texts[language];
    if (other && other !== first) compare(first, other, language, report);
  }
}

function compare(first: ReadStation, other: ReadStation, language: Language, report: Report): void {
  sameNames('passage', first.lines.passages, first.file, other.lines.passages, other.file, report);
  sameNames('footnote', first.lines.notes, first.file, other.lines.notes, other.file, report);
  sameNames('part text', first.lines.parts, first.file, other.lines.parts, other.file, report);

  const order = (read: ReadStation): string => read.text.passages.map(({ id }) => id).join(' ');
  if (order(first) !== order(other) && order(first).split(' ').sort().join() === order(other).split(' ').sort().join()) {
    report(other.file, 1, `its passages stand in another order than in ${first.file}.`, `There: ${order(first)}.`);
  }
  for (const note of other.text.notes) {
    const twin = first.text.notes.find(({ id }) => id === note.id);
    if (twin && twin.kind !== note.kind) report(other.file, other.lines.notes.get(note.id) ?? 1, `footnote "${note.id}" is of kind ${note.kind}, in ${first.file} of kind ${twin.kind}.`);
    if (twin && (twin.source === '') !== (note.source === '')) report(other.file, other.lines.notes.get(note.id) ?? 1, `footnote "${note.id}" ${note.source ? 'has a source' : 'has no source'}, unlike ${first.file}.`, `End it with ${SOURCE_EXAMPLE[language]}.`);
  }
  for (const { id } of first.text.passages) {
    if (!other.lines.passages.has(id)) continue;
    sameMentions('part', 'linked', id, first, first.partLinks, other, other.partLinks, report);
    sameMentions('footnote', 'referred to', id, first, first.noteReferences, other, other.noteReferences, report);
  }
}

const SOURCE_EXAMPLE: Readonly<Record<Language, string>> = { de: '(Quelle: …)', en: '(Source: …)', zh: '（来源：…）' };

function sameNames(what: string, first: ReadonlyMap<string, number>, firstFile: string, other: ReadonlyMap<string, number>, otherFile: string, report: Report): void {
  for (const [name, line] of first) if (!other.has(name)) report(otherFile, 1, `${what} "${name}" is missing.`, `It is in ${firstFile}:${line}.`);
  for (const [name, line] of other) if (!first.has(name)) report(otherFile, line, `${what} "${name}" is not in ${firstFile}.`);
}

function sameMentions(what: string, verb: string, passage: string, first: ReadStation, inFirst: readonly Mention[], other: ReadStation, inOther: readonly Mention[], report: Report): void {
  const here = (mentions: readonly Mention[]): Map<string, number> =>
    new Map(mentions.filter((mention) => mention.passage === passage).map(({ name, line }) => [name, line]));
  const [firsts, others] = [here(inFirst), here(inOther)];
  for (const [name, line] of firsts) {
    if (!others.has(name)) report(other.file, other.lines.passages.get(passage) ?? 1, `${what} "${name}" is not ${verb} in ${passage}.`, `It is in ${first.file}:${line}.`);
  }
  for (const [name, line] of others) {
    if (!firsts.has(name)) report(other.file, line, `${what} "${name}" is ${verb} in ${passage}, but not in ${first.file}.`);
  }
}
