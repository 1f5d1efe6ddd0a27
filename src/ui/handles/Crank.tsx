import { useRef, type PointerEvent } from 'react';
import type { GearHandle } from '../../content/types.ts';
import { frame } from '../../state/frame.ts';
import { slide } from '../../state/handles.ts';
import { useVisit } from '../../state/visit.ts';
import { useOnPicture } from './use-on-picture.ts';

const place = (): typeof frame.crank => frame.crank;

/** The knob on a gear's core: dragged round, it turns the gear. For pointers only; keys have the slider in the key below, which says the same. */
export function Crank({ handle }: { readonly handle: GearHandle }) {
  const held = useRef<{ angle: number; at: number } | null>(null);
  const knob = useOnPicture(place);
  const angleOf = ({ clientX, clientY }: PointerEvent): number => (frame.crank ? Math.atan2(clientY - frame.crank.middleY, clientX - frame.crank.middleX) * frame.crank.way : 0);
  const drag = (event: PointerEvent): void => {
    const { current } = held;
    if (!current) return;
    const angle = angleOf(event), by = Math.atan2(Math.sin(angle - current.angle), Math.cos(angle - current.angle));
    current.angle = angle;
    current.at = Math.min(1, Math.max(0, current.at + by / (Math.PI * handle.teeth)));
    slide(handle.id, current.at);
  };
  return (
    <button
      ref={knob} type="button" className="grip crank" tabIndex={-1} aria-hidden="true" data-keep-clear=""
      onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); held.current = { angle: angleOf(event), at: useVisit.getState().handles[handle.id] ?? 0 }; }}
      onPointerMove={drag}
      onPointerUp={() => { held.current = null; }} onPointerCancel={() => { held.current = null; }}
    />
  );
}
