import { LOSSES, type Loss } from '../../../stations/chips/mixing.ts';

/** Dots wait, slanting lines travel, upright lines are a program's. */
const DRAWN: Readonly<Record<Loss, string>> = {
  waiting: 'M1 1h2v2h-2zM4 4h2v2h-2z',
  network: 'M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3',
  software: 'M1.5 0v6M4.5 0v6',
};
const hatch = (loss: Loss): string => `mixing-${loss}`;
export const fillOf = (loss: Loss): string => `url(#${hatch(loss)})`;

/** The three hatches of what is lost: told apart by their drawing, never by colour. Once on the page. */
export function Hatches() {
  return (
    <svg className="hatches" aria-hidden="true">
      <defs>
        {LOSSES.map((loss) => (
          <pattern key={loss} id={hatch(loss)} width="6" height="6" patternUnits="userSpaceOnUse">
            <path className={loss} d={DRAWN[loss]} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
