import type { Language } from '../../content/types.ts';

interface JoystickWords { readonly label: string }

export const JOYSTICK_WORDS: Readonly<Record<Language, JoystickWords>> = {
  de: { label: 'Gehen: den Knopf in die Richtung schieben' },
  en: { label: 'Walk: push the knob where you want to go' },
  zh: { label: '行走：把摇杆推向要去的方向' },
};
