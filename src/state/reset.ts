import type { Language } from '../content/types.ts';
import { returnCopy } from './copy.ts';
import { clearDesks } from './desks.ts';
import { beginAnew } from './frame.ts';
import { useLastInput } from './last-input.ts';
import { SILENT, useNarration } from './narration.ts';
import { FIRST_COMFORT, FIRST_TELLING, type TextSize, useSettings } from './settings.ts';
import { leaveTour } from './tour.ts';
import { FIRST_VISIT, useVisit } from './visit.ts';

/** How a house meets its visitors. */
export interface FirstVisitor {
  readonly language: Language;
  readonly textSize: TextSize;
  /** the hall is heard */
  readonly sound: boolean;
  /** path and query the page was opened with */
  readonly address: string;
}

/**
 * Everything a visit can change is as for the first visitor: visit, tour, desks, handles, own copy, pose, settings, address,
 * scroll. What the keeper chose (the picture's quality) stays.
 */
export function resetVisit({ language, textSize, sound, address }: FirstVisitor): void {
  leaveTour();
  clearDesks();
  useSettings.setState({ language, textSize, letterKeys: true, narration: FIRST_TELLING, ...FIRST_COMFORT });
  useVisit.setState({ ...FIRST_VISIT, sound }, true);
  returnCopy();
  beginAnew();
  globalThis.speechSynthesis?.cancel();
  useNarration.setState(SILENT);
  useLastInput.setState({ last: null });
  history.replaceState(null, '', address);
  scrollTo(0, 0);
}
