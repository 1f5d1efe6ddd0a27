import { createRoot, type ReconcilerRoot } from '@react-three/fiber';
import { useEffect, useRef, useState } from 'react';
import { NoToneMapping, PerspectiveCamera } from 'three';
import { ready } from '../state/ready.ts';
import { TIERS, type TierName } from '../quality/tiers.ts';
import { DRAWING_LAYER } from './layers.ts';
import { World } from './World.tsx';

/** Waits before a canvas lost again and again is put up anew, milliseconds; after the last the hall gives up. */
const RETRIES = [250, 1500, 5000] as const;
/** A canvas that stood this long was sound, milliseconds: its loss is a new misfortune, not the same one. */
const SOUND = 30_000;

/** Holds the last picture at rest over a place without one; nothing until the hall stands. */
let hold: (place: HTMLElement) => void = () => {};
// without it the place is grey for that while
void ready.then(() => import('./still.ts')).then(({ keepStill }) => { hold = keepStill(); }, () => {});

export interface HallProps {
  readonly tier: TierName;
  /** the hall cannot be shown any more: words say why, the catalogue takes over */
  onFail(reason: 'lost-context' | 'error', error?: unknown): void;
}

/** The canvas may die and is then put up anew; everything that matters lives outside it. */
export function Hall({ tier, onFail }: HallProps) {
  const [{ epoch, losses }, setCanvas] = useState({ epoch: 0, losses: 0 });
  const lost = (stood: number) => {
    const inRow = stood > SOUND ? 0 : losses;
    const wait = RETRIES[inRow];
    if (wait === undefined) onFail('lost-context');
    else setTimeout(() => setCanvas({ epoch: epoch + 1, losses: inRow + 1 }), wait);
  };
  return <HallCanvas key={`${tier}-${epoch}`} tier={tier} onLost={lost} onFail={onFail} />;
}

function HallCanvas({ tier, onLost, onFail }: HallProps & { /** after so many milliseconds */ onLost(stood: number): void }) {
  const hostRef = useRef<HTMLDivElement>(null);
  const lostRef = useRef(onLost);
  const failRef = useRef(onFail);
  useEffect(() => { lostRef.current = onLost; failRef.current = onFail; });

  useEffect(() => {
    const host = hostRef.current;
    if (!host) return undefined;
    // a canvas of its own for every root: one that had a context can never get a fresh one
    const canvas = document.createElement('canvas');
    host.append(canvas);
    hold(host);
    const gone = new AbortController(), since = performance.now();
    let root: ReconcilerRoot<HTMLCanvasElement> | null = null;
    const size = () => ({ width: host.clientWidth, height: host.clientHeight, top: 0, left: 0 });
    const { dpr, antialias } = TIERS[tier];
    const camera = new PerspectiveCamera();
    camera.layers.enable(DRAWING_LAYER);

    canvas.addEventListener('webglcontextlost', (event) => {
      // three would ask for the same context back, in which all its things are dead; this canvas is given up
      event.preventDefault = () => {};
      if (gone.signal.aborted) return;
      hold(host);
      lostRef.current(performance.now() - since);
    }, { signal: gone.signal });

    const start = async () => { 
      const made = createRoot(canvas);
      root = made;
      await made.configure({
        gl: { antialias, alpha: false, stencil: false, powerPreference: 'high-performance', toneMapping: NoToneMapping },
        camera, dpr: Math.min(dpr, devicePixelRatio), size: size(), frameloop: 'demand', flat: true,
      });
      if (gone.signal.aborted) return;
      made.render(<World surface={canvas} tier={tier} onFail={(error) => failRef.current('error', error)} />);
    };
    start().catch((error: unknown) => { if (!gone.signal.aborted) failRef.current('error', error); });

    const resize = new ResizeObserver(() => {
      const { width, height } = size();
      if (width > 0 && height > 0) void root?.configure({ camera, size: size(), dpr: Math.min(dpr, devicePixelRatio), frameloop: 'demand', flat: true });
    });
    resize.observe(host);
    return () => {
      gone.abort();
      resize.disconnect();
      root?.unmount();
      canvas.remove();
    };
  }, [tier]);

  // read aloud is the interface over it: it says everything that stands in the picture
  return <div className="hall" ref={hostRef} aria-hidden="true" />;
}
