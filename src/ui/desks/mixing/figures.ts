import type { Language } from '../../../content/types.ts';
import { ceilingOf, LINE, type Network, type Outcome, verdict } from '../../../stations/chips/mixing.ts';
import type { Figures, MixingWords } from '../../../stations/chips/mixing-words.ts';

/** Whole numbers, but never a 100 that is not one: just short of the line is 99. */
export const wholeThroughput = (throughput: number): number => (throughput < LINE ? Math.min(LINE - 1, Math.round(throughput)) : Math.round(throughput));

/** A result as it is shown. The network's loss takes what rounding leaves, so that the parts shown add up to the sum shown. */
export function figuresOf({ sum, throughput, losses, power, price, partners }: Outcome, language: Language): Figures {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const whole = wholeThroughput(throughput);
  const [waiting, software] = [Math.round(losses.waiting), Math.round(losses.software)];
  return {
    throughput: format.format(whole), sum: format.format(sum), missing: format.format(Math.max(0, LINE - whole)), power: format.format(power), price: format.format(price),
    losses: { waiting: format.format(waiting), network: format.format(partners > 1 ? Math.round(sum) - whole - waiting - software : 0), software: format.format(software) },
  };
}

/** The result in one or two sentences. */
export function sentenceOf(result: Outcome, network: Network, words: MixingWords['verdict'], language: Language): string {
  const figures = figuresOf(result, language);
  const because = verdict(result);
  switch (because) {
    case 'empty': return words.empty;
    case 'alone': return words.alone;
    case 'reached': return words.reached(figures);
    case 'network': {
      // a wall only where it is what holds the cluster off
      const wall = ceilingOf(network) <= LINE ? words.wall(String(ceilingOf(network))) : '';
      return words.short(figures.throughput, words.network(figures) + wall);
    }
    default: return words.short(figures.throughput, words[because](figures));
  }
}
