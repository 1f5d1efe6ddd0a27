import { useEffect, useRef, useState } from 'react';
import { onFrame } from '../../state/frame.ts';
import { type Scan as Switches, useSettings } from '../../state/settings.ts';
import { useLanguage } from '../use-words.ts';
import { pressScanned } from './press-scanned.ts';
import { ringBox } from './ring-box.ts';
import { SCAN_WORDS } from './scan-words.ts';
import { type Ring, Scanner } from './scanner.ts';
import './scan.css';

const KEYS: Readonly<Record<string, 'next' | 'choose'>> = { Space: 'next', Enter: 'choose', NumpadEnter: 'choose' };

/** The whole interface for two switches, or for one and a clock: a strong ring goes from group to group, and from button to button. */
export default function Scan({ switches }: { readonly switches: Exclude<Switches, 'off'> }) {
  const words = SCAN_WORDS[useLanguage()];
  const seconds = useSettings((settings) => settings.scanPace);
  const [scanner] = useState(() => new Scanner());
  const [ring, setRing] = useState<Ring>(null);
  const shown = useRef<Ring>(null);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const gone = new AbortController(), { signal } = gone;
    const show = (): void => {
      const now = scanner.ring;
      setRing(now);
      if (now && !now.out && now.node.children.length === 0) now.node.key.focus({ preventScroll: true });
      now?.node.key.scrollIntoView?.({ block: 'nearest' });
    };
    const next = (): void => { scanner.next(); show(); };
    let clock: ReturnType<typeof setInterval> | undefined;
    // whoever has just chosen gets the whole time for the next choice
    const wind = (): void => {
      clearInterval(clock);
      if (switches === 'one') clock = setInterval(() => { if (!document.hidden) next(); }, seconds * 1000);
    };
    const choose = (): void => {
      const element = scanner.choose();
      if (element) pressScanned(element);
      show();
      wind();
    };
    const listen = (event: KeyboardEvent): void => {
      const key = KEYS[event.code];
      if (!key) return;
      // before everything else: a focused button must not press itself as well
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type !== 'keydown' || event.repeat) return;
      if (key === 'next' && switches === 'two') next();
      else choose();
    };
    addEventListener('keydown', listen, { signal, capture: true });
    addEventListener('keyup', listen, { signal, capture: true });
    wind();
    return () => { gone.abort(); clearInterval(clock); };
  }, [scanner, switches, seconds]);

  useEffect(() => {
    const gone = new AbortController(), { signal } = gone;
    let due = 0;
    const place = (): void => { due = 0; if (box.current) ringBox(box.current, shown.current); };
    const soon = (): void => { due ||= requestAnimationFrame(place); };
    const off = onFrame(soon), changes = new MutationObserver(soon);
    changes.observe(document.body, { childList: true, subtree: true });
    addEventListener('resize', soon, { signal });
    addEventListener('scroll', soon, { signal, capture: true, passive: true });
    return () => { gone.abort(); off(); changes.disconnect(); cancelAnimationFrame(due); };
  }, []);
  useEffect(() => {
    shown.current = ring;
    if (box.current) ringBox(box.current, ring);
  }, [ring]);

  const name = ring === null ? words.start[switches] : ring.out ? words.back : ring.node.children.length > 0 ? words.group(ring.node.name, ring.node.elements.length) : ring.node.name;
  return (
    <div ref={box} className="scan" popover="manual">
      <i />
      <p className="plate" role="status">{name}</p>
    </div>
  );
}
