/**
 * The mixing desk's model: what a cluster of unequal accelerators delivers to one job. Pure functions of plain values.
 * All figures are illustrative. They are relative: one strong system is 100 in speed, power and price.
 *
 *     throughput  = sum × utilisation
 *     sum         = Σ cards × speed
 *     utilisation = step × network
 *     step        = cards × slowest card ÷ sum       everyone gets the same share and waits for the slowest
 *                 = 1 − 0.07 × (kinds − 1)           shares in proportion to speed; the software takes its part
 *     network     = 1 ÷ (1 + exchange)
 *     exchange    = pace ÷ 100 × (partners − 1) ÷ partners ÷ bandwidth,   pace = sum × step
 *
 * Assumptions: one job of fixed size in synchronous steps, after each of which all partners exchange their results. The
 * strong system is eight cards to the splitting of work, but one partner to the network: its inner wiring is already in its
 * 100. At a pace of 100 and a bandwidth of 1 an endless number of partners exchanges as long as it computes. Memory, failures
 * and the months of making software run on a new kind are left out.
 */

export const KINDS = ['strong', 'old', 'a', 'b'] as const;
export type Kind = (typeof KINDS)[number];

export const NETWORKS = ['house', 'copper', 'optics'] as const;
export type Network = (typeof NETWORKS)[number];

/** equal: the same share for every card. proportional: to each as fast as it is. */
export const SPLITS = ['equal', 'proportional'] as const;
export type Split = (typeof SPLITS)[number];

export interface KindFigures {
  /** of one card; the strong system is the line: 100 */
  readonly speed: number;
  /** cards in one unit as it is bought */
  readonly cards: number;
  /** of one unit */
  readonly power: number;
  readonly price: number;
  /** units that can be had at all */
  readonly stock: number;
}

export const FIGURES: Readonly<Record<Kind, KindFigures>> = {
  strong: { speed: 12.5, cards: 8, power: 100, price: 100, stock: 1 },
  old: { speed: 8, cards: 1, power: 11, price: 3, stock: 12 },
  a: { speed: 7, cards: 1, power: 8, price: 5, stock: 20 },
  b: { speed: 3, cards: 1, power: 3, price: 1.5, stock: 40 },
};

export interface NetworkFigures {
  readonly bandwidth: number;
  /** for each partner it joins */
  readonly power: number;
  readonly price: number;
}

export const NETWORK_FIGURES: Readonly<Record<Network, NetworkFigures>> = {
  house: { bandwidth: 1, power: 0, price: 0 },
  copper: { bandwidth: 4, power: 0.2, price: 0.5 },
  optics: { bandwidth: 16, power: 0.5, price: 2 },
};

/** The line to reach: one strong system by itself. */
export const LINE = 100;
/** Share of the sum that the software takes for every kind beyond the first, where work is split in proportion. */
export const SOFTWARE_SHARE = 0.07;

export interface Mix {
  /** whole units of each kind */
  readonly units: Readonly<Record<Kind, number>>;
  readonly network: Network;
  readonly split: Split;
}

export const EMPTY_MIX: Mix = { units: { strong: 0, old: 0, a: 0, b: 0 }, network: 'copper', split: 'equal' };

export const LOSSES = ['waiting', 'network', 'software'] as const;
export type Loss = (typeof LOSSES)[number];

export interface Outcome {
  /** what all cards could do, each by itself */
  readonly sum: number;
  /** what arrives */
  readonly throughput: number;
  /** throughput ÷ sum, 0 for an empty cluster */
  readonly utilisation: number;
  /** where the rest stays; together with the throughput it is the sum */
  readonly losses: Readonly<Record<Loss, number>>;
  readonly power: number;
  readonly price: number;
  readonly cards: number;
  /** what the network joins: every card, and a strong system as a whole */
  readonly partners: number;
  readonly kinds: number;
}

