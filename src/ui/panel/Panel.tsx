import { useRef, useState } from 'react';
import type { StationId } from '../../content/types.ts';
import { closeStation, showTab, useVisit, type Tab } from '../../state/visit.ts';
import { Button, IconButton } from '../controls/Button.tsx';
import { tabElement, Tabs } from '../controls/Tabs.tsx';
import { station as stationById } from '../../stations/index.ts';
import { PlainPages } from '../missing/PlainPages.tsx';
import { fetchWords, useStationWords } from '../station-words.ts';
import { useLanguage, useWords } from '../use-words.ts';
import type { Detent } from './detents.ts';
import { PanelFoot } from './PanelFoot.tsx';
import { SheetHandle } from './SheetHandle.tsx';
import { StationReading } from './StationReading.tsx';
import { useCovered } from '../use-covered.ts';
import './panel.css';
import './dark-panel.css';
import './low-screen.css';

const BODY = 'panel-body';

/** The reading panel: paper beside the picture, or a sheet over its lower half where the screen is upright. */
export function Panel({ station }: { readonly station: StationId }) {
  const { panel, close } = useWords();
  const language = useLanguage();
  const tab = useVisit((visit) => visit.tab);
  const reading = useStationWords(station);
  const root = useRef<HTMLElement>(null);
  const [detent, setDetent] = useState<Detent>('half');
  useCovered(root);
  const desk = stationById(station)?.desk;
  const tabs: readonly { value: Tab; label: string }[] = [
    { value: 'text', label: panel.text }, { value: 'parts', label: panel.parts }, ...(desk ? [{ value: 'desk' as const, label: desk.title[language] }] : []),
  ];
  return (
    <aside ref={root} className="panel plate" data-detent={detent} aria-label={panel.label} id="text" tabIndex={-1}>
      <SheetHandle detent={detent} onSettle={setDetent} />
      <header>
        <Tabs label={panel.tabs} tabs={tabs} value={tab} controls={BODY} onChoose={showTab} />
        <IconButton icon="close" label={`${close}: ${panel.closeStation}`} word={close} onClick={closeStation} aria-keyshortcuts="Escape" />
      </header>
      <div id={BODY} className="panel-page" role="tabpanel" aria-labelledby={tabElement(BODY, tab)}>
        {reading.state === 'here' ? <StationReading key={station} station={station} words={reading.words} /> : null}
        {reading.state === 'loading' ? <p className="panel-word" role="status">{panel.loading}</p> : null}
        {reading.state === 'failed' ? (
          <div className="panel-word" role="alert">
            <p>{panel.failed}</p>
            <Button onClick={() => fetchWords(station)}>{panel.retry}</Button>
            <PlainPages station={station} />
          </div>
        ) : null}
      </div>
      {reading.state === 'here' && tab === 'text' ? <PanelFoot station={station} words={reading.words} /> : null}
    </aside>
  );
}
