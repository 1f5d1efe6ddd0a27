import { useMemo } from 'react';
import type { NoteId, Passage, PassageId, StationId, StationText } from '../../content/types.ts';
import { useCopy } from '../../state/copy.ts';
import { useVisit } from '../../state/visit.ts';
import { originalPassage } from './original-passage.ts';

export interface Original {
  /** a station's passages as the visitor's own copy has them; those not found are absent */
  readonly passages: ReadonlyMap<PassageId, Passage>;
  /** notes whose words were not found there */
  readonly unplaced: readonly NoteId[];
}

/** null while the retelling is shown. */
export function useOriginal(station: StationId, text: StationText): Original | null {
  const shown = useVisit((visit) => visit.original);
  const placed = useCopy((copy) => copy.placed);
  return useMemo(() => {
    if (!shown || placed === null) return null;
    const passages = text.passages.flatMap(({ id, caption }) => {
      const found = placed.passages[id];
      return found ? [[id, originalPassage(id, caption, found, station)] as const] : [];
    });
    const unplaced = placed.missing.marks.flatMap((mark) => (mark.station === station && mark.note !== null ? [mark.note] : []));
    return { passages: new Map(passages), unplaced };
  }, [shown, placed, station, text]);
}
