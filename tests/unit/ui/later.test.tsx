// @vitest-environment happy-dom
import { act } from 'react';
import { type Root, createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PATIENCE } from '../../../src/quality/patience.ts';
import { type MissingProps, later } from '../../../src/ui/later.tsx';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

let root: Root, place: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers();
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});
afterEach(async () => {
  await act(async () => root.unmount());
  place.remove();
  vi.useRealTimers();
});

const View = ({ name }: { readonly name: string }) => <p>{name} is here</p>;
const Missing = ({ name, again }: MissingProps & { readonly name: string }) => <button type="button" onClick={again}>{name} is missing</button>;
const show = (Later: ReturnType<typeof later<{ name: string }>>): Promise<void> => act(async () => { root.render(<><i>beside </i><Later name="sheet" /></>); });
const pass = (milliseconds: number): Promise<void> => act(async () => { await vi.advanceTimersByTimeAsync(milliseconds); });

test('a view comes, once, and then at once', async () => {
  const load = vi.fn(() => Promise.resolve(View)), Later = later(load, Missing);
  await show(Later);
  expect(place.textContent).toBe('beside sheet is here');
  await act(async () => root.render(null));
  await show(Later);
  expect([place.textContent, load.mock.calls.length]).toEqual(['beside sheet is here', 1]);
});

test('what was fetched ahead stands there at once', async () => {
  const load = vi.fn(() => Promise.resolve(View)), Later = later(load, Missing, () => <p>on its way</p>);
  await Later.ahead();
  // without waiting for anything but the drawing itself
  act(() => { root.render(<Later name="sheet" />); });
  expect([place.textContent, load.mock.calls.length]).toEqual(['sheet is here', 1]);
});

test('one that fails takes nothing down with it, and can be asked for again', async () => {
  const load = vi.fn<() => Promise<typeof View>>().mockRejectedValueOnce(new TypeError('404')).mockResolvedValueOnce(View);
  await show(later(load, Missing));
  expect(place.textContent).toBe('beside sheet is missing');
  await act(async () => place.querySelector('button')?.click());
  expect(place.textContent).toBe('beside sheet is here');
});

test('a file that came empty is a file that did not come', async () => {
  await show(later<{ name: string }>(() => Promise.resolve({} as { View?: typeof View }).then((file) => file.View as typeof View), Missing));
  expect(place.textContent).toBe('beside sheet is missing');
});

test('one that hangs is given up, and shown all the same should it come late', async () => {
  let come: (view: typeof View) => void = () => {};
  await show(later(() => new Promise<typeof View>((resolve) => { come = resolve; }), Missing));
  await pass(PATIENCE - 1);
  expect(place.textContent).toBe('beside ');
  await pass(1);
  expect(place.textContent).toBe('beside sheet is missing');
  await act(async () => come(View));
  expect(place.textContent).toBe('beside sheet is here');
});

test('without a stand-in there is nothing', async () => {
  await show(later<{ name: string }>(() => Promise.reject(new Error('no'))));
  expect(place.textContent).toBe('beside ');
});
