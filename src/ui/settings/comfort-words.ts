import type { Language } from '../../content/types.ts';
import type { Pace, Scan, Wider } from '../../state/settings.ts';

interface Row { readonly name: string; readonly line?: string }
interface ComfortWords {
  readonly motion: string; readonly hands: string;
  readonly wider: Row & { readonly of: Readonly<Record<Wider, string>> };
  readonly pace: Row & { readonly of: Readonly<Record<Pace, string>> };
  readonly stepTurns: Row; readonly vignette: Row; readonly darkPanel: Row; readonly joystick: Row; readonly moveButtons: Row;
  readonly scan: Row & { readonly of: Readonly<Record<Scan, string>> };
  readonly scanPace: Row & { seconds(count: string): string };
}

const de: ComfortWords = {
  motion: 'Bewegung und Augen', hands: 'Hände',
  wider: { name: 'Blickfeld', of: { '-6': 'Eng', 0: 'Normal', 8: 'Weit', 16: 'Sehr weit' } },
  pace: { name: 'Schritttempo', of: { 0.6: 'Langsam', 1: 'Normal', 1.5: 'Zügig' } },
  stepTurns: { name: 'In Stufen drehen', line: 'Ohne den Schwenk dazwischen; hilft gegen Schwindel' },
  vignette: { name: 'Ränder abdunkeln', line: 'Solange sich das Bild bewegt; hilft gegen Schwindel' },
  darkPanel: { name: 'Dunkles Leseblatt', line: 'Helle Schrift auf dunklem Grund' },
  joystick: { name: 'Joystick', line: 'Unten links, sobald Sie das Bild berühren' },
  moveButtons: { name: 'Knöpfe zum Bewegen', line: 'Gehen, drehen, näher heran: alles durch einzelnes Tippen' },
  scan: { name: 'Bedienung mit Schaltern', line: 'Zwei Schalter: Leertaste geht weiter, Eingabetaste wählt. Ein Schalter: Eine Uhr geht weiter, jede der beiden Tasten wählt.', of: { off: 'Aus', two: 'Zwei', one: 'Einer' } },
  scanPace: { name: 'Tempo der Uhr', seconds: (count) => `${count} s` },
};
const en: ComfortWords = {
  motion: 'Motion and eyes', hands: 'Hands',
  wider: { name: 'Field of view', of: { '-6': 'Narrow', 0: 'Normal', 8: 'Wide', 16: 'Very wide' } },
  pace: { name: 'Walking speed', of: { 0.6: 'Slow', 1: 'Normal', 1.5: 'Brisk' } },
  stepTurns: { name: 'Turn in steps', line: 'Without the sweep between; helps against dizziness' },
  vignette: { name: 'Darken the edges', line: 'While the picture moves; helps against dizziness' },
  darkPanel: { name: 'Dark reading panel', line: 'Light letters on a dark ground' },
  joystick: { name: 'Joystick', line: 'Lower left, as soon as you touch the picture' },
  moveButtons: { name: 'Buttons for moving', line: 'Walk, turn, come closer: everything by single taps' },
  scan: { name: 'Use with switches', line: 'Two switches: Space goes on, Enter chooses. One switch: a clock goes on, either key chooses.', of: { off: 'Off', two: 'Two', one: 'One' } },
  scanPace: { name: 'Pace of the clock', seconds: (count) => `${count} s` },
};
const zh: ComfortWords = {
  motion: '运动与眼睛', hands: '操作',
  wider: { name: '视野', of: { '-6': '窄', 0: '标准', 8: '宽', 16: '很宽' } },
  pace: { name: '步速', of: { 0.6: '慢', 1: '标准', 1.5: '快' } },
  stepTurns: { name: '分步转向', line: '省去中间的转动过程，可减轻眩晕' },
  vignette: { name: '压暗边缘', line: '仅在画面移动时，可减轻眩晕' },
  darkPanel: { name: '深色阅读栏', line: '深色背景，浅色文字' },
  joystick: { name: '摇杆', line: '触摸画面后出现在左下角' },
  moveButtons: { name: '移动按钮', line: '行走、转向、靠近：点一下即可' },
  scan: { name: '用开关操作', line: '两个开关：空格键移到下一个，回车键选择。一个开关：按节拍自动移动，按任一键选择。', of: { off: '关', two: '两个', one: '一个' } },
  scanPace: { name: '自动移动的节拍', seconds: (count) => `${count} 秒` },
};
export const COMFORT_WORDS: Readonly<Record<Language, ComfortWords>> = { de, en, zh };
