import type { Intent } from './intent.ts';
import { type Action, type HeldAction, type KeyContext, type PressedAction, bindingOf } from './keys.ts';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
/** Keys that scroll, slide and press: they belong to a focused text, slider or list first. */
const MOVING_KEYS = /^(Arrow|Page|Home|End|Enter|Space)/;
const ownsKeys = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[role=slider], [role=tablist], [role=listbox], dialog, [data-own-keys]') !== null;
const pressable = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('a, button, summary') !== null;

/** Writes what the held keys want into the intent. */
function hold(intent: Intent, held: ReadonlySet<Action>, inspecting: boolean): void {
  const axis = (plus: HeldAction, minus: HeldAction): number => Number(held.has(plus)) - Number(held.has(minus));
  const sideways = axis('right', 'left'), forward = axis('forward', 'back');
  intent.sideways = inspecting ? 0 : sideways;
  intent.forward = inspecting ? 0 : forward;
  const pan = inspecting && held.has('pan'), orbit = inspecting && !pan;
  intent.orbitX = orbit ? sideways : 0;
  intent.orbitY = orbit ? forward : 0;
  intent.slideX = pan ? sideways : 0;
  intent.slideY = pan ? forward : 0;
  intent.run = held.has('run');
}

export interface KeyboardHost {
  readonly intent: Intent;
  context(): KeyContext;
  /** one press, one deed; true when it did something */
  press(action: PressedAction): boolean;
  wake(): void;
}

/** Listens until the signal aborts. Keys are ignored in text fields and let go when the window loses focus. */
export function listenToKeyboard(host: KeyboardHost, signal: AbortSignal): void {
  const held = new Set<Action>();
  const codes = new Map<string, Action>();
  const apply = (): void => {
    hold(host.intent, held, host.context().where === 'inspect');
    host.wake();
  };
  const release = (): void => { held.clear(); codes.clear(); apply(); };

  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const binding = bindingOf(event, host.context());
    if (!binding) return;
    if (MOVING_KEYS.test(event.code) && ownsKeys(event.target)) return;
    if (binding.action === 'open' && pressable(event.target)) return;
    if (!binding.held) {
      if (!event.repeat && host.press(binding.action as PressedAction)) event.preventDefault();
      return;
    }
    event.preventDefault();
    if (binding.action === 'nearer' || binding.action === 'farther') {
      host.intent.zoom += binding.action === 'nearer' ? 0.12 : -0.12;
      host.wake();
      return;
    }
    if (codes.get(event.code)) return;
    codes.set(event.code, binding.action);
    held.add(binding.action);
    apply();
  }, { signal });

  addEventListener('keyup', (event) => {
    const action = codes.get(event.code);
    if (!action) return;
    codes.delete(event.code);
    if (![...codes.values()].includes(action)) held.delete(action);
    apply();
  }, { signal });

  addEventListener('blur', release, { signal });
  document.addEventListener('visibilitychange', () => { if (document.hidden) release(); }, { signal });
}

/** How far Q and E turn, radians. */
export const TURN_STEP = Math.PI / 4;
