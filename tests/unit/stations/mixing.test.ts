import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ceilingOf, EMPTY_MIX, FIGURES, type Kind, KINDS, type Mix, NETWORKS, outcome, PRESET_MIXES, presetOf, PRESETS, SPLITS, verdict, withUnits } from '../../../src/stations/chips/mixing.ts';

const mix = (units: Partial<Record<Kind, number>>, network: Mix['network'] = 'copper', split: Mix['split'] = 'equal'): Mix =>
  ({ units: { ...EMPTY_MIX.units, ...units }, network, split });
const delivered = (...of: Parameters<typeof mix>): number => outcome(mix(...of)).throughput;

describe('what a mix delivers', () => {
  it('nothing comes of nothing', () => {
    expect(outcome(EMPTY_MIX)).toEqual({
      sum: 0, throughput: 0, utilisation: 0, losses: { waiting: 0, network: 0, software: 0 }, power: 0, price: 0, cards: 0, partners: 0, kinds: 0,
    });
  });

  it('one strong system is the line, on any network and however work is split', () => {
    for (const network of NETWORKS) for (const split of SPLITS) {
      expect(outcome(mix({ strong: 1 }, network, split))).toMatchObject({ sum: 100, throughput: 100, utilisation: 1, power: 100, price: 100, cards: 8, partners: 1 });
    }
  });

  it('one card alone loses nothing and needs no network', () => {
    expect(outcome(mix({ old: 1 }, 'optics'))).toMatchObject({ throughput: 8, utilisation: 1, power: 11, price: 3 });
  });

  it('equal cards lose by the network only', () => {
    // 20 × 7 = 140; 140 ÷ (1 + 1.4 × 19/20 ÷ 4)
    const result = outcome(mix({ a: 20 }));
    expect(result.throughput).toBeCloseTo(105.066, 3);
    expect(result.losses).toMatchObject({ waiting: 0, software: 0 });
    expect(result.losses.network).toBeCloseTo(34.934, 3);
  });

  it('unequal cards with equal shares wait for the slowest', () => {
    // 12 × 8 + 8 × 7 + 4 × 3 = 164, but 24 × 3 = 72
    const result = outcome(mix({ old: 12, a: 8, b: 4 }));
    expect(result).toMatchObject({ sum: 164, cards: 24, kinds: 3 });
    expect(result.losses.waiting).toBe(92);
    expect(result.throughput).toBeCloseTo(61.407, 3);
  });

  it('shares in proportion cost 7 % of the sum for each kind beyond the first', () => {
    const result = outcome(mix({ old: 12, a: 8, b: 4 }, 'copper', 'proportional'));
    expect(result.losses.waiting).toBe(0);
    expect(result.losses.software).toBeCloseTo(22.96, 9);
    expect(result.throughput).toBeCloseTo(105.418, 3);
  });

  it('the strong system waits too: eight cards to the splitting, one partner to the network', () => {
    const result = outcome(mix({ strong: 1, b: 10 }));
    expect(result).toMatchObject({ sum: 130, cards: 18, partners: 11 });
    expect(result.losses.waiting).toBe(76);
    expect(result.throughput).toBeCloseTo(48.097, 3);
  });

  it('prices and powers cards and their connections', () => {
    expect(outcome(mix({ b: 40 }, 'house'))).toMatchObject({ price: 60, power: 120 });
    expect(outcome(mix({ b: 40 }, 'optics'))).toMatchObject({ price: 140, power: 140 });
    expect(outcome(mix({ old: 8, a: 12 }, 'copper', 'proportional'))).toMatchObject({ price: 94, power: 188 });
  });

  it('is what the station’s note says: 148 on paper, about 104 at 70 per cent', () => {
    const result = outcome(mix({ old: 8, a: 12 }, 'copper', 'proportional'));
    expect(result.sum).toBe(148);
    expect(Math.round(result.throughput)).toBe(104);
    expect(Math.round(result.utilisation * 100)).toBe(70);
  });

  it('takes broken, negative and absurd numbers for what they can mean', () => {
    expect(delivered({ old: -3 })).toBe(0);
    expect(delivered({ old: 2.9 })).toBe(delivered({ old: 2 }));
    expect(delivered({ old: NaN })).toBe(0);
    const huge = outcome(mix({ a: 1e9 }));
    expect(huge.throughput).toBeGreaterThan(399.99);
    expect(huge.throughput).toBeLessThan(400);
  });
});

