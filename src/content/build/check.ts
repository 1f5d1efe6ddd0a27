import { isPassageId, PASSAGES, PASSAGE_IDS } from '../passages.ts';
import { LANGUAGES, type StationPlan } from '../types.ts';
import { checkAnchors } from './check-anchors.ts';
import { checkParts } from './check-parts.ts';
import { checkTranslations } from './check-translations.ts';
import type { LoadedStation } from './load.ts';
import { didYouMean, type Problem } from './problem.ts';

export type Report = (file: string, line: number, message: string, remedy?: string) => void;

/** All that is wrong with the stations, file by file. Pure. */
export function checkStations(stations: readonly LoadedStation[]): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (file, line, message, remedy = '') => { problems.push({ file, line, message, remedy }); };
  const orders = new Map<number, string>();
  for (const station of stations) {
    problems.push(...station.problems);
    for (const language of LANGUAGES) problems.push(...station.texts[language]?.problems ?? []);
    if (!station.plan) continue;
    const twin = orders.get(station.plan.order);
    if (twin) report(`${station.folder}/station.ts`, 1, `has the same order ${station.plan.order} as station "${twin}".`);
    orders.set(station.plan.order, station.id);
    checkPlan(station, station.plan, report);
    checkTexts(station, station.plan, report);
    checkTranslations(station, report);
    checkParts(station, station.plan, report);
    checkAnchors(station, report);
  }
  return unique(problems).sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

/** The same wrong name in one line, named by two checks or linked twice, is one problem. */
const unique = (problems: readonly Problem[]): Problem[] =>
  [...new Map(problems.map((problem) => [`${problem.file}:${problem.line}:${problem.message}`, problem])).values()];

function checkPlan({ folder }: LoadedStation, plan: StationPlan, report: Report): void {
  const file = `${folder}/station.ts`;
  for (const language of LANGUAGES) if (!plan.title[language]?.trim()) report(file, 1, `the title has no words in "${language}".`);
  for (const id of plan.passages) if (!isPassageId(id)) report(file, 1, `"${id}" is no passage of the essay.`, didYouMean(id, PASSAGE_IDS));
}

/** A station may stand without words; one that has words in one language has them in all. */
function checkTexts({ folder, texts, parts }: LoadedStation, plan: StationPlan, report: Report): void {
  const written = LANGUAGES.filter((language) => texts[language]);
  if (written.length === 0 && !plan.model && !parts) return;
  for (const language of LANGUAGES) {
    const read = texts[language];
    if (!read) {
      report(`${folder}/${language}.md`, 1, 'is missing.', 'Every station is told in de, en and zh.');
      continue;
    }
    for (const { id, caption } of read.text.passages) {
      const line = read.lines.passages.get(id) ?? 1;
      if (!plan.passages.includes(id)) report(read.file, line, `passage "${id}" does not belong to this station.`, didYouMean(id, plan.passages) || 'Name it in station.ts.');
      const essay = PASSAGES.find((passage) => passage.id === id);
      if (essay && essay.caption !== caption) report(read.file, line, `passage "${id}" is ${essay.caption ? 'a caption' : 'no caption'} in the essay.`, `Write "## ${id}${essay.caption ? ' caption' : ''}".`);
    }
    for (const id of plan.passages) {
      if (isPassageId(id) && !read.lines.passages.has(id)) report(read.file, 1, `passage "${id}" of station.ts is missing.`);
    }
  }
}
