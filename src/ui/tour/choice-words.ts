import type { Language } from '../../content/types.ts';
import type { Theme } from '../../tour/themes.ts';

interface ChoiceWords {
  readonly byTime: string; readonly byTheme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  stations(count: number): string;
  themeLong(theme: string, stations: string): string;
}

const de: ChoiceWords = {
  byTime: 'Nach Zeit', byTheme: 'Nach Thema',
  themes: { structure: 'Struktur', capital: 'Kapital', hardware: 'Hardware', chips: 'Chips' },
  stations: (count) => (count === 1 ? '1 Station' : `${count} Stationen`),
  themeLong: (theme, stations) => `Führung: ${theme}, ${stations}`,
};
const en: ChoiceWords = {
  byTime: 'By time', byTheme: 'By theme',
  themes: { structure: 'Structure', capital: 'Capital', hardware: 'Hardware', chips: 'Chips' },
  stations: (count) => (count === 1 ? '1 station' : `${count} stations`),
  themeLong: (theme, stations) => `Tour: ${theme}, ${stations}`,
};
const zh: ChoiceWords = {
  byTime: '按时间', byTheme: '按主题',
  themes: { structure: '结构', capital: '资本', hardware: '硬件', chips: '芯片' },
  stations: (count) => `${count} 个展位`,
  themeLong: (theme, stations) => `导览：${theme}，${stations}`,
};

export const CHOICE_WORDS: Readonly<Record<Language, ChoiceWords>> = { de, en, zh };
