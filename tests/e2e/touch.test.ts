import { expect, test } from 'vitest';
import { en } from '../../src/language/words.en.ts';
import { JOYSTICK_WORDS } from '../../src/ui/touch/joystick-words.ts';
import { type Hand, handOn, tapOn } from './hand.ts';
import { enter, oneBrowser, type Hall } from './house.ts';
import { smallTargets } from './targets.ts';
import { exhibitStands, settled, stateOf } from './wait.ts';

oneBrowser();

/** What the page saw of one movement: frames drawn and radians turned, read after the next turn of the frame clock. */
interface Seen { readonly frames: number; readonly turned: number }

const UPRIGHT = { width: 820, height: 1180 }, LYING = { width: 1180, height: 820 }, PHONE = { width: 390, height: 844 };

/** Notes for each movement of a finger how many frames the very next turn of the frame clock drew. */
function watchMovements(): void {
  const log: Seen[] = [];
  (window as unknown as { seen: Seen[] }).seen = log;
  // after the picture's own listener, so that our turn of the clock comes right after its own
  addEventListener('pointermove', () => {
    const { frames } = window.zhanting.stats(), { heading } = window.zhanting.state().pose;
    requestAnimationFrame(() => log.push({ frames: window.zhanting.stats().frames - frames, turned: window.zhanting.state().pose.heading - heading }));
  });
}
const seenOf = ({ page }: Hall): Promise<Seen[]> => page.evaluate(() => (window as unknown as { seen: Seen[] }).seen.splice(0));

/** Drags one finger by `way` pixels and returns how far the head turned. */
async function dragBy(hall: Hall, hand: Hand, way: number, y = 500): Promise<number> {
  const { pose: { heading } } = await stateOf(hall.page);
  await hand.down({ id: 0, x: 400, y });
  for (let step = 1; step <= 4; step++) await hand.move({ id: 0, x: 400 + (way * step) / 4, y });
  await hand.up();
  await settled(hall);
  return (await stateOf(hall.page)).pose.heading - heading;
}

const stand = async (hall: Hall, x: number): Promise<void> => {
  await hall.page.evaluate((at) => window.zhanting.walkTo({ x: at, z: 0, heading: 0, pitch: 0, jump: true }), x);
  await settled(hall);
};

