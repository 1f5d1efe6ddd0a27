/** Calls the robot when a tour starts, and lets it go when that ends. What it is comes with the first tour. */
import { reducedMotion } from '../state/motion.ts';
import { useTour } from '../state/tour.ts';
import { loadExhibit } from './exhibit/load.ts';
import type { Guide, GuideHost } from './guide.ts';

const MODEL = `${import.meta.env.BASE_URL}models/robot.glb`;

export interface GuideCall {
  /** One step of dt seconds in a picture of this size, CSS pixels. Returns true while the robot moves. */
  step(dt: number, size: { width: number; height: number }): boolean;
  dispose(): void;
}

/** `wake` asks for a picture: a tour has begun, moved on or ended, or the robot has come. */
export function guideCall(host: GuideHost, wake: () => void): GuideCall {
  let guide: Guide | null = null, calling: AbortController | null = null;
  const call = async (signal: AbortSignal): Promise<void> => {
    const [{ Guide: Robot }, model] = await Promise.all([import('./guide.ts'), loadExhibit(MODEL, signal)]);
    if (signal.aborted) return;
    guide = new Robot(model, host);
    wake();
  };
  const off = useTour.subscribe(({ tour: now }, { tour: was }) => {
    // the tour's clock is none of its business
    if (now?.at === was?.at && (now === null) === (was === null)) return;
    if (!now) { calling?.abort(); calling = null; }
    wake();
  });
  return {
    step(dt, size) {
      if (!calling && !guide && useTour.getState().tour) {
        calling = new AbortController();
        // without it the tour goes on as it is; the next one calls again
        call(calling.signal).catch(() => {});
      }
      const moves = guide?.step(dt, reducedMotion(), size) ?? false;
      if (guide?.left) {
        guide.dispose();
        guide = null;
      }
      return moves;
    },
    dispose() {
      off();
      calling?.abort();
      guide?.dispose();
    },
  };
}
