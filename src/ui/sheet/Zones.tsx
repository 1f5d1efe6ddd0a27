import './zones.css';

const ROWS = ['A', 'B', 'C', 'D'];
const COLUMNS = ['1', '2', '3', '4', '5', '6'];

/** The margin of a drawing sheet: its frame, and the zone marks one names a place by. Decoration only. */
export function Zones() {
  return (
    <div className="zones" aria-hidden="true">
      {(['top', 'bottom'] as const).map((edge) => <div key={edge} className={edge}>{COLUMNS.map((mark) => <i key={mark}>{mark}</i>)}</div>)}
      {(['left', 'right'] as const).map((edge) => <div key={edge} className={edge}>{ROWS.map((mark) => <i key={mark}>{mark}</i>)}</div>)}
    </div>
  );
}
