import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { CatalogueReason } from './catalogue/reason.ts';
import { startOffline } from './offline/start.ts';
import { fetchAhead } from './quality/ahead.ts';
import { firstTier, rendererName } from './quality/webgl.ts';
import { followAddress, openAddress, readSettings } from './state/address.ts';
import { firstFonts } from './state/first-fonts.ts';
import { house } from './state/house.ts';
import { isReady, ready } from './state/ready.ts';
import { useSettings } from './state/settings.ts';
import { beginStart } from './state/starts.ts';
import { Interface } from './ui/Interface.tsx';
import { useVisit } from './state/visit.ts';
import { zhanting } from './zhanting.ts';
import { Faults } from './Faults.tsx';
import { NoCatalogue, NoHall, NoKiosk } from './Instead.tsx';
import { styled } from './styled.ts';
import { later } from './ui/later.tsx';
import './hall/hall.css';
// what the hall shares with sheets that come later: from here it costs no request of its own
import './input/keys.ts';
import './state/floor-plan.ts';
import './state/stage.ts';
import './ui/tokens.css';
import './ui/base.css';

// the catalogue never loads the third dimension, the hall never the catalogue; the interface is small and comes at once
const loadHall = () => import('./hall/Hall.tsx').then((file) => file.Hall);
const Hall = later(loadHall, NoHall);
// what only a kiosk needs, and what holds it together there
const Kiosk = later(() => import('./kiosk/Kiosk.tsx').then((file) => file.default), NoKiosk);
const Catalogue = later(() => import('./catalogue/Catalogue.tsx').then((file) => file.Catalogue), NoCatalogue);

window.zhanting = zhanting;
void firstFonts();
// a network that fails while the rest is on its way fails nothing here
const { face } = readSettings(location.search);
startOffline(ready, () => face === 'catalogue' || useVisit.getState().layer === 'start').catch(() => {});
house.kiosk = face === 'kiosk';
const renderer = face === 'catalogue' ? null : rendererName();
const start = renderer === null ? 'usual' : beginStart();
const firstQuality = useSettings.getState().quality;
/** Known before anything is shown: why there is no hall. */
const without: CatalogueReason | null = face !== 'catalogue' && renderer === null ? 'no-webgl' : start === 'plain' ? 'unsteady' : null;
if (renderer !== null && without === null) {
  // asked for at once; who needs it sees whether it comes
  loadHall().catch(() => {});
  for (const file of ['light/room.bin', 'models/far-forms.bin']) fetchAhead(`${import.meta.env.BASE_URL}${file}`);
  // a kiosk has one address, and no visitor's traces in it
  if (!house.kiosk) {
    openAddress(location.search);
    followAddress(new AbortController().signal);
  }
}

/** What this machine can show: the hall with its interface, or the same content as plain pages. */
function Page() {
  const [failed, setFailed] = useState(without);
  const quality = useSettings((settings) => settings.quality);
  const pages = <Catalogue reason={failed} onReady={() => isReady('catalogue')} />;
  if (renderer === null || failed) return house.kiosk ? <Kiosk pages={pages} /> : pages;
  // what a visitor chooses now counts more than what went wrong before
  const tier = start === 'low' && quality === firstQuality ? 'low' : quality === 'auto' ? firstTier(renderer) : quality;
  return (
    <Faults onFault={() => setFailed('error')}>
      <Hall tier={tier} onFail={(reason) => setFailed(reason)} />
      {house.kiosk ? <Kiosk /> : <Interface />}
    </Faults>
  );
}

// a page that was cut off on its way may lack it
const root = document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
void styled().then(() => {
  createRoot(root).render(<StrictMode><Page /></StrictMode>);
  document.getElementById('waiting')?.remove();
});
