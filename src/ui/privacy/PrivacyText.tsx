import { useState } from 'react';
import { forgetCopy } from '../../state/copy.ts';
import { Button } from '../controls/Button.tsx';
import { useLanguage } from '../use-words.ts';
import { PRIVACY_WORDS } from './privacy-words.ts';
import './privacy.css';

/** A visitor of a kiosk may not take its hall away from all who come after. */
const isKiosk = (): boolean => new URLSearchParams(location.search).get('mode') === 'kiosk';

/** What is kept, where, and how to have it forgotten. The same on the sheet in the hall and at the foot of the catalogue. */
export function PrivacyText() {
  const { nothingLeaves, kept, forget } = PRIVACY_WORDS[useLanguage()];
  const [forgotten, setForgotten] = useState(false);
  const forgetAll = (): void => {
    forgetCopy();
    // fetched when it is wanted: nothing here waits for it
    import('../../offline/keep.ts').then(({ forgetOffline }) => forgetOffline()).then(() => setForgotten(true), () => {});
  };
  return (
    <div className="privacy-text">
      <section>
        <h2>{nothingLeaves.title}</h2>
        {nothingLeaves.lines.map((line) => <p key={line}>{line}</p>)}
      </section>
      <section>
        <h2>{forget.title}</h2>
        {isKiosk() ? <p>{forget.kiosk}</p> : (
          <>
            <p>{forget.line}</p>
            <p>{forget.byBrowser}</p>
            <Button className="not-printed" onClick={forgetAll}>{forget.button}</Button>
            <p role="status">{forgotten ? forget.done : ''}</p>
          </>
        )}
      </section>
      <section className="privacy-kept">
        <h2>{kept.title}</h2>
        <p>{kept.line}</p>
        <table>
          <thead><tr>{kept.heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
          <tbody>
            {kept.things.map(({ what, where, until }) => (
              <tr key={what}>
                <td>{what}</td>
                <td data-head={kept.heads[1]}>{where}</td>
                <td data-head={kept.heads[2]}>{until}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
