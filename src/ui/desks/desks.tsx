import type { ComponentType } from 'react';
import type { DeskId } from '../../content/types.ts';
import { Button } from '../controls/Button.tsx';
import { later, type MissingProps } from '../later.tsx';
import { useWords } from '../use-words.ts';

function MissingDesk({ again }: MissingProps) {
  const { panel } = useWords();
  return (
    <div role="alert">
      <p>{panel.deskFailed}</p>
      <Button onClick={again}>{panel.retry}</Button>
    </div>
  );
}

const ComingDesk = () => <p role="status">{useWords().panel.deskLoading}</p>;

/** A station's desk. Its view comes in a chunk of its own when first asked for; if it does not, the station stands without it. */
export const DESKS: Readonly<Record<DeskId, ComponentType>> = {
  mixing: later(() => import('./mixing/MixingDesk.tsx').then(({ MixingDesk }) => MixingDesk), MissingDesk, ComingDesk),
  weather: later(() => import('./weather/WeatherDesk.tsx').then(({ WeatherDesk }) => WeatherDesk), MissingDesk, ComingDesk),
};
