import { LANGUAGES, type PartsList, type StationPlan } from '../types.ts';
import type { Report } from './check.ts';
import type { LoadedStation } from './load.ts';
import { didYouMean, lineOf } from './problem.ts';

/** One name, three places: the model's node, the parts list, the link in the text. */
export function checkParts(station: LoadedStation, plan: StationPlan, report: Report): void {
  const { folder, parts, sources, modelParts, texts } = station;
  const file = `${folder}/parts.ts`;
  if (plan.model && !parts && !sources.parts) report(file, 1, 'is missing.', `It names every part of models/${plan.model}.`);
  const listed = parts ? parts.parts.map(({ id }) => id) : null;
  if (parts) checkList(parts, file, sources.parts, report);
  if (parts && listed && modelParts) {
    const known = new Set(modelParts);
    for (const id of new Set(listed)) {
      if (!known.has(id)) report(file, lineOf(sources.parts, id), `part "${id}" does not exist in models/${plan.model}.`, didYouMean(id, modelParts.filter((part) => !listed.includes(part))) || didYouMean(id, modelParts));
    }
    for (const id of modelParts) if (!listed.includes(id)) report(file, 1, `part "${id}" of models/${plan.model} has no name.`);
  }

  const ids = modelParts ?? listed;
  if (!ids) return;
  const known = new Set(ids);
  const where = modelParts ? `models/${plan.model}` : file;
  for (const language of LANGUAGES) {
    const read = texts[language];
    if (!read) continue;
    const used = [...read.partLinks.map(({ name, line }) => ({ name, line })), ...[...read.lines.parts].map(([name, line]) => ({ name, line }))];
    for (const { name, line } of used) {
      if (!known.has(name)) report(read.file, line, `part "${name}" does not exist in ${where}.`, didYouMean(name, ids));
    }
  }
}

function checkList({ groups, parts }: PartsList, file: string, source: string, report: Report): void {
  const seen = new Set<string>();
  for (const [group, name] of Object.entries(groups)) {
    for (const language of LANGUAGES) if (!name[language]?.trim()) report(file, lineOf(source, group), `group "${group}" has no name in "${language}".`);
  }
  for (const { id, name, line, group } of parts) {
    const at = lineOf(source, id);
    if (seen.has(id)) report(file, at, `part "${id}" is listed twice.`);
    seen.add(id);
    for (const language of LANGUAGES) {
      if (!name[language]?.trim()) report(file, at, `part "${id}" has no name in "${language}".`);
      if (!line[language]?.trim()) report(file, at, `part "${id}" has no line in "${language}".`);
    }
    if (!groups[group]) report(file, at, `part "${id}" stands in group "${group}", which does not exist.`, didYouMean(group, Object.keys(groups)));
  }
}
