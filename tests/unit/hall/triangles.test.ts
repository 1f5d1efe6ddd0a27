/** What each view of the hall costs, counted without a graphics card. `ZHANTING_TABLE=1` prints the table. */
import { beforeAll, describe, expect, test } from 'vitest';
import { isFree } from '../../../src/modes/floor.ts';
import { SHEET } from '../../../src/stations/logistics/numbers.ts';
import { BUDGETS } from '../../budgets.ts';
import { realFloor } from '../modes/real-floor.ts';
import { CountedHall, type Stand, before, standing, withModels } from './counted-hall.ts';

const views: readonly (readonly [string, Stand])[] = [
  ['door', { pose: standing(-26, 0, 0) }],
  ['middle, north', { pose: standing(0, 0, 0) }],
  ['middle, south', { pose: standing(0, 0, Math.PI) }],
  ['window, back', { pose: standing(26, 5, Math.PI + 0.2) }],
  ['ten thousand vans, from the nave', { pose: standing(-20, -2, -0.4) }],
  ['ten thousand vans, before them', { pose: standing(SHEET.x, SHEET.z + SHEET.d / 2 + 0.6, -Math.PI / 2, -0.5) }],
  ...withModels.flatMap((station): (readonly [string, Stand])[] => [
    [`${station.id}, before it`, { pose: standing(station.arrival.eye[0], station.arrival.eye[2], 0), full: station.id }],
    ...[0, 1.57, 3.14, 4.71].map((turn) => [`${station.id}, turned ${turn}`, { pose: before(station, 0, turn), full: station.id }] as const),
    [`${station.id}, close`, { pose: before(station, 0, 0, 0.4), full: station.id }],
    [`${station.id}, a handle on`, { pose: before(station, 0), full: station.id, used: true }],
    [`${station.id}, half apart`, { pose: before(station, 0.5), full: station.id, apart: 0.5 }],
    ...[0, 1.57, 3.14, 4.71].map((turn) => [`${station.id}, exploded, turned ${turn}`, { pose: before(station, 1, turn), full: station.id, apart: 1 }] as const),
    ...(station.layout ? [[`${station.id}, laid out`, { pose: before(station, 2), full: station.id, apart: 2 }] as const] : []),
  ]),
];

/** Everywhere one can stand, metres apart, looking eight ways. */
function* walks(step: number): Generator<Stand> {
  for (let x = -29; x < 30; x += step) for (let z = -11; z < 12; z += step) {
    if (!isFree(realFloor, { x, z })) continue;
    const near = withModels.find(({ arrival: { eye } }) => Math.hypot(eye[0] - x, eye[2] - z) < 3)?.id;
    for (let turn = 0; turn < 8; turn++) yield { pose: standing(x, z, (turn / 4) * Math.PI, z < -2 && x < -8 ? -0.4 : 0), ...(near && { full: near }) };
  }
}

describe.each(['low', 'medium', 'high'] as const)('on the %s tier', (tier) => {
  let hall: CountedHall;
  beforeAll(async () => { hall = await CountedHall.raise(tier); }, 60_000);

  test('every view keeps its triangles, a station open or not', { timeout: 60_000 }, () => {
    const seen = views.map(([name, stand]) => [name, hall.count(stand)] as const);
    if (process.env['ZHANTING_TABLE']) console.log(seen.map(([name, { all, ...parts }]) => `${tier.padEnd(7)}${name.padEnd(36)}${String(all).padStart(8)}  ${JSON.stringify(parts)}`).join('\n'));
    expect(seen.filter(([, { all }]) => all > BUDGETS.viewTriangles[tier]).map(([name, { all }]) => `${name}: ${all}`)).toEqual([]);
  });

  test('and so does every place to stand', { timeout: 60_000 }, () => {
    let most = 0, worst: Stand | null = null;
    for (const stand of walks(2.3)) {
      const { all } = hall.count(stand);
      if (all > most) { most = all; worst = stand; }
    }
    if (process.env['ZHANTING_TABLE']) console.log(tier, 'worst walk', most, JSON.stringify(worst), worst && JSON.stringify(hall.count(worst)));
    expect(most, JSON.stringify(worst)).toBeLessThanOrEqual(BUDGETS.viewTriangles[tier]);
  });
});