describe('laws', () => {
  const anyMix = fc.record({
    units: fc.record({ strong: fc.nat(1), old: fc.nat(12), a: fc.nat(20), b: fc.nat(40) }), network: fc.constantFrom(...NETWORKS), split: fc.constantFrom(...SPLITS),
  });

  it('what arrives and what is lost add up to the sum, and nothing is negative', () => {
    fc.assert(fc.property(anyMix, (one) => {
      const { sum, throughput, losses, utilisation } = outcome(one);
      expect(throughput + losses.waiting + losses.network + losses.software).toBeCloseTo(sum, 9);
      for (const value of [throughput, ...Object.values(losses)]) expect(value).toBeGreaterThanOrEqual(0);
      expect(utilisation).toBeLessThanOrEqual(1);
    }));
  });

  it('a wider network never delivers less', () => {
    fc.assert(fc.property(anyMix, (one) => {
      const [house, copper, optics] = NETWORKS.map((network) => outcome({ ...one, network }).throughput);
      expect(copper).toBeGreaterThanOrEqual(house!);
      expect(optics).toBeGreaterThanOrEqual(copper!);
    }));
  });

  it('one more of the same kind never delivers less', () => {
    for (const network of NETWORKS) for (const kind of ['old', 'a', 'b'] as const) {
      for (let units = 0; units < 200; units++) expect(delivered({ [kind]: units + 1 }, network)).toBeGreaterThan(delivered({ [kind]: units }, network));
    }
  });

  it('but one more of a slower kind may: that is the point', () => {
    expect(delivered({ old: 12, a: 8 })).toBeCloseTo(105.066, 3);
    expect(delivered({ old: 12, a: 8, b: 1 })).toBeLessThan(60);
  });

  it('no number of cards gets through the network’s wall', () => {
    fc.assert(fc.property(fc.nat(1e7), fc.nat(1e7), fc.constantFrom(...NETWORKS), fc.constantFrom(...SPLITS), (old, b, network, split) => {
      fc.pre(old + b > 1);
      expect(delivered({ old, b }, network, split)).toBeLessThan(ceilingOf(network));
    }));
    expect(NETWORKS.map(ceilingOf)).toEqual([100, 400, 1600]);
  });
});

describe('verdicts', () => {
  it.each([
    [{}, 'copper', 'equal', 'empty'],
    [{ strong: 1 }, 'house', 'equal', 'alone'],
    [{ a: 20 }, 'copper', 'equal', 'reached'],
    [{ old: 12 }, 'optics', 'equal', 'cards'],
    [{ old: 12, a: 8, b: 4 }, 'copper', 'equal', 'waiting'],
    [{ old: 12, a: 20 }, 'house', 'proportional', 'network'],
    [{ old: 8, a: 5, b: 4 }, 'optics', 'proportional', 'software'],
  ] as const)('%o on %s, %s: %s', (units, network, split, expected) => {
    expect(verdict(outcome(mix(units, network, split)))).toBe(expected);
  });

  it('there are several ways to the line, cheaper or thriftier than each other, none both cheaper and thriftier than the strong system', () => {
    const ways = [mix({ a: 20 }), mix({ a: 16 }, 'optics'), mix({ b: 40 }, 'optics'), mix({ old: 12, a: 8 }), mix({ old: 12, a: 4 }, 'optics')].map(outcome);
    expect(ways.map(verdict)).toEqual(ways.map(() => 'reached'));
    expect(ways.map(({ price, power }) => [price, power])).toEqual([[110, 164], [112, 136], [140, 140], [86, 200], [88, 172]]);
  });
});

describe('the desk', () => {
  it('has presets of which two reach the line and two fail, one by waiting, one by the network', () => {
    expect(PRESETS.map((preset) => verdict(outcome(PRESET_MIXES[preset])))).toEqual(['reached', 'waiting', 'network', 'reached']);
    expect(PRESETS.map((preset) => Math.round(outcome(PRESET_MIXES[preset]).throughput))).toEqual([104, 61, 76, 112]);
  });

  it('what a failing preset’s words advise does help', () => {
    const { four, crowd } = PRESET_MIXES;
    for (const better of [withUnits(four, 'b', 0), { ...four, split: 'proportional' as const }, { ...crowd, network: 'copper' as const }]) {
      expect(verdict(outcome(better))).toBe('reached');
    }
  });

  it('knows a preset again until it is changed', () => {
    for (const preset of PRESETS) expect(presetOf({ ...PRESET_MIXES[preset] })).toBe(preset);
    expect(presetOf(withUnits(PRESET_MIXES.four, 'b', 3))).toBeNull();
    expect(presetOf(EMPTY_MIX)).toBeNull();
  });

  it('hands out whole units, and only what can be had', () => {
    for (const kind of KINDS) {
      expect(withUnits(EMPTY_MIX, kind, 1e9).units[kind]).toBe(FIGURES[kind].stock);
      expect(withUnits(EMPTY_MIX, kind, -1).units[kind]).toBe(0);
    }
    expect(withUnits(EMPTY_MIX, 'a', 3.7).units).toEqual({ strong: 0, old: 0, a: 3, b: 0 });
  });
});
