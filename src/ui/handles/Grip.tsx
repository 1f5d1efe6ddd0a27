import { useRef, type PointerEvent } from 'react';
import type { CutHandle } from '../../content/types.ts';
import { frame } from '../../state/frame.ts';
import { slide } from '../../state/handles.ts';
import { useVisit } from '../../state/visit.ts';
import { useLanguage } from '../use-words.ts';
import { useOnPicture } from './use-on-picture.ts';

/** A keypress moves the plane by this share of its way. */
const STEP = 0.02;

const place = (): typeof frame.grip => frame.grip;

/** The cutting plane's grip in the picture: drag it, or move it by the arrow keys. It stands where the plane is. */
export function Grip({ handle }: { readonly handle: CutHandle }) {
  const language = useLanguage();
  const at = useVisit((visit) => visit.handles[handle.id] ?? 0);
  const held = useRef<{ x: number; y: number; at: number } | null>(null);
  const grip = useOnPicture(place);
  const drag = ({ clientX, clientY }: PointerEvent): void => {
    if (!held.current || !frame.grip) return;
    const { wayX, wayY } = frame.grip;
    // as far as the pointer went along the plane's own way on the picture
    const gone = ((clientX - held.current.x) * wayX + (clientY - held.current.y) * wayY) / Math.max(1, wayX ** 2 + wayY ** 2);
    slide(handle.id, held.current.at + gone);
  };
  return (
    <button
      ref={grip} type="button" className="grip" role="slider" aria-label={handle.slider[language]} aria-valuemin={0} aria-valuemax={100} aria-valuenow={Math.round(at * 100)}
      data-own-keys="" data-keep-clear=""
      onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); held.current = { x: event.clientX, y: event.clientY, at }; }}
      onPointerMove={drag}
      onPointerUp={() => { held.current = null; }} onPointerCancel={() => { held.current = null; }}
      onKeyDown={(event) => {
        const way = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
        if (way === undefined) return;
        event.preventDefault();
        slide(handle.id, at + way * STEP);
      }}
    >
      <svg viewBox="0 0 44 44" aria-hidden="true"><path d="M22 4v36M10 16l-6 6 6 6M34 16l6 6-6 6M6 22h32" /></svg>
    </button>
  );
}
