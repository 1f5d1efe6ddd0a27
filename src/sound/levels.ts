import type { Stretch, Weather } from '../content/types.ts';
import type { Pose } from '../state/frame.ts';

/** One sound's loudness, 0 … 1, and where it comes from: −1 left … 1 right. */
export interface Level { readonly gain: number; readonly pan: number }
export interface Levels { readonly rain: Level; readonly hall: Level; readonly machines: Level; readonly rotors: Level }

interface Source { readonly x: number; readonly z: number; /** metres after which it is at 37 % */ readonly reach: number }

/** Middle of the rain window, of the racks' fans, of the taxi's pad. Metres, hall coordinates. */
const WINDOW: Source = { x: 30, z: 0, reach: 11 }, RACKS: Source = { x: -21.8, z: -11, reach: 5 }, PAD: Source = { x: 19.5, z: 0, reach: 12 };
/** Rain on sixty metres of roof is heard everywhere. */
const ROOF = 0.22;
/** After rain it still drips from the eaves. */
const DRIPPING = 0.04;
const HALL = 0.5;
const ROTORS: Readonly<Record<Stretch, number>> = { grounded: 0, 'running-up': 0.55, rising: 1, hovering: 0.9, landing: 0.8, 'running-down': 0.35 };

/** What is heard at a pose. Pure. */
export function levelsAt({ x, z, heading }: Pick<Pose, 'x' | 'z' | 'heading'>, weather: Weather, flight: Stretch): Levels {
  const near = ({ x: sx, z: sz, reach }: Source): Level => {
    const dx = sx - x, dz = sz - z, away = Math.hypot(dx, dz);
    // beside one's head it is on one side; close to it, it is all round
    const side = away < 0.01 ? 0 : Math.sin(Math.atan2(dz, dx) - heading);
    return { gain: Math.exp(-away / reach), pan: 0.8 * side * Math.min(1, away / 3) };
  };
  const window = near(WINDOW);
  const rain = weather === 'rain' ? ROOF + (1 - ROOF) * window.gain : DRIPPING * window.gain;
  const pad = near(PAD);
  return {
    rain: { gain: rain, pan: window.pan * window.gain },
    hall: { gain: HALL, pan: 0 },
    machines: near(RACKS),
    rotors: { gain: ROTORS[flight] * pad.gain, pan: pad.pan },
  };
}
