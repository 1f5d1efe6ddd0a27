/** A press moves a slider by this share of its way, and from its end back to its beginning. */
const STAIRS = 10;

/** Presses what the ring is round. */
export function pressScanned(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  if (!(element instanceof HTMLInputElement) || element.type !== 'range') { element.click(); return; }
  const [least, most] = [Number(element.min || 0), Number(element.max || 100)];
  const stair = Math.round(((element.valueAsNumber - least) / (most - least)) * STAIRS);
  const wanted = least + (((stair + 1) % (STAIRS + 1)) / STAIRS) * (most - least), step = Number(element.step) || 1;
  const steps = Math.round((wanted - element.valueAsNumber) / step);
  // by its own steps: a value set from outside would not be heard of
  if (steps > 0) element.stepUp(steps);
  else element.stepDown(-steps);
  element.dispatchEvent(new Event('input', { bubbles: true }));
}
