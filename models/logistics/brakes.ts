/** Pressure for the brakes, made twice. */
import { mul, R, T } from '../kit/mesh.ts';
import type { Part } from '../kit/model.ts';
import { Solid } from '../kit/solid.ts';
import { block, part, tube } from './make.ts';

function unit(x: number, y: number, motorLength: number, tank: boolean): Solid {
  const body = block([x - 60, y - 50, 568], [x + 60, y + 50, 670], 6, 'alu-machined');
  const motor = Solid.revolve([[0, 0], [42, 0, 4], [44, 8, 3], [44, motorLength - 8, 4], [38, motorLength, 4], [0, motorLength + 2]], 'anodised-black', { seg: 32 }).at(mul(T(x + 58, y, 618), R('y', 90)));
  const valves = Array.from({ length: 6 }, (_, i) => Solid.cyl(9, 0, 24, i % 3 === 1 ? 'brass' : 'zinc', { bevel: 2, seg: 10, bs: 1 }).move(x - 40 + (i % 3) * 38, y - 22 + Math.floor(i / 3) * 44, 668));
  const board = block([x - 92, y - 46, 574], [x - 58, y + 46, 664], 5, 'plastic-dark');
  const parts = [motor, ...valves, board];
  if (tank) parts.push(block([x - 48, y - 34, 694], [x + 48, y + 34, 752], 16, 'plastic-white'), Solid.cyl(19, 750, 768, 'plastic-dark', { bevel: 3, seg: 20 }).move(x + 10, y, 0), ...[-24, 24].map((d) => Solid.cyl(6, 664, 700, 'plastic-dark', { seg: 10 }).move(x + d, y, 0)));
  return body.add(...parts);
}
/** Lines along the longitudinals to the rear axle, and short ones to the front. */
const lines = () => [-1, 1].flatMap((k) => [
  { material: 'zinc' as const, mesh: tube([[1090, k * 150, 570], [1010, k * 192, 545], [700, k * 192, 532], [0, k * 190, 530], [-780, k * 190, 530], [-900, k * 250, 520], [-985, k * 292, 470], [-1010, k * 330, 420]], 4, 5, 3) },
  { material: 'zinc' as const, mesh: tube([[1100, k * 160, 572], [1070, k * 240, 545], [1010, k * 290, 535], [985, k * 292, 470], [1010, k * 330, 420]], 4, 5, 3) },
]);
export const brakeParts = (): Part[] => [
  part('brake-unit', [unit(1150, -150, 96, true)], [640, -160, 520], { starts: 0.25, reveal: 0.15 }),
  part('brake-unit-redundant', [unit(1150, 130, 66, false)], [640, 160, 520], { starts: 0.25, reveal: 0.15 }),
  part('brake-lines', [lines()], [0, 0, 330], { starts: 0.35, reveal: 0.2 }),
];
