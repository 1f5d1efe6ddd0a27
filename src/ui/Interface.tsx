import { type ReactNode, useEffect } from 'react';
import { recallCopy } from '../state/copy.ts';
import { wholeFonts } from '../state/first-fonts.ts';
import { house } from '../state/house.ts';
import { ready } from '../state/ready.ts';
import { useTour } from '../state/tour.ts';
import { useVisit } from '../state/visit.ts';
import { later } from './later.tsx';
import { ComingText, MissingSheet, MissingText, MissingTour } from './missing/Missing.tsx';
import { Announcer } from './shell/Announcer.tsx';
import { DropCopy } from './shell/DropCopy.tsx';
import { Hands } from './shell/Hands.tsx';
import { Notice } from './shell/Notice.tsx';
import { SkipLinks } from './shell/SkipLinks.tsx';
import { usePage } from './shell/use-page.ts';
import { Approach } from './walk/Approach.tsx';
import { StartSheet } from './start/StartSheet.tsx';
import { TopBar } from './top/TopBar.tsx';
import './tokens.css';
import './base.css';

const StationView = later(() => import('./StationView.tsx').then((file) => file.default), MissingText, ComingText);
const TourBar = later(() => import('./tour/TourBar.tsx').then((file) => file.default), MissingTour);
const MapSheet = later(() => import('./map/MapSheet.tsx').then((file) => file.default), MissingSheet);
const SettingsSheet = later(() => import('./settings/SettingsSheet.tsx').then((file) => file.default), MissingSheet);
const PrivacySheet = later(() => import('./privacy/PrivacySheet.tsx').then((file) => file.default), MissingSheet);
const ShareSheet = later(() => import('./share/ShareSheet.tsx').then((file) => file.default), MissingSheet);
const HelpSheet = later(() => import('./help/HelpSheet.tsx').then((file) => file.default), MissingSheet);

/** Everything drawn over the hall's picture. It meets the hall in `state` only. `start`: another start sheet than the hall's own. */
export function Interface({ start = <StartSheet /> }: { readonly start?: ReactNode }) {
  usePage();
  // not before one can walk: the hall's own files come first
  useEffect(() => {
    void ready.then(() => recallCopy()).catch(() => {});
    // fetched ahead, so that the first station opens at once; when it fails, opening asks again. Its texts may use rarer letters
    void ready.then(StationView.ahead).catch(() => {}).then(wholeFonts);
  }, []);
  const layer = useVisit((visit) => visit.layer);
  const station = useVisit((visit) => visit.station);
  const touring = useTour(({ tour }) => tour !== null);
  return (
    <>
      {layer === 'start' ? start : (
        <>
          <SkipLinks />
          <TopBar />
          {station === null ? <Approach /> : <StationView key={station} station={station} />}
        </>
      )}
      {touring ? <TourBar /> : null}
      {layer === 'map' ? <MapSheet /> : null}
      {layer === 'settings' || layer === 'copy' ? <SettingsSheet at={layer} /> : null}
      {layer === 'share' ? <ShareSheet /> : null}
      {layer === 'help' ? <HelpSheet /> : null}
      {layer === 'privacy' ? <PrivacySheet /> : null}
      <Hands />
      <Notice />
      <Announcer />
      {house.kiosk ? null : <DropCopy />}
    </>
  );
}
