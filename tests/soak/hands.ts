import type { CDPSession, Locator, Page } from 'playwright-core';

/** A visitor's hands: a mouse or fingers, both as the browser gets them from real ones. */
export interface Hands {
  press(what: Locator): Promise<void>;
  tap(x: number, y: number): Promise<void>;
  drag(from: readonly [number, number], to: readonly [number, number]): Promise<void>;
  key(code: string): Promise<void>;
}

const STEPS = 5;

export function handsOn(page: Page, session: CDPSession, fingers: boolean): Hands {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly (readonly [number, number])[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y, id: 0 })) });
  const tap = async (x: number, y: number): Promise<void> => {
    if (!fingers) return page.mouse.click(x, y);
    await touch('touchStart', [[x, y]]);
    await touch('touchEnd', []);
  };
  return {
    tap,
    key: (code) => page.keyboard.press(code),
    async press(what) {
      // on a machine that draws slowly one is asked while one waits
      const asking = page.locator('dialog.asking .button.main');
      if (!await what.and(asking).count() && await asking.count()) await asking.click();
      if (!fingers) return what.click();
      await what.scrollIntoViewIfNeeded();
      // waits until it stands still and nothing lies over it
      await what.click({ trial: true });
      const box = await what.boundingBox();
      if (!box) throw new Error(`${what} cannot be touched.`);
      await tap(box.x + box.width / 2, box.y + box.height / 2);
    },
    async drag([fromX, fromY], [toX, toY]) {
      const along = (step: number): [number, number] => [fromX + ((toX - fromX) * step) / STEPS, fromY + ((toY - fromY) * step) / STEPS];
      if (fingers) {
        await touch('touchStart', [[fromX, fromY]]);
        for (let step = 1; step <= STEPS; step++) await touch('touchMove', [along(step)]);
        await touch('touchEnd', []);
        return;
      }
      await page.mouse.move(fromX, fromY);
      await page.mouse.down();
      for (let step = 1; step <= STEPS; step++) await page.mouse.move(...along(step));
      await page.mouse.up();
    },
  };
}
