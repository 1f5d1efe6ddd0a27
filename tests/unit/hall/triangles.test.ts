import { expect, test } from 'vitest';
import type { TierName } from '../../../src/quality/tiers.ts';
import { CountedHall, type Stand, before, standing, withModels } from './counted-hall.ts';

const views: readonly (readonly [string, Stand])[] = [
  ['door', { pose: standing(-26, 0, 0) }],
  ['middle, north', { pose: standing(0, 0, 0) }],
  ['middle, south', { pose: standing(0, 0, Math.PI) }],
  ['window, back', { pose: standing(26, 5, Math.PI + 0.2) }],
  ['fleet from the nave', { pose: standing(-20, -2, -0.4) }],
  ['fleet, before', { pose: standing(-14.5, -3, -Math.PI / 2, -0.5) }],
  ...withModels.flatMap((station): (readonly [string, Stand])[] => [
    [`${station.id}, before`, { pose: standing(station.arrival.eye[0], station.arrival.eye[2], 0), full: station.id }],
    [`${station.id}, open`, { pose: before(station, 0), full: station.id }],
    [`${station.id}, open, close`, { pose: before(station, 0, 0, 0.4), full: station.id }],
    [`${station.id}, open, from the west`, { pose: before(station, 0, 1.5), full: station.id }],
    [`${station.id}, open, used`, { pose: before(station, 0), full: station.id, used: true }],
    [`${station.id}, half`, { pose: before(station, 0.5), full: station.id, apart: 0.5 }],
    [`${station.id}, exploded`, { pose: before(station, 1), full: station.id, apart: 1 }],
    [`${station.id}, exploded, behind`, { pose: before(station, 1, Math.PI), full: station.id, apart: 1 }],
    ...(station.layout ? [[`${station.id}, laid out`, { pose: before(station, 2), full: station.id, apart: 2 }] as const] : []),
  ]),
];

test.for(['low', 'medium', 'high'] as TierName[])('%s', { timeout: 120_000 }, async (tier: TierName) => {
  const hall = await CountedHall.raise(tier);
  for (const [name, stand] of views) {
    const { all, room, fleet, exhibits, mirror } = hall.count(stand);
    console.log(tier.padEnd(7), name.padEnd(30), ...[all, room, fleet, exhibits, mirror].map((n) => String(Math.round(n)).padStart(8)));
  }
  expect(true).toBe(true);
});
