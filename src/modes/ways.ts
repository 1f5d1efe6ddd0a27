/** All that finds ways, in one piece that is fetched once the hall stands: nobody needs it before the first goal. */
import type { Floor, Spot } from './floor.ts';
import { ledWay } from './guide.ts';
import { type Paths, pathsOn } from './path.ts';

export interface Ways {
  /** the visitor's own */
  readonly paths: Paths;
  /** those of a tour, which take the rails where they can */
  led(rails: readonly Spot[]): Paths;
}

export function waysOn(floor: Floor): Ways {
  const paths = pathsOn(floor);
  return { paths, led: (rails) => ({ find: (from, to) => ledWay(from, to, rails, floor, paths) }) };
}
