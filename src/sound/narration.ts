import { SILENT, useNarration } from '../state/narration.ts';
import { useSettings } from '../state/settings.ts';
import { useTour } from '../state/tour.ts';
import { useVisit } from '../state/visit.ts';
import { type Later, type SpeechEngine, type Telling, narratorOf } from '../tour/narrator.ts';
import { voiceFor, voicesFor } from '../tour/voices.ts';

/**
 * Lets the tour be heard: has told what the tour, the visitor's wishes and the page ask for at any moment, and falls silent as
 * soon as they no longer do. Returns the off-switch.
 */
export function startNarration(engine: SpeechEngine, page: Document = document, later?: Later): () => void {
  const narrator = narratorOf(engine, later);
  const set = useNarration.setState;
  /** the stop the voice is at, and how it is told; what has been told is not told again */
  let stop = '', manner = '', finished = false, piece = 0;

  const listVoices = (): void => {
    const { language, narration } = useSettings.getState(), voices = engine.voices();
    set({ voices: voicesFor(language, voices), voice: voiceFor(language, voices, narration.voices[language]) });
  };

  const wanted = (): Omit<Telling, 'from'> & { readonly stop: string } | null => {
    const { tour } = useTour.getState(), { narration: { on, rate }, language } = useSettings.getState(), { voice } = useNarration.getState();
    const here = tour?.stops[tour.at];
    if (!tour || !here || !on || !voice || page.hidden || tour.pace !== 'going' || tour.language !== language || useVisit.getState().station !== here.station) return null;
    return { text: here.text, language, voice, rate, stop: `${language} ${tour.round} ${here.text}` };
  };

  const hush = (): void => {
    if (manner === '') return;
    piece = narrator.at;
    manner = '';
    narrator.silence();
    set(SILENT);
  };

  const follow = (): void => {
    const { tour } = useTour.getState();
    const telling = wanted();
    if (!telling) {
      hush();
      // another tour tells anew what this one has told
      if (!tour) stop = '';
      return;
    }
    if (telling.stop !== stop) { hush(); stop = telling.stop; finished = false; piece = 0; }
    const now = `${telling.voice.id} ${telling.rate}`;
    if (finished || manner === now) return;
    if (manner !== '') piece = narrator.at;
    manner = now;
    set({ state: 'speaking', marked: null, byWord: false });
    narrator.tell({ ...telling, from: piece }, {
      mark: (marked, byWord) => set({ marked, byWord }),
      done: (how) => { finished = true; manner = ''; set({ ...SILENT, state: how }); },
    });
  };

  const changed = (): void => { listVoices(); follow(); };
  changed();
  const offs = [engine.onVoices(changed), useSettings.subscribe(changed), useTour.subscribe(follow), useVisit.subscribe(follow)];
  page.addEventListener('visibilitychange', follow);
  return () => {
    offs.forEach((off) => off());
    page.removeEventListener('visibilitychange', follow);
    narrator.silence();
    set({ ...SILENT, voices: null, voice: null });
  };
}
