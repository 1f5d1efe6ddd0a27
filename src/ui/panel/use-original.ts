import type { Passage, PassageId, StationText } from '../../content/types.ts';
import { useCopy } from '../../state/copy.ts';
import { useVisit } from '../../state/visit.ts';

/** The passages of a station as the visitor's own copy has them, our annotations in place; those not found are absent. */
export interface Original { readonly passages: ReadonlyMap<PassageId, Passage> }

/** null while the retelling is shown. */
export function useOriginal(_text: StationText): Original | null {
  const shown = useVisit((visit) => visit.original);
  const copy = useCopy((state) => state.text);
  if (!shown || copy === null) return null;
  return { passages: new Map() };
}
