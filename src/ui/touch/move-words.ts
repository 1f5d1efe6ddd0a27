import type { Language } from '../../content/types.ts';

export type Move = 'left' | 'right' | 'ahead' | 'back' | 'round-left' | 'round-right' | 'above' | 'below' | 'nearer' | 'farther';

export const MOVE_WORDS: Readonly<Record<Language, Readonly<Record<Move | 'label', string>>>> = {
  de: {
    label: 'Bewegen', left: 'Nach links drehen', right: 'Nach rechts drehen', ahead: 'Ein Stück vor', back: 'Ein Stück zurück',
    'round-left': 'Links herum', 'round-right': 'Rechts herum', above: 'Von weiter oben', below: 'Von weiter unten', nearer: 'Näher heran', farther: 'Weiter weg',
  },
  en: {
    label: 'Move', left: 'Turn left', right: 'Turn right', ahead: 'A little ahead', back: 'A little back',
    'round-left': 'Round to the left', 'round-right': 'Round to the right', above: 'From higher up', below: 'From lower down', nearer: 'Closer', farther: 'Farther away',
  },
  zh: {
    label: '移动', left: '向左转', right: '向右转', ahead: '前进一段', back: '后退一段',
    'round-left': '向左绕', 'round-right': '向右绕', above: '视点升高', below: '视点降低', nearer: '靠近', farther: '远离',
  },
};
