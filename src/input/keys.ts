/** One table binds the keys and writes the help. Letters are bound by their place (`event.code`), so QWERTZ and AZERTY walk too. */
export type HeldAction = 'forward' | 'back' | 'left' | 'right' | 'run' | 'pan' | 'nearer' | 'farther';
export type PressedAction =
  | 'turn-left' | 'turn-right' | 'less-exploded' | 'more-exploded' | 'open' | 'close' | 'map' | 'help'
  | 'next-part' | 'previous-part' | 'isolate';
export type Action = HeldAction | PressedAction;

export interface Binding {
  readonly action: Action;
  readonly codes: readonly string[];
  /** what the help shows on its key caps */
  readonly caps: readonly string[];
  readonly where: 'always' | 'walk' | 'inspect';
  /** held as long as wanted, or one press one deed */
  readonly held: boolean;
  /** a single letter: can be switched off (WCAG 2.1.4) */
  readonly letter: boolean;
  /** what the help calls it: a key of the interface's words */
  readonly word: HelpWord;
}

export type HelpWord = 'walk' | 'turn' | 'faster' | 'open' | 'map' | 'zoom' | 'pan' | 'explode' | 'next' | 'isolate' | 'back' | 'help';
const WORD_OF: Readonly<Record<Action, HelpWord>> = {
  forward: 'walk', back: 'walk', left: 'walk', right: 'walk', run: 'faster', 'turn-left': 'turn', 'turn-right': 'turn', open: 'open',
  pan: 'pan', nearer: 'zoom', farther: 'zoom', 'less-exploded': 'explode', 'more-exploded': 'explode', 'previous-part': 'next', 'next-part': 'next',
  isolate: 'isolate', map: 'map', help: 'help', close: 'back',
};

const held = (action: HeldAction, where: Binding['where'], codes: string[], caps: string[], letter = false): Binding =>
  ({ action, where, codes, caps, held: true, letter, word: WORD_OF[action] });
const press = (action: PressedAction, where: Binding['where'], codes: string[], caps: string[], letter = false): Binding =>
  ({ action, where, codes, caps, held: false, letter, word: WORD_OF[action] });

export const KEYS: readonly Binding[] = [
  held('forward', 'always', ['ArrowUp'], ['↑']),
  held('back', 'always', ['ArrowDown'], ['↓']),
  held('left', 'always', ['ArrowLeft'], ['←']),
  held('right', 'always', ['ArrowRight'], ['→']),
  held('forward', 'always', ['KeyW'], ['W'], true),
  held('back', 'always', ['KeyS'], ['S'], true),
  held('left', 'always', ['KeyA'], ['A'], true),
  held('right', 'always', ['KeyD'], ['D'], true),
  held('run', 'walk', ['ShiftLeft', 'ShiftRight'], ['⇧']),
  press('turn-left', 'walk', ['KeyQ'], ['Q'], true),
  press('turn-right', 'walk', ['KeyE'], ['E'], true),
  press('open', 'walk', ['Enter'], ['⏎']),
  held('pan', 'inspect', ['ShiftLeft', 'ShiftRight'], ['⇧']),
  held('nearer', 'inspect', ['PageUp', 'NumpadAdd', 'Equal'], ['+']),
  held('farther', 'inspect', ['PageDown', 'NumpadSubtract', 'Minus'], ['−']),
  press('less-exploded', 'inspect', ['BracketLeft'], ['[']),
  press('more-exploded', 'inspect', ['BracketRight'], [']']),
  press('previous-part', 'inspect', ['Comma'], [',']),
  press('next-part', 'inspect', ['Period'], ['.']),
  press('isolate', 'inspect', ['KeyI'], ['I'], true),
  press('map', 'always', ['KeyM'], ['M'], true),
  press('help', 'always', ['KeyH'], ['H', '?'], true),
  press('close', 'always', ['Escape'], ['Esc']),
];

/** `[`, `]` and `?` sit elsewhere on other keyboards: what is typed counts beside where the key lies. */
const TYPED: Readonly<Record<string, PressedAction>> = { '[': 'less-exploded', ']': 'more-exploded', '?': 'help' };

export interface KeyContext { readonly where: 'walk' | 'inspect'; readonly letters: boolean }

/** The binding a key event stands for here, or null. */
export function bindingOf(event: { code: string; key: string }, { where, letters }: KeyContext): Binding | null {
  const fits = (binding: Binding): boolean =>
    (binding.where === 'always' || binding.where === where) && (letters || !binding.letter);
  const typed = TYPED[event.key];
  if (typed) return KEYS.find((binding) => binding.action === typed && (binding.where === 'always' || binding.where === where)) ?? null;
  return KEYS.find((binding) => binding.codes.includes(event.code) && fits(binding)) ?? null;
}
