import type { Language } from '../content/types.ts';

export interface KioskWords {
  readonly choose: string;
  readonly again: string;
  readonly stillThere: string;
  left(seconds: number): string;
  readonly readOn: string;
  readonly walkOn: string;
  misspelt(name: string, value: string): string;
  unknown(name: string): string;
}

const de: KioskWords = {
  choose: 'Sprache', again: 'Von vorn',
  stillThere: 'Sind Sie noch da?', left: (seconds) => (seconds === 1 ? 'In einer Sekunde beginnt die Halle von vorn.' : `In ${seconds} Sekunden beginnt die Halle von vorn.`),
  readOn: 'Weiterlesen', walkOn: 'Weitergehen',
  misspelt: (name, value) => `„${name}=${value}“ in der Adresse geht nicht; es gilt der übliche Wert.`,
  unknown: (name) => `Eine Einstellung „${name}“ gibt es nicht.`,
};
const en: KioskWords = {
  choose: 'Language', again: 'Start over',
  stillThere: 'Are you still there?', left: (seconds) => (seconds === 1 ? 'In one second the hall starts over.' : `In ${seconds} seconds the hall starts over.`),
  readOn: 'Read on', walkOn: 'Walk on',
  misspelt: (name, value) => `“${name}=${value}” in the address cannot be used; the usual value holds.`,
  unknown: (name) => `There is no setting “${name}”.`,
};
const zh: KioskWords = {
  choose: '语言', again: '从头开始',
  stillThere: '您还在吗？', left: (seconds) => `${seconds} 秒后，展厅将从头开始。`,
  readOn: '继续阅读', walkOn: '继续参观',
  misspelt: (name, value) => `地址中的“${name}=${value}”无法使用，已采用默认值。`,
  unknown: (name) => `没有“${name}”这项设置。`,
};

export const KIOSK_WORDS: Readonly<Record<Language, KioskWords>> = { de, en, zh };
