import type { Block, Said } from '../../content/types.ts';

/** What the essay counts in s4p2, and how the hall makes it visible. The print on the floor and the tests read the same row. */
export const FIGURES = {
  /** driverless vehicles sold by either of two makers: more than this */
  vans: 10_000,
  /** Neolix's deliveries, this year to the one before */
  growth: 10,
  /** deliveries in Shenzhen in August: almost this many */
  parcels: 1_000_000,
  /** deliveries a printed dot stands for */
  parcelsPerDot: 100,
  /** miniatures to the van beside them */
  scale: 1 / 64,
  passage: 's4p2',
} as const;

/** The printed sheet on the hall's floor across the rails from the van: between the rails and the nave's middle. Metres. */
export const SHEET: Block = { x: -14.75, z: -2.615, w: 8.9, d: 3.17 };

const GROUPING: Readonly<Record<'de' | 'en' | 'zh', string>> = { de: '.', en: ',', zh: ',' };
/** 10000 → “10.000” in German, “10,000” in English and Chinese. */
export const figure = (value: number, language: 'de' | 'en' | 'zh'): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, GROUPING[language]);

/** One of the sheet's three legends: up to three lines beside a large figure. */
export interface Legend { readonly figure: Said; readonly lines: Readonly<Record<'de' | 'en' | 'zh', readonly string[]>> }

const spoken = (value: number): Said => ({ de: figure(value, 'de'), en: figure(value, 'en'), zh: figure(value, 'zh') });

export const LEGENDS: Readonly<Record<'vans' | 'growth' | 'parcels', Legend>> = {
  vans: {
    figure: spoken(FIGURES.vans),
    lines: {
      de: ['Wagen ohne Fahrer im Maßstab 1:64, zehn Blöcke zu', 'tausend, jeder einzeln da. Über 10.000 hat jeder der', 'beiden Hersteller verkauft; hier steht das Mindeste. (s4p2)'],
      en: ['driverless vans at 1:64, ten blocks of a thousand,', 'every one of them there. Each of the two makers has sold', 'over 10,000; what stands here is the least of it. (s4p2)'],
      zh: ['辆无人车，比例 1:64，一千辆一块，共十块，', '一辆不少。两家企业各自售出一万多辆，', '这里摆的只是其中一家的起码之数。（s4p2）'],
    },
  },
  growth: {
    figure: { de: '× 10', en: '× 10', zh: '× 10' },
    lines: {
      de: ['Der kurze Stab ist ein Jahr Lieferungen, der lange', 'das Jahr darauf. So gibt es die Firma Neolix an;', 'Stückzahlen dazu nennt der Essay nicht. (s4p2)'],
      en: ['The short bar is one year of deliveries, the long one', 'the year after. So says the maker, Neolix; how many', 'they were, the essay does not tell. (s4p2)'],
      zh: ['短条是前一年的交付量，长条是后一年的。', '这是新石器公司自己的说法；', '具体数量，文章没有给出。（s4p2）'],
    },
  },
  parcels: {
    figure: spoken(FIGURES.parcels),
    lines: {
      de: ['1 Punkt = 100 Zustellungen.', '10.000 Punkte: „fast“ so viel', 'im August; einer bleibt offen. (s4p2)'],
      en: ['1 dot = 100 deliveries.', '10,000 dots: nearly that many in', 'August; one is left open. (s4p2)'],
      zh: ['1 个点 = 100 单配送。', '10,000 个点：八月“将近”此数，', '最后一个点留空。（s4p2）'],
    },
  },
};

/** Along the sheet's far edge, for those who come from the van. */
export const FAR_LINES: Readonly<Record<'vans' | 'parcels', Said>> = {
  vans: { de: '10.000 Lieferwagen, 1:64', en: '10,000 delivery vans, 1:64', zh: '一万辆配送车，1:64' },
  parcels: { de: '1 Punkt = 100 Zustellungen', en: '1 dot = 100 deliveries', zh: '1 个点 = 100 单配送' },
};
