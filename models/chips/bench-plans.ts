/** The four boards on the bench: outline, what is soldered where. Origin: middle of the package on the board's top. x towards the visitor. */
import type { MaterialName } from '../kit/materials.ts';
import type { Kind } from './measures.ts';

type Spot = readonly [x: number, y: number];
export interface BoardPlan {
  readonly material: Extract<MaterialName, 'pcb' | 'pcb-blue' | 'pcb-black'>;
  /** corners: lowest and highest x and y */
  readonly area: readonly [x0: number, y0: number, x1: number, y1: number];
  readonly thick: number;
  readonly holes: readonly Spot[];
  readonly inductors: readonly Spot[];
  readonly regulators: readonly Spot[];
  readonly capacitors: readonly Spot[];
  readonly memoryChips: readonly Spot[];
  /** gold fingers at the front edge, or mezzanine plugs under the board */
  readonly plug: { readonly kind: 'fingers'; readonly from: number; readonly to: number } | { readonly kind: 'mezzanine'; readonly at: readonly Spot[] };
  /** the cooler's screws */
  readonly screws: readonly Spot[];
  /** where the board lies on its mat */
  readonly lies: Spot;
  /** where the bare package lies */
  readonly sample: Spot;
}

const line = (n: number, from: Spot, to: Spot): Spot[] => Array.from({ length: n }, (_, i) => [from[0] + (to[0] - from[0]) * i / (n - 1), from[1] + (to[1] - from[1]) * i / (n - 1)]);
const bothSides = (n: number, reach: number, y: number): Spot[] => [...line(n, [-reach, -y], [reach, -y]), ...line(n, [-reach, y], [reach, y])];
const corners = (x: number, y: number): Spot[] => [[x, y], [-x, y], [-x, -y], [x, -y]];

export const BOARDS: Readonly<Record<Kind, BoardPlan>> = {
  strong: {
    material: 'pcb', area: [-74, -104, 74, 104], thick: 2.6, holes: corners(67, 97),
    inductors: bothSides(9, 56, 64), regulators: bothSides(9, 56, 77), capacitors: bothSides(8, 54, 90), memoryChips: [],
    plug: { kind: 'mezzanine', at: [[-58, 0], [58, 0]] }, screws: corners(54, 52), lies: [-150, 0], sample: [170, 0],
  },
  old: {
    material: 'pcb', area: [-56, -100, 56, 168], thick: 1.8, holes: [[-50, -94], [50, -94], [-50, 162], [50, 162]],
    inductors: line(7, [-42, 62], [42, 62]), regulators: line(7, [-42, 76], [42, 76]), capacitors: [...line(6, [-42, 92], [42, 92]), ...line(6, [-42, 106], [42, 106])],
    memoryChips: [...line(3, [-41, -26], [-41, 26]), ...line(3, [41, -26], [41, 26]), ...line(3, [-26, -43], [26, -43]), ...line(3, [-26, 43], [26, 43])],
    plug: { kind: 'fingers', from: -84, to: 30 }, screws: corners(31, 31), lies: [-150, -34], sample: [170, 0],
  },
  a: {
    material: 'pcb-blue', area: [-66, -96, 66, 96], thick: 2.4, holes: corners(60, 90),
    inductors: bothSides(8, 48, 59), regulators: bothSides(8, 48, 71), capacitors: bothSides(7, 46, 83), memoryChips: [],
    plug: { kind: 'mezzanine', at: [[-50, 0], [50, 0]] }, screws: corners(50, 48), lies: [-150, 0], sample: [170, 0],
  },
  b: {
    material: 'pcb', area: [-36, -84, 36, 84], thick: 1.6, holes: corners(31, 79),
    inductors: line(4, [-21, 56], [21, 56]), regulators: line(4, [-21, 66], [21, 66]), capacitors: line(4, [-22, 76], [22, 76]),
    memoryChips: [...line(2, [-14, -40], [14, -40]), ...line(2, [-14, -54], [14, -54]), ...line(2, [-14, 40], [14, 40])],
    plug: { kind: 'fingers', from: -70, to: -10 }, screws: corners(27, 26), lies: [-130, 0], sample: [150, 0],
  },
};
