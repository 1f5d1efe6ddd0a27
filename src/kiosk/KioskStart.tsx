import { useRef } from 'react';
import type { Language } from '../content/types.ts';
import { LANGUAGE_NAMES } from '../language/words.ts';
import { setLanguage } from '../state/settings.ts';
import { openLayer } from '../state/visit.ts';
import { Button } from '../ui/controls/Button.tsx';
import { HELP_WORDS } from '../ui/help/help-words.ts';
import { Zones } from '../ui/sheet/Zones.tsx';
import { TourChoice } from '../ui/tour/TourChoice.tsx';
import { useCovered } from '../ui/use-covered.ts';
import { useLanguage, useWords } from '../ui/use-words.ts';
import type { KioskConfig } from './config.ts';
import { KIOSK_WORDS } from './kiosk-words.ts';
import './kiosk-start.css';

/** The title block for people who stand: languages first, then walk or be led. All of it within reach of a child and of a chair. */
export function KioskStart({ config }: { readonly config: KioskConfig }) {
  const words = useWords();
  const { start, tour } = words, { help } = HELP_WORDS[useLanguage()];
  const block = useRef<HTMLElement>(null);
  useCovered(block);
  return (
    <div className="start-sheet">
      <Zones />
      <main ref={block} className="kiosk-start">
        <header>
          <h1>{words.name} <span lang="zh-CN">{words.otherName}</span></h1>
          <p>{words.subtitle}</p>
        </header>
        {config.languages.length > 1 ? <Languages languages={config.languages} /> : null}
        <div className="ways">
          <section>
            <h2>{start.walk}</h2>
            <p>{start.walkLine}</p>
            <Button look="main" icon="onward" iconAt="end" className="wide" onClick={() => openLayer(null)}>{start.enter}</Button>
          </section>
          <section>
            <h2>{tour.title}</h2>
            <p>{tour.line}</p>
            <TourChoice />
          </section>
        </div>
        <dl>
          <div><dt>{help.drag}</dt><dd>{help.dragDoes}</dd></div>
          <div><dt>{help.floor}</dt><dd>{help.floorDoes}</dd></div>
          <div><dt>{help.thing}</dt><dd>{help.thingDoes}</dd></div>
        </dl>
      </main>
    </div>
  );
}

function Languages({ languages }: { readonly languages: readonly Language[] }) {
  const now = useLanguage();
  return (
    <div className="languages" role="group" aria-label={KIOSK_WORDS[now].choose}>
      {languages.map((language) => (
        <button key={language} type="button" lang={language === 'zh' ? 'zh-CN' : language} aria-pressed={language === now} onClick={() => setLanguage(language)}>{LANGUAGE_NAMES[language]}</button>
      ))}
    </div>
  );
}
