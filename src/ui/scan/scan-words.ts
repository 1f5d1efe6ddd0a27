import type { Language } from '../../content/types.ts';

interface ScanWords {
  readonly start: Readonly<Record<'one' | 'two', string>>;
  readonly back: string;
  group(name: string, count: number): string;
}

export const SCAN_WORDS: Readonly<Record<Language, ScanWords>> = {
  de: {
    start: { two: 'Leertaste: weiter. Eingabetaste: wählen.', one: 'Leertaste oder Eingabetaste: wählen.' },
    back: 'Zurück zu den Gruppen', group: (name, count) => `${name} · ${count} Knöpfe`,
  },
  en: {
    start: { two: 'Space: next. Enter: choose.', one: 'Space or Enter: choose.' },
    back: 'Back to the groups', group: (name, count) => `${name} · ${count} buttons`,
  },
  zh: {
    start: { two: '空格键：下一个。回车键：选择。', one: '空格键或回车键：选择。' },
    back: '返回各组', group: (name, count) => `${name} · ${count} 个按钮`,
  },
};
