import { type PointerEvent, useCallback, useEffect, useRef } from 'react';
import { hands } from '../../input/hands.ts';
import { useLanguage } from '../use-words.ts';
import { JOYSTICK_WORDS } from './joystick-words.ts';
import { stickWay } from './stick-way.ts';
import './joystick.css';

/** The knob's way from the middle, as a share of the stick's width. */
const REACH = 0.3;

/** Walks for one thumb. Whoever cannot or will not drag taps the floor, the plan or the list instead. */
export default function Joystick() {
  const words = JOYSTICK_WORDS[useLanguage()];
  const root = useRef<HTMLElement>(null);
  const thumb = useRef<number | null>(null);

  const steer = useCallback((dx: number, dy: number): void => {
    const element = root.current, lent = hands();
    const { x, y, forward, sideways } = stickWay(dx, dy, (element?.offsetWidth ?? 1) * REACH);
    element?.style.setProperty('--x', `${x}px`);
    element?.style.setProperty('--y', `${y}px`);
    if (!lent) return;
    Object.assign(lent.intent, { forward, sideways });
    lent.wake();
  }, []);
  const follow = (event: PointerEvent<HTMLElement>): void => {
    if (event.pointerId !== thumb.current) return;
    const box = event.currentTarget.getBoundingClientRect();
    steer(event.clientX - box.left - box.width / 2, event.clientY - box.top - box.height / 2);
  };
  const letGo = useCallback((): void => {
    if (thumb.current === null) return;
    thumb.current = null;
    delete root.current?.dataset['held'];
    steer(0, 0);
  }, [steer]);
  const press = (event: PointerEvent<HTMLElement>): void => {
    if (thumb.current !== null) return;
    thumb.current = event.pointerId;
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.dataset['held'] = '';
    follow(event);
  };

  useEffect(() => {
    const gone = new AbortController(), { signal } = gone;
    for (const end of ['blur', 'resize'] as const) addEventListener(end, letGo, { signal });
    document.addEventListener('visibilitychange', () => { if (document.hidden) letGo(); }, { signal });
    return () => { gone.abort(); letGo(); };
  }, [letGo]);

  return (
    <aside
      ref={root} className="joystick plate" aria-label={words.label} data-keep-clear=""
      onPointerDown={press} onPointerMove={follow} onPointerUp={letGo} onPointerCancel={letGo} onLostPointerCapture={letGo} onContextMenu={(event) => event.preventDefault()}
    >
      <svg viewBox="0 0 112 112" aria-hidden="true">
        <path className="ways" d="M50 16l6-6 6 6M50 96l6 6 6-6M16 50l-6 6 6 6M96 50l6 6-6 6" />
        <circle className="way" cx="56" cy="56" r="33.6" />
      </svg>
      <i />
    </aside>
  );
}
