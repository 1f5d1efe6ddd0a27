import { Fragment, type ReactNode, useEffect, useState } from 'react';
import { house } from '../state/house.ts';
import { Interface } from '../ui/Interface.tsx';
import { later } from '../ui/later.tsx';
import { usePage } from '../ui/shell/use-page.ts';
import { Asking } from './Asking.tsx';
import { AttractWords } from './AttractWords.tsx';
import { isNight, isReloadDue } from './by-the-clock.ts';
import { loadChoices } from './choices.ts';
import { readKiosk } from './config.ts';
import { listenAtCorner } from './corner.ts';
import { keepAwake, watchHealth } from './health.ts';
import { KioskStart } from './KioskStart.tsx';
import { lockDown } from './lockdown.ts';
import { PagesLoop } from './PagesLoop.tsx';
import { runKiosk, startOver, useKiosk } from './run.ts';
import { StartOver } from './StartOver.tsx';
import { watchVisits } from './watch-visits.ts';
import './kiosk.css';
import './reach.css';

const address = location.pathname + location.search;
const read = readKiosk(location.search);
const loaded = new Date();
/** Plain pages stand so long at least, seconds; then, with nobody there, the hall is tried again. */
const TRY_HALL_AFTER = 3600;

const nobody = (): boolean => useKiosk.getState().phase === 'attract';

// only the keeper sees it
const Keeper = later(() => import('./Keeper.tsx').then((file) => file.default));

/** How the next visitor is met: as the keeper chose, else as the address says. */
function first() {
  const { config } = read, { language, volume } = loadChoices();
  house.volume = volume;
  return { language: config.languages.find((one) => one === language) ?? config.languages[0] ?? 'de', textSize: config.textSize, sound: config.sound, address };
}

/** The interface of a screen that stands alone among people. `pages`: what is shown where there is no third dimension. */
export default function Kiosk({ pages }: { readonly pages?: ReactNode }) {
  usePage();
  const [night, setNight] = useState(false);
  const phase = useKiosk((kiosk) => kiosk.phase);
  const keeper = useKiosk((kiosk) => kiosk.keeper !== 'shut');
  const visitors = useKiosk((kiosk) => kiosk.visitors);
  const plain = pages !== undefined;
  useEffect(() => {
    const gone = new AbortController(), page = document.documentElement;
    page.dataset['languages'] = read.config.languages.join(' ');
    watchHealth(gone.signal);
    keepAwake(gone.signal);
    // before the touch itself is taken: in the attract loop nothing else hears it
    listenAtCorner(() => { if (useKiosk.getState().keeper === 'shut') useKiosk.setState({ keeper: 'pin' }); }, gone.signal);
    lockDown(gone.signal, () => useKiosk.getState().keeper === 'page');
    const visits = watchVisits(gone.signal);
    const since = performance.now();
    runKiosk({ ...read, first, pages: plain }, {
      ended: visits.end,
      changed: (now, was) => { if (was === 'attract' && now === 'visit') visits.begin(); },
      alone() {
        const now = new Date(), dark = isNight(now, read.config.night);
        setNight(dark);
        const tryHall = plain && performance.now() - since > TRY_HALL_AFTER * 1000;
        if (tryHall || isReloadDue(loaded, now, performance.now() / 1000, read.config.reload)) location.reload();
        // a new version that waits takes over now, with nobody there
        if (now.getSeconds() === 0) import('../offline/keep.ts').then(({ takeUpdate }) => takeUpdate(nobody)).catch(() => false);
        return !dark;
      },
    }, gone.signal);
    return () => gone.abort();
  }, [plain]);
  useEffect(() => { document.documentElement.dataset['kiosk'] = phase; }, [phase]);
  // opened lists and the like are a visitor's: the next one finds the pages anew
  const anew = plain ? <Fragment key={visitors}>{pages}</Fragment> : null;
  if (phase === 'attract') return <>{anew}{plain ? <PagesLoop /> : null}<AttractWords languages={read.config.languages} night={night} /></>;
  return (
    <>
      {anew ?? <Interface start={<KioskStart config={read.config} />} />}
      <StartOver always={plain} onClick={startOver} />
      {keeper ? <Keeper config={read.config} /> : null}
      {phase === 'asking' ? <Asking seconds={read.config.warn} pages={plain} /> : null}
    </>
  );
}
