import { type ReactNode, useEffect, useState } from 'react';
import { Interface } from '../ui/Interface.tsx';
import { usePage } from '../ui/shell/use-page.ts';
import { Asking } from './Asking.tsx';
import { AttractWords } from './AttractWords.tsx';
import { readKiosk } from './config.ts';
import { KioskStart } from './KioskStart.tsx';
import { lockDown } from './lockdown.ts';
import { runKiosk, startOver, useKiosk } from './run.ts';
import { StartOver } from './StartOver.tsx';
import './kiosk.css';
import './reach.css';

const address = location.pathname + location.search;
const read = readKiosk(location.search);

/** The interface of a screen that stands alone among people. `pages`: what is shown where there is no third dimension. */
export default function Kiosk({ pages }: { readonly pages?: ReactNode }) {
  usePage();
  const [started, setStarted] = useState(false);
  const phase = useKiosk((kiosk) => kiosk.phase);
  useEffect(() => {
    const gone = new AbortController(), page = document.documentElement;
    page.dataset['languages'] = read.config.languages.join(' ');
    lockDown(gone.signal);
    runKiosk(read, address, {}, gone.signal);
    setStarted(true);
    return () => gone.abort();
  }, []);
  useEffect(() => { document.documentElement.dataset['kiosk'] = phase; }, [phase]);
  if (!started) return null;
  if (phase === 'attract') return <>{pages}<AttractWords languages={read.config.languages} /></>;
  return (
    <>
      {pages ?? <Interface start={<KioskStart config={read.config} />} />}
      <StartOver onClick={startOver} />
      {phase === 'asking' ? <Asking seconds={read.config.warn} /> : null}
    </>
  );
}
