import type { Intent } from './intent.ts';

/** A tap is shorter than this and stays within this; milliseconds, CSS pixels. */
const TAP_TIME = 300;
const TAP_WAY = { mouse: 6, touch: 20, pen: 12 } as const;
/** A finger that went this far looks around, although it may still turn out to be a tap: the picture must not lag behind it. */
const SLOP = 8;
/** Radians a drag turns per height of the picture. */
const DRAG_TURN = 2.4;
/** e-folds of distance per wheel pixel. */
const WHEEL = 0.0012;

export interface PointerHost {
  readonly intent: Intent;
  /** a tap or click; CSS pixels from the surface's top left */
  tap(x: number, y: number): void;
  /** the pointer rests here without a button; null when it left */
  hover(at: { x: number; y: number } | null): void;
  wake(): void;
}

/** Inside another page, swipes up and down and the wheel are that page's. */
const embedded = (): boolean => window.parent !== window && !document.fullscreenElement;

interface Finger { x: number; y: number; readonly x0: number; readonly y0: number; readonly began: number; /** it drags the picture */ drags: boolean; /** too far for a tap */ moved: boolean; /** it came down on a label */ readonly over: boolean }

/**
 * Mouse, pen and fingers on the picture: one looks, two pinch and pan. What lies on the picture with `data-over-picture` (labels)
 * keeps its taps and gives its drags to the picture. Listens until the signal aborts.
 */
export function listenToPointer(surface: HTMLElement, host: PointerHost, signal: AbortSignal): void {
  const fingers = new Map<number, Finger>();
  const place = (event: PointerEvent): { x: number; y: number } => {
    const box = surface.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const spread = (): { x: number; y: number; wide: number } | null => {
    const [a, b] = [...fingers.values()];
    return a && b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, wide: Math.hypot(a.x - b.x, a.y - b.y) } : null;
  };

  const page = surface.ownerDocument;
  /** a label has just been let go after a drag: it went along under the mouse, and that is no click on it */
  let dragged = false;
  const liesOver = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[data-over-picture]') !== null;

  page.addEventListener('pointerdown', (event) => {
    dragged = false;
    const over = liesOver(event.target);
    if ((event.target !== surface && !over) || (event.button !== 0 && event.button !== 2)) return;
    // a label held by the picture would not hear its own click
    if (!over) surface.setPointerCapture(event.pointerId);
    const at = place(event);
    fingers.set(event.pointerId, { ...at, x0: at.x, y0: at.y, began: event.timeStamp, drags: false, moved: false, over });
    if (fingers.size > 1) fingers.forEach((finger) => { finger.moved = finger.drags = true; });
    host.hover(null);
  }, { signal });

  page.addEventListener('pointermove', (event) => {
    // let go where nobody heard of it
    if (event.pointerType === 'mouse' && event.buttons === 0) fingers.delete(event.pointerId);
    const at = place(event), finger = fingers.get(event.pointerId), { intent } = host;
    if (!finger) {
      if (event.pointerType === 'mouse' && event.target === surface) host.hover(at);
      return;
    }
    const before = spread(), dx = at.x - finger.x, dy = at.y - finger.y, height = surface.clientHeight || 1;
    finger.x = at.x;
    finger.y = at.y;
    const way = TAP_WAY[event.pointerType as keyof typeof TAP_WAY] ?? TAP_WAY.touch;
    const far = Math.hypot(at.x - finger.x0, at.y - finger.y0);
    finger.moved ||= far >= way;
    const upright = Math.abs(at.y - finger.y0) > Math.abs(at.x - finger.x0);
    finger.drags ||= far >= Math.min(SLOP, way) && !(upright && event.pointerType === 'touch' && embedded());
    if (!finger.drags) return;
    const after = spread();
    if (before && after) {
      if (before.wide > 1 && after.wide > 1) intent.zoom += Math.log(after.wide / before.wide);
      intent.panX -= (after.x - before.x) / height;
      intent.panY += (after.y - before.y) / height;
    } else if (event.buttons === 2 || event.shiftKey) {
      intent.panX -= dx / height;
      intent.panY += dy / height;
    } else {
      // one drags the picture, as in street views: to the right turns the head to the left
      intent.heading -= (dx / height) * DRAG_TURN;
      intent.pitch += (dy / height) * DRAG_TURN;
    }
    host.wake();
  }, { signal });

  page.addEventListener('pointerup', (event) => {
    const finger = fingers.get(event.pointerId);
    fingers.delete(event.pointerId);
    dragged = finger?.over === true && finger.moved;
    if (finger && !finger.over && !finger.moved && event.button === 0 && event.timeStamp - finger.began < TAP_TIME) host.tap(finger.x, finger.y);
  }, { signal });
  page.addEventListener('pointercancel', (event) => { fingers.delete(event.pointerId); }, { signal });
  // labels come and go while the picture moves under a finger: theirs is held on
  page.addEventListener('lostpointercapture', (event) => { if (!fingers.get(event.pointerId)?.over) fingers.delete(event.pointerId); }, { signal });
  surface.addEventListener('pointerleave', () => host.hover(null), { signal });
  page.addEventListener('click', (event) => {
    if (!dragged || !liesOver(event.target)) return;
    dragged = false;
    event.preventDefault();
    event.stopPropagation();
  }, { signal, capture: true });
  page.addEventListener('contextmenu', (event) => { if (event.target === surface || liesOver(event.target)) event.preventDefault(); }, { signal });
  surface.addEventListener('wheel', (event) => {
    // with Ctrl, and from a trackpad's pinch, it is ours everywhere
    if (embedded() && !event.ctrlKey) return;
    event.preventDefault();
    host.intent.zoom -= Math.max(-300, Math.min(300, event.deltaMode === 1 ? event.deltaY * 30 : event.deltaY)) * WHEEL;
    host.wake();
  }, { signal, passive: false });
  // turned round, the screen gives every finger another place: none may fling the view
  for (const interruption of ['blur', 'resize'] as const) addEventListener(interruption, () => fingers.clear(), { signal });
  document.addEventListener('visibilitychange', () => { if (document.hidden) fingers.clear(); }, { signal });
}
