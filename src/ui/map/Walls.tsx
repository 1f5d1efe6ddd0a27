import { HALL } from './hall-outline.ts';

const X = HALL.length / 2;
const Z = HALL.width / 2;
const T = HALL.wall;
const bays = Array.from({ length: HALL.length / HALL.bay - 1 }, (_, index) => -X + (index + 1) * HALL.bay);

/** Two long walls cut through, the door's wall in two pieces, glass at the far end. */
const CUT = [
  `M${-X - T} ${-Z - T}H${X}V${-Z}H${-X - T}Z`,
  `M${-X - T} ${Z}H${X}V${Z + T}H${-X - T}Z`,
  `M${-X - T} ${-Z}H${-X}V${-HALL.door / 2}H${-X - T}Z`,
  `M${-X - T} ${HALL.door / 2}H${-X}V${Z}H${-X - T}Z`,
].join('');

const HATCH_STEP = 0.55;
/** Section hatching at 45°, later clipped to the walls. */
const hatch = (() => {
  const [reach, end] = [Z + T, X + Z + 2 * T];
  let path = '';
  for (let middle = -end; middle < end; middle += HATCH_STEP) path += `M${(middle - reach).toFixed(2)} ${reach}l${2 * reach} ${-2 * reach}`;
  return path;
})();

export function Walls() {
  return (
    <g className="walls">
      <clipPath id="cut-walls"><path d={CUT} /></clipPath>
      <path className="bay" d={bays.map((x) => `M${x} ${-Z}V${Z}`).join('')} />
      <path className="hatch" d={hatch} clipPath="url(#cut-walls)" />
      <path className="cut" d={CUT} />
      <path className="glass" d={`M${X} ${-Z}V${Z}M${X - 0.25} ${-Z}V${Z}`} />
      {bays.map((x) => <path key={x} className="column" d={`M${x - 0.2} ${-Z}h.4v.4h-.4zM${x - 0.2} ${Z}h.4v-.4h-.4z`} />)}
    </g>
  );
}
