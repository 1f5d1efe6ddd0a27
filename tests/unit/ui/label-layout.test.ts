// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Anchor, frame } from '../../../src/state/frame.ts';
import { LabelLayout, type Setting } from '../../../src/ui/labels/label-layout.ts';

const anchor = (part: string, x: number, y: number): Anchor => ({ part, x, y, box: [x - 20, y - 20, x + 20, y + 20] });
const setting = (labels: readonly string[], over: Partial<Setting> = {}): Setting => ({ labels, active: null, settled: 'de', ...over });

/** A sheet of labels, as wide as a browser would make them. */
function sheet(...parts: readonly string[]): HTMLElement {
  const root = document.createElement('div');
  for (const part of parts) {
    const label = document.createElement('button');
    label.dataset['label'] = part;
    Object.defineProperties(label, { offsetWidth: { value: 120 }, offsetHeight: { value: 28 } });
    root.append(label);
  }
  document.body.replaceChildren(root);
  return root;
}
const formsIn = (root: HTMLElement): readonly (string | undefined)[] => [...root.children].map((label) => (label as HTMLElement).dataset['form']);
const placesIn = (root: HTMLElement): readonly string[] => [...root.children].map((label) => (label as HTMLElement).style.transform);
const settled = (root: HTMLElement): Promise<void> => vi.waitFor(() => expect(formsIn(root)).not.toContain(undefined));

beforeEach(() => { Object.assign(globalThis, { innerWidth: 1200, innerHeight: 800 }); frame.moving = false; });
afterEach(() => { frame.anchors = []; });

test('what stands still gets its labels, once the page is laid out', async () => {
  const root = sheet('hub', 'rim'), layout = new LabelLayout(root);
  frame.anchors = [anchor('hub', 400, 300), anchor('rim', 700, 300)];
  layout.place(setting(['hub', 'rim']));
  expect(formsIn(root)).toEqual([undefined, undefined]);
  await settled(root);
  expect(formsIn(root)).toEqual(['name', 'name']);
  expect(placesIn(root).every((place) => place.startsWith('translate('))).toBe(true);
});

test('while things move the labels keep their slots and go along', async () => {
  const root = sheet('hub'), layout = new LabelLayout(root);
  frame.anchors = [anchor('hub', 400, 300)];
  layout.place(setting(['hub']));
  await settled(root);
  const [, x = '', y = ''] = /translate\((.*)px, (.*)px\)/.exec(placesIn(root)[0] ?? '') ?? [];
  frame.moving = true;
  frame.anchors = [anchor('hub', 450, 330)];
  layout.place(setting(['hub']));
  expect(placesIn(root)).toEqual([`translate(${(Number(x) + 50).toFixed(1)}px, ${(Number(y) + 30).toFixed(1)}px)`]);
});

test('a search for slots ends when things begin to move', async () => {
  const root = sheet('hub'), layout = new LabelLayout(root);
  frame.anchors = [anchor('hub', 400, 300)];
  layout.place(setting(['hub']));
  frame.moving = true;
  layout.place(setting(['hub']));
  await new Promise((resolve) => { setTimeout(resolve, 120); });
  expect(formsIn(root)).toEqual([undefined]);
});

test('labels that go and come back, as with a lost canvas, stand where they stood', async () => {
  const root = sheet('hub', 'rim'), layout = new LabelLayout(root), anchors = [anchor('hub', 400, 300), anchor('rim', 700, 300)];
  frame.anchors = anchors;
  layout.place(setting(['hub', 'rim']));
  await settled(root);
  const places = placesIn(root);
  frame.anchors = [];
  root.replaceChildren();
  layout.place(setting([]));
  root.replaceChildren(...sheet('hub', 'rim').children);
  frame.anchors = anchors;
  layout.place(setting(['hub', 'rim']));
  expect([formsIn(root), placesIn(root)]).toEqual([['name', 'name'], places]);
});

test('one label more leaves the others where they are', async () => {
  const root = sheet('hub', 'rim'), layout = new LabelLayout(root);
  frame.anchors = [anchor('hub', 400, 300)];
  layout.place(setting(['hub']));
  await settled(root);
  const [hub] = placesIn(root);
  frame.anchors = [...frame.anchors, anchor('rim', 405, 310)];
  layout.place(setting(['hub', 'rim']));
  await vi.waitFor(() => expect(placesIn(root)[1]).not.toBe(''));
  expect(placesIn(root)[0]).toBe(hub);
});
