import { useEffect, useRef } from 'react';
import { frame, onFrame } from '../../state/frame.ts';

const DEGREES = 180 / Math.PI;

/** The visitor's arrow and field of view; follows the walk without React. */
export function YouAreHere({ label }: { readonly label: string }) {
  const group = useRef<SVGGElement>(null);
  const words = useRef<SVGTextElement>(null);
  useEffect(() => {
    const move = (): void => {
      const { x, z, heading } = frame.pose;
      group.current?.setAttribute('transform', `translate(${x.toFixed(2)} ${z.toFixed(2)}) rotate(${(heading * DEGREES).toFixed(1)})`);
      words.current?.setAttribute('transform', `translate(${x.toFixed(2)} ${(z + 2.4).toFixed(2)})`);
    };
    move();
    return onFrame(move);
  }, []);
  return (
    <g className="you" role="img" aria-label={label}>
      <g ref={group}>
        <path className="sight" d="M0 0 5 -2.6M0 0 5 2.6" />
        <path className="arrow" d="M-.9 -.9 1.3 0-.9 .9-.4 0z" />
      </g>
      <text ref={words} className="word middle">{label}</text>
    </g>
  );
}
