import { useEffect, useState, type ComponentType } from 'react';
import type { DeskId } from '../../content/types.ts';
import { Button } from '../controls/Button.tsx';
import { useWords } from '../use-words.ts';

const VIEWS: Readonly<Record<DeskId, () => Promise<ComponentType>>> = {
  mixing: () => import('./mixing/MixingDesk.tsx').then(({ MixingDesk }) => MixingDesk),
  weather: () => import('./weather/WeatherDesk.tsx').then(({ WeatherDesk }) => WeatherDesk),
};

const arrived = new Map<DeskId, ComponentType>();

/** A station's desk. Its view comes in a chunk of its own when first asked for; if it does not, the station stands without it. */
export function Desk({ id }: { readonly id: DeskId }) {
  const { panel } = useWords();
  const [failed, setFailed] = useState(false);
  const [View, setView] = useState(() => arrived.get(id) ?? null);
  useEffect(() => {
    if (View || failed) return;
    VIEWS[id]().then((view) => {
      arrived.set(id, view);
      setView(() => view);
    }, () => setFailed(true));
  }, [id, View, failed]);
  if (View) return <View />;
  if (!failed) return <p role="status">{panel.deskLoading}</p>;
  return (
    <div role="alert">
      <p>{panel.deskFailed}</p>
      <Button onClick={() => setFailed(false)}>{panel.retry}</Button>
    </div>
  );
}
