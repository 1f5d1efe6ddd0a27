import type { Selector, StationAnchors } from '../copy/selector.ts';
import type { Report } from './check.ts';
import type { LoadedStation } from './load.ts';
import { didYouMean, lineOf } from './problem.ts';

/** What may be quoted of the essay in one place. Words are runs of letters and digits, so `Deep-Tech` is two. */
export const MAX_QUOTED_WORDS = 6;

/** Every note has its place in the essay itself, or is listed as having none; every quotation is short enough. */
export function checkAnchors(station: LoadedStation, report: Report): void {
  const { folder, texts, anchors, sources } = station;
  const file = `${folder}/anchors.ts`;
  const read = texts.de;
  if (!read) return;
  if (!anchors) {
    if (!sources.anchors) report(file, 1, 'is missing.', 'It says where the notes stand in the essay itself, or that they have no place there.');
    return;
  }
  const notes = [...read.lines.notes.keys()];
  checkNames(anchors, notes, (message, name, remedy) => report(file, lineOf(sources.anchors, name), message, remedy));

  const parts = station.modelParts ?? station.parts?.parts.map(({ id }) => id) ?? null;
  for (const { part } of anchors.parts) {
    if (parts && !parts.includes(part)) report(file, lineOf(sources.anchors, part), `part "${part}" does not exist.`, didYouMean(part, parts));
  }
  const placed = [...Object.entries(anchors.notes).map(([name, place]) => ({ name, ...place })), ...anchors.parts.map(({ part, ...place }) => ({ name: part, ...place }))];
  for (const { name, passage, ...selector } of placed) {
    const line = lineOf(sources.anchors, name);
    if (station.plan && !station.plan.passages.includes(passage)) report(file, line, `"${name}" is sought in passage "${passage}", which does not belong to this station.`, didYouMean(passage, station.plan.passages));
    const words = quotedWords(selector);
    if (words > MAX_QUOTED_WORDS) report(file, line, `"${name}" quotes ${words} words in a row.`, `At most ${MAX_QUOTED_WORDS} are allowed.`);
    if (selector.exact.trim() === '') report(file, line, `"${name}" quotes nothing.`);
  }
}

export const quotedWords = ({ prefix = '', exact, suffix = '' }: Selector): number =>
  (prefix + exact + suffix).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function checkNames(anchors: StationAnchors, notes: readonly string[], report: (message: string, name: string, remedy?: string) => void): void {
  const placed = new Set(Object.keys(anchors.notes));
  const without = new Set(anchors.unanchored);
  for (const name of [...placed, ...without]) if (!notes.includes(name)) report(`footnote "${name}" does not exist.`, name, didYouMean(name, notes));
  for (const name of notes) {
    if (!placed.has(name) && !without.has(name)) report(`footnote "${name}" has neither an anchor nor a place among the unanchored.`, name);
    if (placed.has(name) && without.has(name)) report(`footnote "${name}" has an anchor and is listed as unanchored.`, name);
  }
}
