import { useEffect, useState } from 'react';
import { stations, hasWords } from '../stations/index.ts';
import { wholeFonts } from '../state/first-fonts.ts';
import { useSettings } from '../state/settings.ts';
import { CATALOGUE_WORDS } from '../language/catalogue-words.ts';
import { WORDS } from '../language/words.ts';
import { LanguageSwitch } from '../ui/controls/LanguageSwitch.tsx';
import { TextSizeChoice } from '../ui/controls/TextSizeChoice.tsx';
import { Button } from '../ui/controls/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { usePage } from '../ui/shell/use-page.ts';
import { PrivacyText } from '../ui/privacy/PrivacyText.tsx';
import { PRIVACY_WORDS } from '../ui/privacy/privacy-words.ts';
import { Wordmark } from '../ui/Wordmark.tsx';
import { useAllWords } from './use-all-words.ts';
import { StationPages } from './StationPages.tsx';
import type { CatalogueReason } from './reason.ts';
import './catalogue.css';

interface CatalogueProps {
  /** why plain pages instead of the hall; null when they were asked for */
  readonly reason: CatalogueReason | null;
  /** called once, when every station's words are on the page or known to be missing */
  readonly onReady?: () => void;
}

const told = stations.filter(({ id }) => hasWords(id));

/** The same content as the hall as plain pages: to read, to print, to search, to listen to. Knows nothing of the third dimension. */
export function Catalogue({ reason, onReady }: CatalogueProps) {
  usePage();
  const language = useSettings((settings) => settings.language);
  const catalogue = CATALOGUE_WORDS[language], { subtitle, tools } = WORDS[language];
  const arrivals = useAllWords(told);
  const [asksOfPrivacy, setAsksOfPrivacy] = useState(false);
  // texts at once, and their rarer letters
  useEffect(() => { void wholeFonts(); }, []);
  const complete = arrivals.size === told.length;
  useEffect(() => { if (complete) onReady?.(); }, [complete, onReady]);

  return (
    <div className="catalogue">
      <header className="catalogue-head">
        <Wordmark />
        <div className="not-printed" role="group" aria-label={tools.label}>
          <LanguageSwitch />
          <TextSizeChoice />
          <Button icon="print" className="not-in-kiosk" onClick={() => print()}>{catalogue.print}</Button>
          {reason === 'no-webgl' ? null : <a className="button main not-in-kiosk" href={`?lang=${language}`}>{catalogue.toHall}<Icon name="onward" /></a>}
        </div>
      </header>
      <main>
        <h1>{catalogue.title}</h1>
        <p className="catalogue-lead">{subtitle}</p>
        <p>{catalogue.lead}</p>
        {reason === null ? null : <p className="catalogue-reason" role="status">{catalogue.reasons[reason]}</p>}
        <nav className="catalogue-contents" aria-label={catalogue.contents}>
          <h2>{catalogue.contents}</h2>
          <ol>
            {told.map((station) => (
              <li key={station.id}>
                <a href={`#${station.id}`}><span className="mono">{station.order}</span> {station.title[language]}</a>
              </li>
            ))}
          </ol>
        </nav>
        {told.map((station) => <StationPages key={station.id} station={station} arrival={arrivals.get(station.id)} />)}
      </main>
      <footer className="catalogue-foot">
        <p>{catalogue.source}</p>
        <details className="not-printed" onToggle={({ currentTarget }) => setAsksOfPrivacy(currentTarget.open)}>
          <summary>{PRIVACY_WORDS[language].title}</summary>
          {asksOfPrivacy ? <PrivacyText /> : null}
        </details>
      </footer>
    </div>
  );
}
