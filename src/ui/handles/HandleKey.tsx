import type { Handle } from '../../content/types.ts';
import { hasSlider, isPaused, kindAlone, pause, showKind, slide, switchOff } from '../../state/handles.ts';
import { reducedMotion } from '../../state/motion.ts';
import { Button, IconButton } from '../controls/Button.tsx';
import { useLanguage, useWords } from '../use-words.ts';

/** Steps of a slider over its whole way; a gear's are so many a turn of its core. */
const STEPS = 400, TURN = 36;

/** What a handle shows: one line, its colours with their meanings, its slider. */
export function HandleKey({ handle, at }: { readonly handle: Handle; readonly at: number }) {
  const words = useWords();
  const language = useLanguage();
  const colours = 'colours' in handle ? handle.colours : [];
  const alone = handle.kind === 'fields' ? kindAlone(at) : null;
  const steps = handle.kind === 'gear' ? (handle.teeth / 2) * TURN : STEPS;
  const reading = handle.kind === 'gear' ? gearReading(handle.teeth, at) : null;
  const said = reading && handle.kind === 'gear' ? handle.reading(reading.core, reading.cup)[language] : `${Math.round(at * 100)} %`;
  return (
    <section className="handle-key plate" aria-label={handle.title[language]} data-keep-clear="" data-own-keys="">
      <IconButton icon="close" label={`${words.close}: ${handle.title[language]}`} onClick={() => switchOff(handle.id)} />
      {colours.length > 0 ? (
        <ul>
          {colours.map(({ name, colour }, i) => {
            const entry = <><span className="swatch" style={{ background: colour }} />{name[language]}</>;
            if (handle.kind !== 'fields') return <li key={colour}>{entry}</li>;
            return <li key={colour}><button type="button" className="kind" aria-pressed={alone === i} onClick={() => showKind(handle.id, alone === i ? null : i)}>{entry}</button></li>;
          })}
          {handle.kind === 'flow' && !reducedMotion() ? <li className="pause"><Button onClick={() => pause(handle.id, !isPaused(at))}>{isPaused(at) ? words.handles.goOn : words.handles.pause}</Button></li> : null}
        </ul>
      ) : null}
      {hasSlider(handle) ? (
        <div className="handle-slider">
          {handle.kind === 'gear' ? <IconButton icon="previous" label={words.handles.turnBack} disabled={at <= 0} onClick={() => slide(handle.id, at - 2 / handle.teeth)} /> : null}
          <label>
            <span className="unseen">{handle.slider[language]}</span>
            <input type="range" min={0} max={steps} step={1} value={Math.round(at * steps)} aria-valuetext={said} onChange={(event) => slide(handle.id, event.target.valueAsNumber / steps)} />
          </label>
          {handle.kind === 'gear' ? <IconButton icon="next" label={words.handles.turnOn} disabled={at >= 1} onClick={() => slide(handle.id, at + 2 / handle.teeth)} /> : null}
        </div>
      ) : null}
      {reading ? <p className="mono" role="status">{said}</p> : null}
      <p className="small">{(handle.kind === 'fields' && alone !== null ? handle.colours[alone]?.line ?? handle.line : handle.line)[language]}</p>
    </section>
  );
}

/** Degrees, rounded: how far core and cup have turned, the cup the other way. */
export function gearReading(teeth: number, at: number): { core: number; cup: number } {
  const core = at * (teeth / 2) * 360;
  return { core: Math.round(core), cup: Math.round(core * (2 / teeth)) };
}
