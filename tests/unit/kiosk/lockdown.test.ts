// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isForeign, lockDown, staysHere } from '../../../src/kiosk/lockdown.ts';

const press = (key: string, held: Partial<{ ctrlKey: boolean; altKey: boolean; metaKey: boolean }> = {}) => ({ key, ctrlKey: false, altKey: false, metaKey: false, ...held });

test.each([press('F5'), press('F11'), press('F12'), press('p', { ctrlKey: true }), press('ArrowLeft', { altKey: true }), press('Meta', { metaKey: true }), press('BrowserBack'), press('ContextMenu'), press('PrintScreen'), press('Backspace')])(
  'the key %j is swallowed', (key) => expect(isForeign(key)).toBe(true));
test.each(['w', 'ö', 'W', '[', '+', ' ', 'ArrowUp', 'PageDown', 'Tab', 'Enter', 'Escape', 'Shift', '.'])('the key %s is the hall’s', (key) => expect(isForeign(press(key))).toBe(false));

test('a link to a place on this page stays, all others leave', () => {
  const here = 'http://localhost:4173/?mode=kiosk#old';
  expect(['#note', 'http://localhost:4173/?mode=kiosk#x'].map((link) => staysHere(link, here))).toEqual([true, true]);
  expect(['?mode=catalogue', '/', 'https://example.org/#x', 'javascript:alert(1)', 'mailto:a@b.c', ''].map((link) => staysHere(link, here))).toEqual([false, false, false, false, false, false]);
});

test('locked: menus, selection, dragging, typing, dropping and leaving are refused; unlocked: not', () => {
  const gone = new AbortController();
  document.body.innerHTML = '<a href="?mode=catalogue"><b>out</b></a><a href="#in">in</a>';
  const [out, within] = [...document.querySelectorAll('a')];
  const refused = (type: string, target: Element | null | undefined): boolean => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    target?.dispatchEvent(event);
    return event.defaultPrevented;
  };
  lockDown(gone.signal);
  expect(['contextmenu', 'selectstart', 'dragstart', 'drop', 'beforeinput', 'paste', 'gesturestart', 'auxclick'].map((type) => refused(type, document.body))).toEqual(Array.from({ length: 8 }, () => true));
  expect(refused('click', out?.firstElementChild)).toBe(true);
  expect(refused('click', within)).toBe(false);
  expect(window.open('/')).toBeNull();
  gone.abort();
  expect(refused('contextmenu', document.body)).toBe(false);
});
