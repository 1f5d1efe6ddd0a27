import { FIGURES, KINDS } from '../../../stations/chips/mixing.ts';
import type { MixingWords } from '../../../stations/chips/mixing-words.ts';
import { useLanguage } from '../../use-words.ts';

/** The whole model, laid open: formula, figures, assumptions. */
export function ModelDetails({ words }: { readonly words: MixingWords }) {
  const format = new Intl.NumberFormat(useLanguage());
  const columns = ['speed', 'power', 'price', 'stock'] as const;
  return (
    <details className="model">
      <summary>{words.model}</summary>
      <ul className="formula">
        {words.formula.map(([term, is]) => <li key={is}><b>{term}</b> <span>= {is}</span></li>)}
      </ul>
      <table>
        <thead>
          <tr><th scope="col">{words.table.kind}</th>{columns.map((column) => <th key={column} scope="col">{words.table[column]}</th>)}</tr>
        </thead>
        <tbody>
          {KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{words.kinds[kind]}</th>
              {columns.map((column) => <td key={column} data-name={words.table[column]}>{column === 'speed' && FIGURES[kind].cards > 1 ? `${FIGURES[kind].cards} × ` : ''}{format.format(FIGURES[kind][column])}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="assumptions">
        {words.assumptions.map((assumption) => <li key={assumption}>{assumption}</li>)}
      </ul>
    </details>
  );
}
