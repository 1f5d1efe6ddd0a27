import { useEffect, useRef } from 'react';
import { openLayer } from '../../state/visit.ts';
import { stations } from '../../stations/index.ts';
import { catalogueAddress } from '../addresses.ts';
import { Button } from '../controls/Button.tsx';
import { LanguageSwitch } from '../controls/LanguageSwitch.tsx';
import { Icon } from '../Icon.tsx';
import { Zones } from '../sheet/Zones.tsx';
import { TourChoice } from '../tour/TourChoice.tsx';
import { useLanguage, useWords } from '../use-words.ts';
import { useCovered } from '../use-covered.ts';
import './start-sheet.css';

const standing = stations.filter((station) => station.model !== null).length;

/** The title block of the drawing whose picture is the hall itself, live behind it. */
export function StartSheet() {
  const words = useWords();
  const language = useLanguage();
  const enter = useRef<HTMLButtonElement>(null);
  const block = useRef<HTMLElement>(null);
  useCovered(block);
  useEffect(() => enter.current?.focus({ preventScroll: true }), []);
  return (
    <div className="start-sheet">
      <Zones />
      <main ref={block} className="start-block">
        <div className="start-name">
          <h1>{words.name}</h1>
          <p>{words.subtitle}</p>
          <p className="mono">{words.start.stations(standing)} · {words.start.sheet}</p>
        </div>
        <div className="start-language">
          <span className="mono" aria-hidden="true">{words.start.language}</span>
          <LanguageSwitch className="stacked" />
        </div>
        <section>
          <h2>{words.start.walk}</h2>
          <p>{words.start.walkLine}</p>
          <Button ref={enter} look="main" icon="onward" iconAt="end" className="wide" onClick={() => openLayer(null)}>{words.start.enter}</Button>
        </section>
        <section>
          <h2>{words.tour.title}</h2>
          <p>{words.tour.line}</p>
          <TourChoice />
        </section>
        <section>
          <h2>{words.start.read}</h2>
          <p>{words.start.readLine}</p>
          <a className="button plain wide" href={catalogueAddress(language)}>{words.start.openCatalogue}<Icon name="onward" /></a>
        </section>
      </main>
    </div>
  );
}
