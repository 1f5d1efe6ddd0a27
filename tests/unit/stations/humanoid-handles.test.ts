import { describe, expect, it } from 'vitest';
import type { ColourHandle } from '../../../src/content/types.ts';
import { handles } from '../../../src/stations/humanoid/handles.ts';
import { parts } from '../../../src/stations/humanoid/parts.ts';

const ids = parts.parts.map(({ id }) => id);
const colours = (id: string): ColourHandle => handles.find((handle): handle is ColourHandle => handle.id === id && handle.kind === 'colours')!;
const counts = (id: string): number[] => colours(id).colours.map(({ ids: pattern }) => ids.filter((one) => pattern.test(one)).length);

/** Relative luminance as contrast is reckoned with. */
const luminance = (colour: string): number => [1, 3, 5].reduce((sum, at, i) => {
  const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return sum + (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4) * [0.2126, 0.7152, 0.0722][i]!;
}, 0);

describe.each(['chain', 'borrow'])('the colours of “%s”', (id) => {
  it('give each of the 568 parts exactly one', () => {
    expect(ids).toHaveLength(568);
    for (const one of ids) expect(colours(id).colours.filter(({ ids: pattern }) => pattern.test(one)), one).toHaveLength(1);
  });

  it('differ in lightness', () => {
    const [first, ...others] = colours(id).colours.map(({ colour }) => luminance(colour)).sort((a, b) => a - b);
    others.reduce((darker, lighter) => { expect((lighter + 0.05) / (darker + 0.05)).toBeGreaterThan(1.8); return lighter; }, first!);
  });
});

describe('the kinds of parts', () => {
  it('are as many as somebody counted', () => {
    expect(counts('chain')).toEqual([293, 275]);
    expect(counts('borrow')).toEqual([153, 1, 414]);
  });

  it.each([
    ['left-elbow-bearing', 0], ['waist-screws', 0], ['right-ankle-outer-nut', 0], ['head-camera-left', 0], ['torso-battery-cells', 0],
    ['left-elbow-housing', 1], ['pelvis-casting', 1], ['right-hand-palm', 1], ['torso-harness', 1], ['skin-chest', 1], ['torso-carrier-board', 1],
  ])('%s is in its class', (id, colour) => {
    expect(colours('chain').colours[colour]?.ids.test(id)).toBe(true);
  });

  it('leave motors of the big joints out of what is borrowed', () => {
    const [borrowed] = colours('borrow').colours;
    expect(['left-elbow-rotor', 'left-elbow-stator', 'left-hand-index-worm', 'skin-chest'].some((id) => borrowed?.ids.test(id))).toBe(false);
    expect(borrowed?.ids.test('left-hand-thumb-rotation-motor')).toBe(true);
  });
});

describe('the arm', () => {
  const arm = ids.filter((id) => handles.find((handle) => handle.id === 'arm')?.alone?.test(id));

  it('is the whole left arm and nothing else', () => {
    const groups = new Set(parts.parts.filter(({ id }) => arm.includes(id)).map(({ group }) => group));
    expect([...groups].sort()).toEqual(['left-arm', 'left-hand', 'skin']);
    expect(parts.parts.filter(({ group }) => group === 'left-arm' || group === 'left-hand').every(({ id }) => arm.includes(id))).toBe(true);
    expect(arm.filter((id) => id.startsWith('skin-')).sort()).toEqual([
      'skin-left-elbow-bumper', 'skin-left-forearm-back', 'skin-left-forearm-front', 'skin-left-shoulder', 'skin-left-upper-arm-back', 'skin-left-upper-arm-front',
    ]);
  });
});
