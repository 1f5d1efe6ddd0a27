import { takeCopy, type CopyProblem } from '../../state/copy.ts';
import { useSettings } from '../../state/settings.ts';
import { notify, useVisit } from '../../state/visit.ts';
import { COPY_WORDS } from './copy-words.ts';

type Outcome = CopyProblem | 'failed' | null;

/** Takes a file as the visitor's own copy and says in a sentence how that went. */
export async function offerFile(file: File): Promise<void> {
  const outcome = await file.arrayBuffer().then((buffer) => takeCopy(new Uint8Array(buffer))).catch((): Outcome => 'failed');
  report(outcome);
}

export async function offerText(text: string): Promise<void> {
  // what finds the passages did not come
  report(await takeCopy(text).catch((): Outcome => 'failed'));
}

function report(outcome: Outcome): void {
  const { layer } = useVisit.getState();
  // the open sheet says it itself
  if (outcome !== 'failed' && (layer === 'settings' || layer === 'copy')) return;
  const copy = COPY_WORDS[useSettings.getState().language];
  // an earlier try is of no interest any more
  notify(null);
  notify(outcome === null ? copy.loaded : copy.errors[outcome]);
}
