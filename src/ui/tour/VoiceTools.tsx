import { useEffect } from 'react';
import { create } from 'zustand';
import { startNarration } from '../../sound/narration.ts';
import { deviceVoices } from '../../sound/device-voices.ts';
import { useNarration } from '../../state/narration.ts';
import { RATES, setNarration, useSettings } from '../../state/settings.ts';
import { Button, IconButton } from '../controls/Button.tsx';
import { Choice } from '../controls/Choice.tsx';
import { useLanguage } from '../use-words.ts';
import { TOUR_WORDS } from './tour-words.ts';

const useOpen = create<{ readonly open: boolean }>()(() => ({ open: false }));
const SHEET = 'tour-voice';

/** Whether one hears the tour, in which voice and how fast, and whether one reads it along. */
export function VoiceTools() {
  const words = TOUR_WORDS[useLanguage()];
  const { on, rate, captions } = useSettings(({ narration }) => narration);
  const hasVoices = useNarration(({ voices }) => (voices?.length ?? 0) > 0);
  const { open } = useOpen();
  useEffect(() => {
    const engine = deviceVoices();
    const stop = engine ? startNarration(engine) : null;
    return () => { stop?.(); useOpen.setState({ open: false }); };
  }, []);
  return (
    <div className="tour-tools">
      <IconButton icon={on ? 'sound' : 'silence'} label={words.readAloud} aria-pressed={on} onClick={() => setNarration({ on: !on })} />
      {on && hasVoices ? <Button look="quiet" className="mono" aria-label={words.voiceAndPace(rate)} title={words.voiceAndPace(rate)} aria-expanded={open} aria-controls={SHEET} onClick={() => useOpen.setState({ open: !open })}>×{words.rate(rate)}</Button> : null}
      <IconButton icon="captions" label={words.captions} aria-pressed={captions} onClick={() => setNarration({ captions: !captions })} />
    </div>
  );
}

/** The language's voices and their pace; kind words where there are none. */
export function VoiceSheet() {
  const language = useLanguage(), words = TOUR_WORDS[language];
  const { on, rate, voices: chosen } = useSettings(({ narration }) => narration);
  const { voices, voice, state } = useNarration();
  const { open } = useOpen();
  if (!on) return null;
  const able = voices ?? [];
  const word = !voice ? (able.length > 0 ? words.onlyOnline : words.noVoice) : state === 'failed' ? words.voiceFailed : null;
  return (
    <>
      {word ? <p className="tour-word" role="status">{word}</p> : null}
      {able.length > 0 && (open || !voice) ? (
        <div id={SHEET} className="tour-voice">
          <Choice label={words.pace} options={RATES.map((value) => ({ value, label: `×${words.rate(value)}` }))} value={rate} onChoose={(value) => setNarration({ rate: value })} />
          <label>
            <span>{words.voice}</span>
            <select value={voice?.id ?? ''} onChange={({ target }) => setNarration({ voices: { ...chosen, [language]: target.value } })}>
              {voice ? null : <option value="" disabled>–</option>}
              {able.map(({ id, name, local }) => <option key={id} value={id}>{local ? name : words.online(name)}</option>)}
            </select>
          </label>
        </div>
      ) : null}
    </>
  );
}
