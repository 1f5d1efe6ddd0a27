/** What the monkey can do: plain data, so that a script of it can be written down and played again. Pure. */
import * as fc from 'fast-check';

/** Shares of the screen, 0 … 1. */
export interface At { readonly x: number; readonly y: number }

export type Deed =
  | { readonly kind: 'click'; readonly at: At; readonly button: 'left' | 'right' | 'middle'; readonly times: 1 | 2 }
  | { readonly kind: 'drag'; readonly from: At; readonly to: At; readonly button: 'left' | 'right' }
  | { readonly kind: 'wheel'; readonly at: At; readonly x: number; readonly y: number; readonly control: boolean }
  | { readonly kind: 'tap'; readonly at: At }
  | { readonly kind: 'fingers'; readonly from: readonly At[]; readonly to: readonly At[]; readonly end: 'up' | 'cancel' }
  /** the n-th of the buttons, tabs and links one sees, as a share of them */
  | { readonly kind: 'press'; readonly which: number }
  | { readonly kind: 'key'; readonly code: string; readonly shift: boolean }
  /** held over a few frames; `released` false: the window loses the focus with the key down */
  | { readonly kind: 'hold'; readonly code: string; readonly released: boolean }
  | { readonly kind: 'resize'; readonly width: number; readonly height: number }
  | { readonly kind: 'blur' } | { readonly kind: 'freeze' }
  | { readonly kind: 'language'; readonly tag: string }
  | { readonly kind: 'network'; readonly there: boolean }
  | { readonly kind: 'history'; readonly way: 'back' | 'forward' };

const HELD = ['KeyW', 'KeyA', 'KeyS', 'KeyD', 'ArrowUp', 'ArrowLeft', 'ShiftLeft', 'PageUp', 'Minus'] as const;
const PRESSED = ['Escape', 'Enter', 'Tab', 'Space', 'KeyM', 'KeyH', 'KeyI', 'KeyQ', 'KeyE', 'BracketLeft', 'BracketRight', 'Comma', 'Period', 'Home', 'End', 'PageDown', 'ArrowRight', 'ArrowDown', 'Digit1', 'Slash'] as const;
/** A desk, an upright tablet, a phone, a kiosk, next to nothing. */
const SCREENS = [[640, 400], [600, 860], [390, 700], [1080, 1920], [1, 1]] as const;

// three decimals are finer than a pixel, and a script of them can be read
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const at: fc.Arbitrary<At> = fc.record({ x: share, y: share });
const several = fc.integer({ min: 1, max: 10 }).chain((count) => fc.tuple(fc.array(at, { minLength: count, maxLength: count }), fc.array(at, { minLength: count, maxLength: count })));

/** Any deed; those that lead somewhere come more often. */
export const deeds: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('press' as const), which: share }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('click' as const), at, button: fc.constantFrom('left', 'left', 'left', 'right', 'middle'), times: fc.constantFrom(1, 1, 2) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('tap' as const), at }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('drag' as const), from: at, to: at, button: fc.constantFrom('left', 'left', 'right') }) },
  { weight: 2, arbitrary: several.chain(([from, to]) => fc.record({ kind: fc.constant('fingers' as const), from: fc.constant(from), to: fc.constant(to), end: fc.constantFrom('up', 'cancel') })) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wheel' as const), at, x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -2000, max: 2000 }), control: fc.boolean() }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('key' as const), code: fc.constantFrom(...PRESSED), shift: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('hold' as const), code: fc.constantFrom(...HELD), released: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constantFrom(...SCREENS).map(([width, height]) => ({ kind: 'resize' as const, width, height })) },
  { weight: 1, arbitrary: fc.constantFrom({ kind: 'blur' as const }, { kind: 'freeze' as const }) },
  { weight: 1, arbitrary: fc.constantFrom('de', 'en', 'zh').map((tag) => ({ kind: 'language' as const, tag })) },
  { weight: 1, arbitrary: fc.boolean().map((there) => ({ kind: 'network' as const, there })) },
  { weight: 1, arbitrary: fc.constantFrom('back', 'forward').map((way) => ({ kind: 'history' as const, way })) },
);

/** One line of a script. */
export const lineOf = (deed: Deed): string => JSON.stringify(deed);

/** A script as a failure printed it: a line a deed; lines that begin otherwise are left out. @throws when a line is no deed. */
export function readScript(text: string): Deed[] {
  return text.split('\n').filter((line) => line.trimStart().startsWith('{')).map((line) => {
    const deed: unknown = JSON.parse(line);
    if (typeof deed !== 'object' || deed === null || !('kind' in deed)) throw new Error(`This is no deed: ${line.slice(0, 80)}`);
    return deed as Deed;
  });
}
