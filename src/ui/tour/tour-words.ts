import type { Language } from '../../content/types.ts';

interface TourWords {
  readonly label: string;
  readonly previous: string; readonly next: string; readonly pause: string; readonly goOn: string; readonly again: string; readonly leave: string;
  stop(at: number, all: number): string;
  rest(minutes: number): string;
  readonly paused: string; readonly over: string; readonly onTheWay: string;
  toldAt(station: string): string;
}

const de: TourWords = {
  label: 'Führung', previous: 'Zurück', next: 'Weiter', pause: 'Anhalten', goOn: 'Weitergehen', again: 'Von vorn', leave: 'Führung beenden',
  stop: (at, all) => `${at} von ${all}`,
  rest: (minutes) => (minutes < 1 ? 'keine Minute mehr' : `noch ${Math.round(minutes)} min`),
  paused: 'Angehalten. Sehen Sie sich um, so lange Sie mögen.', over: 'Das war die Führung.', onTheWay: 'Auf dem Weg',
  toldAt: (station) => `Führung: ${station}`,
};
const en: TourWords = {
  label: 'Tour', previous: 'Back', next: 'Next', pause: 'Pause', goOn: 'Go on', again: 'From the start', leave: 'End the tour',
  stop: (at, all) => `${at} of ${all}`,
  rest: (minutes) => (minutes < 1 ? 'under a minute left' : `${Math.round(minutes)} min left`),
  paused: 'Paused. Look around for as long as you like.', over: 'That was the tour.', onTheWay: 'On the way',
  toldAt: (station) => `Tour: ${station}`,
};
const zh: TourWords = {
  label: '导览', previous: '上一处', next: '下一处', pause: '暂停', goOn: '继续', again: '从头开始', leave: '结束导览',
  stop: (at, all) => `${at} / ${all}`,
  rest: (minutes) => (minutes < 1 ? '不到一分钟' : `还剩 ${Math.round(minutes)} 分钟`),
  paused: '已暂停，随意看看。', over: '导览到此结束。', onTheWay: '正在走过去',
  toldAt: (station) => `导览：${station}`,
};

export const TOUR_WORDS: Readonly<Record<Language, TourWords>> = { de, en, zh };
