import type { Language } from '../../content/types.ts';

interface TourWords {
  readonly label: string;
  readonly previous: string; readonly next: string; readonly pause: string; readonly goOn: string; readonly leave: string;
  stop(at: number, all: number): string;
  rest(minutes: number): string;
  readonly paused: string; readonly over: string; readonly onTheWay: string;
  toldAt(station: string): string;
  /** said once at every stop; what stands there is announced by itself */
  sayStop(at: number, all: number, passage: string | null): string;
  readonly startAnew: string;
  readonly readAloud: string; readonly captions: string; readonly voice: string; readonly pace: string;
  rate(times: number): string;
  voiceAndPace(times: number): string;
  readonly noVoice: string; readonly onlyOnline: string; readonly voiceFailed: string;
  online(voice: string): string;
}

const withComma = (number: number): string => String(number).replace('.', ',');

const de: TourWords = {
  label: 'Führung', previous: 'Zurück', next: 'Weiter', pause: 'Anhalten', goOn: 'Weitergehen', leave: 'Führung beenden',
  stop: (at, all) => `${at} von ${all}`,
  rest: (minutes) => (minutes < 1 ? 'keine Minute mehr' : `noch ${Math.round(minutes)} min`),
  paused: 'Angehalten. Sehen Sie sich um, so lange Sie mögen.', over: 'Das war die Führung.', onTheWay: 'Auf dem Weg',
  toldAt: (station) => `Führung: ${station}`,
  sayStop: (at, all, passage) => `Halt ${at} von ${all}${passage ? `: ${passage}` : ''}`,
  startAnew: 'Von vorn',
  readAloud: 'Vorlesen', captions: 'Untertitel', voice: 'Stimme', pace: 'Tempo der Stimme',
  rate: withComma,
  voiceAndPace: (times) => `Stimme und Tempo: ${withComma(times)}-fach`,
  noVoice: 'Dieses Gerät hat keine deutsche Stimme. Die Untertitel erzählen alles mit.',
  onlyOnline: 'Deutsch sprechen hier nur Stimmen aus dem Netz: Sie schicken den Text an ihren Anbieter. Wenn Sie das möchten, wählen Sie eine.',
  voiceFailed: 'Die Stimme antwortet nicht. Die Untertitel gehen weiter.',
  online: (voice) => `${voice} (aus dem Netz)`,
};
const en: TourWords = {
  label: 'Tour', previous: 'Back', next: 'Next', pause: 'Pause', goOn: 'Go on', leave: 'End the tour',
  stop: (at, all) => `${at} of ${all}`,
  rest: (minutes) => (minutes < 1 ? 'under a minute left' : `${Math.round(minutes)} min left`),
  paused: 'Paused. Look around for as long as you like.', over: 'That was the tour.', onTheWay: 'On the way',
  toldAt: (station) => `Tour: ${station}`,
  sayStop: (at, all, passage) => `Stop ${at} of ${all}${passage ? `: ${passage}` : ''}`,
  startAnew: 'From the start',
  readAloud: 'Read aloud', captions: 'Captions', voice: 'Voice', pace: 'Pace of the voice',
  rate: String,
  voiceAndPace: (times) => `Voice and pace: ${times} times`,
  noVoice: 'This device has no English voice. The captions tell everything.',
  onlyOnline: 'Only voices from the network speak English here: they send the text to their maker. If you do not mind, choose one.',
  voiceFailed: 'The voice does not answer. The captions go on.',
  online: (voice) => `${voice} (from the network)`,
};
const zh: TourWords = {
  label: '导览', previous: '上一处', next: '下一处', pause: '暂停', goOn: '继续', leave: '结束导览',
  stop: (at, all) => `${at} / ${all}`,
  rest: (minutes) => (minutes < 1 ? '不到一分钟' : `还剩 ${Math.round(minutes)} 分钟`),
  paused: '已暂停，随意看看。', over: '导览到此结束。', onTheWay: '正在走过去',
  toldAt: (station) => `导览：${station}`,
  sayStop: (at, all, passage) => `第 ${at} 处，共 ${all} 处${passage ? `：${passage}` : ''}`,
  startAnew: '从头开始',
  readAloud: '语音讲解', captions: '字幕', voice: '声音', pace: '语音速度',
  rate: String,
  voiceAndPace: (times) => `声音与速度：${times} 倍`,
  noVoice: '这台设备没有中文声音，字幕会讲述全部内容。',
  onlyOnline: '这里只有联网的中文声音，它们会把文字发送给提供方。如果您不介意，请选择一个。',
  voiceFailed: '声音没有回应，字幕照常继续。',
  online: (voice) => `${voice}（联网）`,
};

export const TOUR_WORDS: Readonly<Record<Language, TourWords>> = { de, en, zh };
