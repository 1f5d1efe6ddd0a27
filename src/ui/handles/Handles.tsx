import type { CutHandle, GearHandle, StationId } from '../../content/types.ts';
import { switchOff, switchOn } from '../../state/handles.ts';
import { useVisit } from '../../state/visit.ts';
import { Button } from '../controls/Button.tsx';
import { useLanguage, useWords } from '../use-words.ts';
import { Crank } from './Crank.tsx';
import { Grip } from './Grip.tsx';
import { HandleKey } from './HandleKey.tsx';
import { useHandles } from './use-handles.ts';
import './handles.css';

/** What else one can do with the opened exhibit: a row of switches, and what the last one switched on shows. */
export function Handles({ station }: { readonly station: StationId }) {
  const words = useWords();
  const language = useLanguage();
  const handles = useHandles(station);
  const on = useVisit((visit) => visit.handles);
  if (handles.length === 0) return null;
  const last = Object.keys(on).at(-1);
  const shown = handles.find(({ id }) => id === last);
  return (
    <>
      {shown ? <HandleKey handle={shown} at={on[shown.id] ?? 0} /> : null}
      <div className="handles" role="group" aria-label={words.handles.label} data-keep-clear="">
        {handles.map((handle) => (
          <Button key={handle.id} data-handle={handle.id} aria-pressed={handle.id in on} onClick={() => (handle.id in on ? switchOff(handle.id) : switchOn(handle, handles))}>
            {handle.title[language]}
          </Button>
        ))}
      </div>
    </>
  );
}

/** The cutting plane's grip, where there is a plane, and the gear's crank. They move over the whole picture, so they stand for themselves. */
export function Grips({ station }: { readonly station: StationId }) {
  const handles = useHandles(station);
  const on = useVisit((visit) => visit.handles);
  const cut = handles.find((handle): handle is CutHandle => handle.kind === 'cut' && handle.id in on);
  const gear = handles.find((handle): handle is GearHandle => handle.kind === 'gear' && handle.id in on);
  return cut ? <Grip handle={cut} /> : gear ? <Crank handle={gear} /> : null;
}
