import { useCopy } from '../../state/copy.ts';
import { useLanguage } from '../use-words.ts';
import { COPY_WORDS } from './copy-words.ts';

/** Which passages were found in one's own copy, and which were not: listed, never hidden. */
export function CopyFindings() {
  const copy = COPY_WORDS[useLanguage()];
  const placed = useCopy((state) => state.placed);
  if (placed === null) return null;
  const all = Object.keys(placed.passages).length;
  const { passages, marks } = placed.missing;
  const lostMarks = marks.filter(({ passage }) => !passages.includes(passage));
  return (
    <>
      <p>{copy.loaded} {passages.length === 0 ? copy.allFound(all) : copy.found(all - passages.length, all)}</p>
      {passages.length === 0 ? null : <p>{copy.missing}: <span className="mono">{passages.join(' ')}</span></p>}
      {lostMarks.length === 0 ? null : <p>{copy.lostMarks(lostMarks.length)}: <span className="mono">{[...new Set(lostMarks.map(({ passage }) => passage))].join(' ')}</span></p>}
    </>
  );
}
