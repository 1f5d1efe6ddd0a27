import { StrictMode, lazy, Suspense, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { CatalogueReason } from './catalogue/reason.ts';
import { startOffline } from './offline/start.ts';
import { firstTier, rendererName } from './quality/webgl.ts';
import { followAddress, openAddress, readSettings } from './state/address.ts';
import { firstFonts } from './state/first-fonts.ts';
import { house } from './state/house.ts';
import { isReady, ready } from './state/ready.ts';
import { useSettings } from './state/settings.ts';
import { Interface } from './ui/Interface.tsx';
import { zhanting } from './zhanting.ts';
import { Faults } from './Faults.tsx';
import './hall/hall.css';
// what the hall shares with sheets that come later: from here it costs no request of its own
import './input/keys.ts';
import './state/floor-plan.ts';
import './state/stage.ts';
import './ui/tokens.css';
import './ui/base.css';

// the catalogue never loads the third dimension, the hall never the catalogue; the interface is small and comes at once
const loadHall = () => import('./hall/Hall.tsx');
const Hall = lazy(() => loadHall().then(({ Hall }) => ({ default: Hall })));
// what only a kiosk needs, and what holds it together there
const Kiosk = lazy(() => import('./kiosk/Kiosk.tsx'));
const Catalogue = lazy(() => import('./catalogue/Catalogue.tsx').then(({ Catalogue }) => ({ default: Catalogue })));

window.zhanting = zhanting;
void firstFonts();
// a network that fails while the rest is on its way fails nothing here
startOffline(ready).catch(() => {});
const { face } = readSettings(location.search);
house.kiosk = face === 'kiosk';
const renderer = face === 'catalogue' ? null : rendererName();
if (renderer !== null) {
  void loadHall();
  // a kiosk has one address, and no visitor's traces in it
  if (!house.kiosk) {
    openAddress(location.search);
    followAddress(new AbortController().signal);
  }
}

/** What this machine can show: the hall with its interface, or the same content as plain pages. */
function Page() {
  const [failed, setFailed] = useState<CatalogueReason | null>(face !== 'catalogue' && renderer === null ? 'no-webgl' : null);
  const quality = useSettings((settings) => settings.quality);
  const pages = <Catalogue reason={failed} onReady={() => isReady('catalogue')} />;
  if (renderer === null || failed) return house.kiosk ? <Kiosk pages={pages} /> : pages;
  const tier = quality === 'auto' ? firstTier(renderer) : quality;
  return (
    <Faults onFault={() => setFailed('error')}>
      <Hall tier={tier} onFail={(reason) => setFailed(reason)} />
      {house.kiosk ? <Suspense><Kiosk /></Suspense> : <Interface />}
    </Faults>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html lacks the element #root');
createRoot(root).render(<StrictMode><Suspense><Page /></Suspense></StrictMode>);