test('fingers: tap, drag, pinch, ten at once, broken off, and a screen turned round', async () => {
  const hall = await enter('?quality=low&lang=en', { viewport: UPRIGHT, deviceScaleFactor: 0.25, hasTouch: true });
  const { page } = hall, hand = handOn(await hall.context.newCDPSession(page));

  // a swipe from the edge is no step back in the browser's history, which would end the visit
  await hand.down({ id: 0, x: 1, y: 270 });
  for (const x of [150, 300, 450, 600]) await hand.move({ id: 0, x, y: 270 });
  await hand.up();
  await settled(hall);
  expect(page.url()).toBe(`${hall.house}?quality=low&lang=en`);

  // a tap presses a button
  await tapOn(hand, page.getByRole('button', { name: en.start.enter }));
  await page.getByRole('navigation', { name: en.tools.label }).waitFor();
  await page.evaluate(watchMovements);

  // one finger looks, and the first movement is in the first frame
  await stand(hall, -18);
  await seenOf(hall);
  const turned = await dragBy(hall, hand, -200);
  expect(turned).toBeGreaterThan(0.2);
  const first = (await seenOf(hall)).find((one) => one.turned !== 0);
  expect(first?.frames).toBe(1);

  // the joystick, offered since the first touch, walks as long as a thumb holds it, and makes way for a mouse
  await stand(hall, -18);
  const stick = page.getByRole('complementary', { name: JOYSTICK_WORDS.en.label });
  const box = await stick.boundingBox();
  if (!box) throw new Error('No joystick is offered.');
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(96);
  const middle = { id: 0, x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await hand.down(middle);
  await hand.move({ ...middle, y: middle.y - 50 });
  await page.waitForFunction(() => window.zhanting.state().pose.x > -17.4, null, { polling: 'raf' });
  await hand.cancel();
  await settled(hall);
  const { pose: walked } = await stateOf(page);
  expect(walked.z).toBeCloseTo(0, 2);
  expect(walked.heading).toBeCloseTo(0, 6);
  await page.mouse.move(300, 300);
  await page.mouse.move(330, 320);
  await stick.waitFor({ state: 'detached' });

  // a tap on the floor goes there
  await stand(hall, -18);
  await hand.tap(410, 1000);
  await settled(hall);
  const { pose: gone } = await stateOf(page);
  expect(gone.x).toBeGreaterThan(-17.5);
  expect(Math.abs(gone.z)).toBeLessThan(0.2);

  // ten fingers, all of them moved and then taken away by the system: nothing is stuck
  await stand(hall, -18);
  const ten = Array.from({ length: 10 }, (_, id) => ({ id, x: 60 + id * 70, y: 500 + (id % 3) * 60 }));
  await hand.down(...ten);
  await hand.move(...ten.map((finger) => ({ ...finger, y: finger.y + 40 })));
  await hand.cancel();
  await settled(hall);
  expect(await stateOf(page)).toMatchObject({ mode: 'walk', station: null });
  await stand(hall, -18);
  expect(await dragBy(hall, hand, -200)).toBeCloseTo(turned, 6);

  // a tap on an exhibit stands before it and opens it
  await stand(hall, -4.4);
  await hand.tap(410, 660);
  await page.waitForFunction(() => window.zhanting.state().station === 'humanoid', null, { polling: 'raf' });
  await exhibitStands(hall);
  const { pose: whole } = await stateOf(page);

  // drawn apart brings nearer, two fingers side by side shift: the side one looks from stays
  await hand.down({ id: 0, x: 380, y: 300 }, { id: 1, x: 440, y: 300 });
  await hand.move({ id: 0, x: 320, y: 300 }, { id: 1, x: 500, y: 300 });
  await hand.up();
  await settled(hall);
  const { pose: near } = await stateOf(page);
  const away = (a: typeof near, b: typeof near): number => Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);
  expect(away(near, whole)).toBeGreaterThan(0.5);
  expect(near.heading).toBeCloseTo(whole.heading, 3);
  await hand.down({ id: 0, x: 380, y: 300 }, { id: 1, x: 440, y: 300 });
  await hand.move({ id: 0, x: 380, y: 360 }, { id: 1, x: 440, y: 360 });
  await hand.up();
  await settled(hall);
  const { pose: shifted } = await stateOf(page);
  expect(shifted.y - near.y).toBeGreaterThan(0.02);
  expect(shifted.heading).toBeCloseTo(near.heading, 3);

  // neither pinch nor a tap done twice zooms or scrolls the page, on the picture or beside it
  const bar = await page.getByRole('navigation', { name: en.tools.label }).boundingBox();
  if (!bar) throw new Error('The tools are gone.');
  const [x, y] = [bar.x + 40, bar.y + bar.height / 2];
  await hand.down({ id: 0, x, y }, { id: 1, x: x + 30, y });
  await hand.move({ id: 0, x: x - 200, y }, { id: 1, x: x + 60, y });
  await hand.up();
  expect(await page.evaluate(() => [window.visualViewport?.scale, scrollX, scrollY])).toEqual([1, 0, 0]);

  // turned round with a finger down: the place stays, the finger flings nothing
  const { station, part, pose } = await stateOf(page);
  await hand.down({ id: 0, x: 400, y: 300 });
  for (const size of [LYING, PHONE, UPRIGHT]) {
    await page.setViewportSize(size);
    await page.waitForFunction((width) => document.querySelector('.hall canvas')?.clientWidth === width, size.width, { polling: 'raf' });
    await settled(hall);
    const there = await stateOf(page);
    expect([there.station, there.part]).toEqual([station, part]);
    for (const key of ['x', 'y', 'z', 'heading', 'pitch'] as const) expect(there.pose[key], `${key} at ${size.width}`).toBeCloseTo(pose[key], 4);
  }
  await hand.move({ id: 0, x: 100, y: 600 });
  await hand.up();
  await settled(hall);
  expect((await stateOf(page)).pose.heading).toBeCloseTo(pose.heading, 4);

  // what can be pressed round an exhibit is wide and high enough for a thumb
  for (const size of [PHONE, UPRIGHT, LYING]) {
    await page.setViewportSize(size);
    await settled(hall);
    expect(await smallTargets(page), `at ${size.width}`).toEqual([]);
  }
  await hall.leave();
});
