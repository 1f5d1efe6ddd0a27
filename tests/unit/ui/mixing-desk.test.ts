import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/content/types.ts';
import { EMPTY_MIX, KINDS, type Mix, NETWORK_FIGURES, NETWORKS, outcome, PRESET_MIXES, SOFTWARE_SHARE } from '../../../src/stations/chips/mixing.ts';
import { MIXING_WORDS } from '../../../src/stations/chips/mixing-words.ts';
import { parts } from '../../../src/stations/chips/parts.ts';
import { figuresOf, sentenceOf, wholeThroughput } from '../../../src/ui/desks/mixing/figures.ts';
import { PART_OF } from '../../../src/ui/desks/mixing/KindRow.tsx';
import { placeOn, scaleFor } from '../../../src/ui/desks/mixing/scale.ts';

const say = (mix: Mix): string => sentenceOf(outcome(mix), mix.network, MIXING_WORDS.de.verdict, 'de');

describe('the result in words', () => {
  it('names what stands in the way', () => {
    expect(say(EMPTY_MIX)).toMatch(/^Noch ist der Verbund leer/);
    expect(say(PRESET_MIXES.mixed)).toBe('Erreicht: Von 148 kommen 104 an. Preis 94, Strom 188; das starke System nimmt von beidem 100.');
    expect(say(PRESET_MIXES.four)).toBe('Nicht erreicht: 61 von 100. 92 gehen beim Warten verloren, denn alle halten das Tempo der langsamsten Karte.');
    expect(say(PRESET_MIXES.crowd)).toBe('Nicht erreicht: 76 von 100. 230 bleiben im Netz hängen. Durch dieses Netz passen nie mehr als 100, wie viele Karten auch rechnen.');
  });

  it('never shows a 100 that is not one', () => {
    expect([98.4, 99.4, 99.7, 99.999, 100, 100.4, 103.7].map(wholeThroughput)).toEqual([98, 99, 99, 99, 100, 100, 104]);
  });

  it('shows parts that add up to the sum shown', () => {
    for (let a = 0; a <= 20; a++) for (let b = 0; b <= 40; b++) {
      const mix: Mix = { units: { strong: 0, old: 5, a, b }, network: 'copper', split: 'proportional' };
      const { sum, throughput, losses } = figuresOf(outcome(mix), 'en');
      expect(Number(throughput) + Object.values(losses).reduce((all, one) => all + Number(one), 0)).toBe(Number(sum));
    }
  });

  it('says the model’s own figures', () => {
    for (const language of LANGUAGES) {
      const format = new Intl.NumberFormat(language);
      const { networkLines, splitLines, formula } = MIXING_WORDS[language];
      expect(splitLines.proportional).toMatch(new RegExp(`\\b${Math.round(SOFTWARE_SHARE * 100)}\\s?%`));
      expect(formula.flat().join(' ')).toContain(format.format(SOFTWARE_SHARE));
      for (const network of NETWORKS) {
        const { bandwidth, price, power } = NETWORK_FIGURES[network];
        for (const figure of [bandwidth, price, power].filter((one) => one > 0)) expect(networkLines[network]).toContain(format.format(figure));
      }
    }
  });

  it('calls every kind by a part of the exhibit', () => {
    const ids = new Set(parts.parts.map(({ id }) => id));
    for (const kind of KINDS) expect(ids).toContain(PART_OF[kind]);
  });
});

describe('rulers', () => {
  it('grow with what they measure, and always carry the line', () => {
    expect([0, 160, 161, 356, 1e9].map((value) => scaleFor(value).end)).toEqual([160, 160, 240, 480, 960]);
    for (const value of [0, 200, 400]) expect(scaleFor(value).numbers).toContain(100);
  });
  it('end at their end', () => {
    expect(placeOn(scaleFor(0), 100)).toBe('62.5%');
    expect(placeOn(scaleFor(1e9), 1e9)).toBe('100%');
  });
});
