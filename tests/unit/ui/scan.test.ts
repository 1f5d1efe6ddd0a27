// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { nameOf, scanTree } from '../../../src/ui/scan/scan-tree.ts';
import { pressScanned } from '../../../src/ui/scan/press-scanned.ts';
import { Scanner } from '../../../src/ui/scan/scanner.ts';

const PAGE = `
  <header><nav aria-label="Tools"><button>Plan</button><button>Help</button><button disabled>Sound</button></nav></header>
  <aside aria-label="Reading">
    <div role="tablist" aria-label="View"><button>Text</button><button>Parts</button></div>
    <p><button>A part</button></p>
    <input type="search"><textarea></textarea>
  </aside>
  <main>
    <div role="group" aria-label="Take apart"><input type="range" aria-label="Ruler" min="0" max="100" value="0"><button>Assembled</button></div>
    <div role="group" aria-label="Labels">${Array.from({ length: 14 }, (_, index) => `<button>L${index + 1}</button>`).join('')}</div>
  </main>
  <section class="tour-bar" aria-label="Tour"><button>Back</button><button>Next</button></section>
  <div hidden><button>Hidden</button></div>`;

beforeEach(() => { document.body.innerHTML = PAGE; });

const here = (scanner: Scanner): string | null => {
  const { ring } = scanner;
  return ring && (ring.out ? 'out' : ring.node.name);
};
const go = (scanner: Scanner, steps: number): (string | null)[] => Array.from({ length: steps }, () => { scanner.next(); return here(scanner); });

test('groups: the tour first, then as the page stands; hidden, disabled and written things are left out', () => {
  expect(scanTree().map(({ name, elements, children }) => [name, elements.length, children.length])).toEqual([
    ['Tour', 2, 2], ['Tools', 2, 2], ['View', 2, 2], ['A part', 1, 0], ['Take apart', 2, 2], ['Labels', 14, 3],
  ]);
});

test('the ring goes from group to group and round again', () => {
  expect(go(new Scanner(), 7)).toEqual(['Tour', 'Tools', 'View', 'A part', 'Take apart', 'Labels', 'Tour']);
});

test('a group opens, is walked through, and led out of at its end', () => {
  const scanner = new Scanner();
  go(scanner, 2);
  expect(scanner.choose()).toBeNull();
  expect(here(scanner)).toBe('Plan');
  expect(scanner.choose()?.textContent).toBe('Plan');
  expect(go(scanner, 3)).toEqual(['Help', 'out', 'Plan']);
  go(scanner, 2);
  expect(scanner.choose()).toBeNull();
  expect(here(scanner)).toBe('Tools');
});

test('one thing alone is pressed without opening anything', () => {
  const scanner = new Scanner();
  go(scanner, 4);
  expect(scanner.choose()?.textContent).toBe('A part');
});

test('many in a group are walked by rows of six', () => {
  const scanner = new Scanner();
  go(scanner, 6);
  scanner.choose();
  expect(go(scanner, 3)).toEqual(['L7', 'L13', 'out']);
  go(scanner, 2);
  scanner.choose();
  expect(go(scanner, 5)).toEqual(['L8', 'L9', 'L10', 'L11', 'L12']);
});

test('when a sheet opens the ring is in it, and nowhere else', () => {
  const scanner = new Scanner();
  go(scanner, 2);
  scanner.choose();
  document.body.insertAdjacentHTML('beforeend', '<dialog open><button>Close</button><section aria-label="Text size"><button>1</button><button>2</button></section></dialog>');
  expect(go(scanner, 3)).toEqual(['Close', 'Text size', 'Close']);
});

test('what is gone from the page is left', () => {
  const scanner = new Scanner();
  go(scanner, 2);
  scanner.choose();
  document.querySelector('nav')?.remove();
  expect(go(scanner, 2)).toEqual(['Tour', 'View']);
});

test('a name comes from a label, a heading, or the words on it', () => {
  document.body.innerHTML = '<h2 id="h">Hall  plan</h2><section aria-labelledby="h"><button title="x">Go <b>on</b></button></section><fieldset><legend>Size</legend></fieldset>';
  expect([...document.querySelectorAll('section, button, fieldset')].map(nameOf)).toEqual(['Hall plan', 'Go on', 'Size']);
});

test('a slider goes up by tenths, and from its end back to the beginning', () => {
  const slider = document.querySelector<HTMLInputElement>('input[type=range]');
  if (!slider) throw new Error('no slider');
  // happy-dom steps no sliders
  const step = (by: number): void => { slider.value = String(slider.valueAsNumber + by); };
  slider.stepUp = (by = 1) => step(by);
  slider.stepDown = (by = 1) => step(-by);
  const heard = vi.fn();
  slider.addEventListener('input', () => heard(slider.valueAsNumber));
  for (let press = 0; press < 12; press++) pressScanned(slider);
  expect(heard.mock.calls.flat()).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 0, 10]);
});
