import type { StationId } from '../content/types.ts';
import { Grips, Handles } from './handles/Handles.tsx';
import { StageFoot } from './handles/StageFoot.tsx';
import { Labels } from './labels/Labels.tsx';
import { Panel } from './panel/Panel.tsx';
import { Ruler } from './ruler/Ruler.tsx';

/** Everything that stands around an opened exhibit. Comes in a chunk of its own, with the first station opened. */
export default function StationView({ station }: { readonly station: StationId }) {
  return (
    <>
      <Panel station={station} />
      <main>
        <StageFoot>
          <Handles key={station} station={station} />
          <Ruler />
        </StageFoot>
        <Grips key={`grip-${station}`} station={station} />
        <Labels station={station} />
      </main>
    </>
  );
}
