import { useEffect, useRef } from 'react';
import { frame, onFrame } from '../../state/frame.ts';
import './vignette.css';

/** A still picture gives its edges back after this, milliseconds. */
const LINGER = 160;
/** Metres, radians: less between two frames is no motion. */
const MOVED = 1e-4;

/** Fades the picture's edges while the eye moves: what streams past there makes people sick. */
export default function Vignette() {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let last = { ...frame.pose }, rest: ReturnType<typeof setTimeout> | undefined;
    const off = onFrame(() => {
      const { pose } = frame;
      const moved = (['x', 'y', 'z', 'heading', 'pitch'] as const).some((key) => Math.abs(pose[key] - last[key]) > MOVED);
      last = { ...pose };
      if (!moved) return;
      root.current?.setAttribute('data-moving', '');
      clearTimeout(rest);
      rest = setTimeout(() => root.current?.removeAttribute('data-moving'), LINGER);
    });
    return () => { off(); clearTimeout(rest); };
  }, []);
  return <div ref={root} className="vignette" aria-hidden="true" />;
}