/** What a mix delivers and takes. Units below 0 count as none, broken ones are rounded down; stocks are not asked. */
export function outcome({ units, network, split }: Mix): Outcome {
  const there = KINDS.map((kind) => ({ ...FIGURES[kind], kind, units: wholeUnits(units[kind]) })).filter((one) => one.units > 0);
  const total = (of: (one: (typeof there)[number]) => number): number => there.reduce((sum, one) => sum + one.units * of(one), 0);
  const { bandwidth, ...perPartner } = NETWORK_FIGURES[network];

  const sum = total(({ cards, speed }) => cards * speed);
  const cards = total((one) => one.cards);
  const partners = total(() => 1);
  // one alone needs no wires
  const joined = partners > 1 ? partners : 0;
  const base = {
    sum, cards, partners, kinds: there.length,
    power: total((one) => one.power) + joined * perPartner.power,
    price: total((one) => one.price) + joined * perPartner.price,
  };
  if (sum === 0) return { ...base, throughput: 0, utilisation: 0, losses: { waiting: 0, network: 0, software: 0 } };

  const slowest = Math.min(...there.map(({ speed }) => speed));
  const waiting = split === 'equal' ? sum - cards * slowest : 0;
  const software = split === 'proportional' ? sum * SOFTWARE_SHARE * (there.length - 1) : 0;
  const pace = sum - waiting - software;
  const exchange = (pace / LINE) * ((partners - 1) / partners) / bandwidth;
  const throughput = pace / (1 + exchange);
  return { ...base, throughput, utilisation: throughput / sum, losses: { waiting, network: pace - throughput, software } };
}

const wholeUnits = (units: number): number => (units > 0 ? Math.floor(units) : 0);

/** The most that any number of cards can deliver over a network: its wall. */
export const ceilingOf = (network: Network): number => LINE * NETWORK_FIGURES[network].bandwidth;

/** What a result amounts to. Short of the line it names what most stands in the way: too few cards, or the greatest loss. */
export type Verdict = 'empty' | 'alone' | 'reached' | 'cards' | Loss;

export function verdict({ sum, throughput, losses, cards, partners }: Outcome): Verdict {
  if (cards === 0) return 'empty';
  if (throughput >= LINE) return partners === 1 ? 'alone' : 'reached';
  if (sum < LINE) return 'cards';
  return LOSSES.reduce((worst, loss) => (losses[loss] > losses[worst] ? loss : worst));
}

/** A mix with so many units of a kind, whole and within what can be had. */
export function withUnits(mix: Mix, kind: Kind, units: number): Mix {
  const within = Math.min(FIGURES[kind].stock, wholeUnits(units));
  return { ...mix, units: { ...mix.units, [kind]: within } };
}

export const PRESETS = ['mixed', 'four', 'crowd', 'small'] as const;
export type Preset = (typeof PRESETS)[number];

const mixOf = (old: number, a: number, b: number, network: Network, split: Split): Mix => ({ units: { strong: 0, old, a, b }, network, split });

/** Mixes worth a try: two reach the line, two fail and show why. */
export const PRESET_MIXES: Readonly<Record<Preset, Mix>> = {
  mixed: mixOf(8, 12, 0, 'copper', 'proportional'),
  four: mixOf(12, 8, 4, 'copper', 'equal'),
  crowd: mixOf(FIGURES.old.stock, FIGURES.a.stock, FIGURES.b.stock, 'house', 'proportional'),
  small: mixOf(0, 0, FIGURES.b.stock, 'optics', 'equal'),
};

/** The preset this mix is; null for a visitor's own. */
export const presetOf = (mix: Mix): Preset | null => PRESETS.find((preset) => isSame(mix, PRESET_MIXES[preset])) ?? null;
const isSame = (one: Mix, other: Mix): boolean =>
  one.network === other.network && one.split === other.split && KINDS.every((kind) => one.units[kind] === other.units[kind]);
