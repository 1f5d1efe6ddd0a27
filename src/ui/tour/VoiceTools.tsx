import { useEffect, useId, useState } from 'react';
import { startNarration } from '../../sound/narration.ts';
import { deviceVoices } from '../../sound/device-voices.ts';
import { useNarration } from '../../state/narration.ts';
import { RATES, setNarration, useSettings } from '../../state/settings.ts';
import { Button, IconButton } from '../controls/Button.tsx';
import { Choice } from '../controls/Choice.tsx';
import { useLanguage } from '../use-words.ts';
import { TOUR_WORDS } from './tour-words.ts';

/** Whether one hears the tour and reads it, in which voice and how fast. */
export function VoiceTools() {
  const language = useLanguage(), words = TOUR_WORDS[language];
  const { on, rate, captions } = useSettings(({ narration }) => narration);
  const { voices, voice, state } = useNarration();
  const [open, setOpen] = useState(false);
  const more = useId();
  useEffect(() => {
    const engine = deviceVoices();
    return engine ? startNarration(engine) : undefined;
  }, []);
  const able = voices ?? [];
  return (
    <>
      <div className="tour-tools">
        <IconButton icon={on ? 'sound' : 'silence'} label={words.readAloud} aria-pressed={on} onClick={() => setNarration({ on: !on })} />
        {on && able.length > 0 ? <Button look="quiet" className="mono" aria-label={words.voiceAndPace(rate)} title={words.voiceAndPace(rate)} aria-expanded={open} aria-controls={more} onClick={() => setOpen(!open)}>×{words.rate(rate)}</Button> : null}
        <IconButton icon="captions" label={words.captions} aria-pressed={captions} onClick={() => setNarration({ captions: !captions })} />
      </div>
      {on && !voice ? <p className="tour-voice-word" role="status">{able.length > 0 ? words.onlyOnline : words.noVoice}</p> : null}
      {on && state === 'failed' ? <p className="tour-voice-word" role="status">{words.voiceFailed}</p> : null}
      {on && able.length > 0 && (open || !voice) ? (
        <div id={more} className="tour-voice">
          <Choice label={words.pace} options={RATES.map((value) => ({ value, label: `×${words.rate(value)}` }))} value={rate} onChoose={(value) => setNarration({ rate: value })} />
          <label>
            <span>{words.voice}</span>
            <select value={voice?.id ?? ''} onChange={({ target }) => setNarration({ voices: { ...useSettings.getState().narration.voices, [language]: target.value } })}>
              {voice ? null : <option value="" disabled>–</option>}
              {able.map(({ id, name, local }) => <option key={id} value={id}>{local ? name : words.online(name)}</option>)}
            </select>
          </label>
        </div>
      ) : null}
    </>
  );
}
