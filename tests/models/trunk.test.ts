import { expect, test } from 'vitest';
import { torsoParts } from '../../models/humanoid/torso.ts';
import { TORSO } from '../../models/humanoid/skin.ts';
import { apply, type V3 } from '../../models/kit/mesh.ts';

/** Heights between which the trunk has a skin, mm. */
const FROM = 1040, TO = 1460;

test('what the trunk’s skin hides lies under it: 3.2 mm thick, everywhere at least 4 mm', () => {
  const short: string[] = [], looked: string[] = [];
  for (const { id, pieces, place, reveal } of torsoParts()) {
    if (reveal === undefined) continue;
    looked.push(id);
    for (const { mesh } of pieces) {
      for (let i = 0; i < mesh.pos.length; i += 3) {
        const own = mesh.pos.slice(i, i + 3) as unknown as V3, [x, y, z] = place ? apply(place, own) : own;
        if (z < FROM || z > TO) continue;
        const [sx, sy] = TORSO(z, (Math.atan2(y, x) * 180) / Math.PI), under = Math.hypot(sx, sy) - Math.hypot(x, y);
        if (under < 4) short.push(`${id} at ${[x, y, z].map(Math.round).join(', ')}: ${under.toFixed(1)}`);
      }
    }
  }
  expect(looked).toHaveLength(11);
  expect(short).toEqual([]);
});
