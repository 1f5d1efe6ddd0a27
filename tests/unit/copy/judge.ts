import { distance } from 'fastest-levenshtein';
import { editsAllowed } from '../../../src/content/copy/find.ts';
import { normalise } from '../../../src/content/copy/normalise.ts';
import { place, type Annotation, type Foreign, type Placed } from '../../../src/content/copy/place.ts';
import type { Mark, PassageQuotes } from '../../../src/content/copy/selector.ts';
import type { PassageId } from '../../../src/content/types.ts';

export interface Verdict { readonly passagesFound: number; readonly marksFound: number; readonly marks: number; readonly passages: number; readonly wrong: readonly string[] }

const words = (text: string): string => normalise(text).text.trim();
const name = (mark: { station: string; note: string | null; part: string | null }): string => `${mark.station}/${mark.note ?? `part ${mark.part}`}`;

export function placed(text: string, marks: readonly Mark[], quotes?: Readonly<Record<PassageId, PassageQuotes>>): Placed {
  const result: Placed | Foreign = place(text, marks, quotes);
  if (result.problem) throw new Error(`not recognised: ${result.found} of ${result.of}`);
  return result;
}

/**
 * How well a damaged copy was read. `passages` are the sound words of every passage the copy still has; whatever was
 * found besides, elsewhere or with other words counts as wrong.
 */
export function judge(damaged: Placed, sound: Placed, kept: ReadonlySet<string>, marks: readonly Mark[]): Verdict {
  const wrong: string[] = [];
  let passagesFound = 0;
  let marksFound = 0;
  for (const [id, passage] of Object.entries(damaged.passages)) {
    const original = sound.passages[id as PassageId]!;
    if (!passage) continue;
    if (!kept.has(id)) { wrong.push(`${id} is not in the copy`); continue; }
    passagesFound++;
    const [was, is] = [words(original.text), words(passage.text)];
    if (distance(was, is) > 4 + was.length * 0.05) wrong.push(`${id} reads ${is.slice(0, 40)} … ${is.slice(-40)}`);
    for (const annotation of passage.annotations) {
      marksFound++;
      const mark = marks.find((one) => name(one) === name(annotation) && one.passage === id)!;
      const twin = original.annotations.find((one) => name(one) === name(annotation))!;
      const [quoted, found] = [words(mark.selector.exact), words(passage.text.slice(annotation.start, annotation.end))];
      const moved = Math.abs(lettersBefore(passage.text, annotation) - lettersBefore(original.text, twin));
      if (distance(quoted, found) > Math.max(2, editsAllowed(quoted) + 1) || moved > 4 + was.length * 0.03) wrong.push(`${id} ${name(annotation)} marks ${found}`);
    }
  }
  return { passagesFound, marksFound, marks: marks.filter(({ passage }) => kept.has(passage)).length, passages: kept.size, wrong };
}

const lettersBefore = (text: string, { start }: Annotation): number => words(text.slice(0, start)).length;
