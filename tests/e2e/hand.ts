import type { CDPSession, Locator } from 'playwright-core';

export interface Finger { readonly id: number; readonly x: number; readonly y: number }

/** Fingers on the screen, by the browser's own protocol: what a real touch screen sends. */
export function handOn(session: CDPSession) {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', touchPoints: Finger[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    down: (...fingers: Finger[]) => send('touchStart', fingers),
    move: (...fingers: Finger[]) => send('touchMove', fingers),
    up: () => send('touchEnd', []),
    cancel: () => send('touchCancel', []),
    async tap(x: number, y: number) {
      await send('touchStart', [{ id: 0, x, y }]);
      await send('touchEnd', []);
    },
  };
}
export type Hand = ReturnType<typeof handOn>;

/** A single tap in the middle of something, once it stands still. Throws when it is out of sight, or something else lies over it. */
export async function tapOn(hand: Hand, target: Locator): Promise<void> {
  await target.waitFor();
  const { x, y, met } = await target.evaluate((element) => new Promise<{ x: number; y: number; met: string }>((resolve) => {
    const middle = () => { const { left, top, width, height } = element.getBoundingClientRect(); return { x: left + width / 2, y: top + height / 2 }; };
    let before = middle();
    const look = (): void => {
      const now = middle();
      if (now.x !== before.x || now.y !== before.y) { before = now; requestAnimationFrame(look); return; }
      const there = document.elementFromPoint(now.x, now.y);
      resolve({ ...now, met: !there ? 'nothing' : element.contains(there) ? '' : there.outerHTML.slice(0, 120) });
    };
    requestAnimationFrame(look);
  }));
  if (met) throw new Error(`A finger on ${target} at ${x}, ${y} meets ${met}`);
  await hand.tap(x, y);
}
