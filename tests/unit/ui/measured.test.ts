// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { measured } from '../../../src/ui/measured.ts';

/** A browser that is busy drawing: its ResizeObserver says nothing yet. */
class Mute { observe(): void { } disconnect(): void { } unobserve(): void { } }

let element: HTMLElement;
beforeEach(() => {
  vi.stubGlobal('ResizeObserver', Mute);
  element = document.body.appendChild(document.createElement('aside'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  element.remove();
  delete document.documentElement.dataset['screen'];
});

/** Mutations are told in a microtask. */
const told = (): Promise<void> => Promise.resolve();

test('what is put in, taken out or laid out anew is measured without waiting for the browser’s own next picture', async () => {
  const measure = vi.fn();
  const stop = measured(element, measure);
  expect(measure).toHaveBeenCalledTimes(1);
  const key = element.appendChild(document.createElement('section'));
  await told();
  expect(measure).toHaveBeenCalledTimes(2);
  key.append('deep inside');
  await told();
  expect(measure).toHaveBeenCalledTimes(3);
  key.remove();
  await told();
  expect(measure).toHaveBeenCalledTimes(4);
  document.documentElement.dataset['screen'] = 'portrait';
  await told();
  expect(measure).toHaveBeenCalledTimes(5);
  dispatchEvent(new Event('resize'));
  expect(measure).toHaveBeenCalledTimes(6);
  stop();
  element.append('no more');
  document.documentElement.dataset['screen'] = 'phone';
  dispatchEvent(new Event('resize'));
  await told();
  expect(measure).toHaveBeenCalledTimes(6);
});
