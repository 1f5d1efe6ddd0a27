import { useMemo, useState } from 'react';
import { useVisit } from '../../state/visit.ts';
import { station as stationById } from '../../stations/index.ts';
import { Button } from '../controls/Button.tsx';
import { Sheet } from '../sheet/Sheet.tsx';
import { numberedParts, useStationWords } from '../station-words.ts';
import { useLanguage, useWords } from '../use-words.ts';
import { onlyHere, placeAddress } from './place-address.ts';
import { qrPath } from './qr-path.ts';
import { SHARE_WORDS } from './share-words.ts';
import './share-sheet.css';

/** The address of exactly this place, for another device's camera, for sending, for copying. The code is drawn here; nobody is asked. */
export default function ShareSheet() {
  const { tools } = useWords();
  const language = useLanguage();
  const words = SHARE_WORDS[language];
  const { station, part, passage } = useVisit();
  const address = placeAddress(location.href, { station, part, passage, language });
  const { path, size } = useMemo(() => qrPath(address), [address]);
  const [said, say] = useState('');
  const title = station === null ? null : stationById(station)?.title[language] ?? null;

  const share = async (): Promise<void> => {
    try {
      if (typeof navigator.share === 'function') await navigator.share({ title: document.title, url: address });
      else {
        await navigator.clipboard.writeText(address);
        say(words.copied);
      }
    } catch (error) {
      // whoever closes the device's own sheet has changed their mind, no more
      if (!(error instanceof DOMException && error.name === 'AbortError')) say(words.notCopied);
    }
  };

  return (
    <Sheet title={tools.share} line={words.line}>
      <div className="share-sheet">
        <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.code} shapeRendering="crispEdges">
          <rect width={size} height={size} />
          <path d={path} />
        </svg>
        <div className="share-place">
          <h2>{title ?? words.hall}</h2>
          {station !== null && part !== null ? <PartName station={station} part={part} say={words.part} /> : null}
          {passage === null ? null : <p>{words.passage(passage)}</p>}
          <p className="mono address">{address}</p>
          {onlyHere(address) ? <p className="only-here">{words.onlyHere}</p> : null}
          <Button look="main" onClick={() => { void share(); }}>{typeof navigator.share === 'function' ? words.share : words.copy}</Button>
          <p role="status">{said}</p>
        </div>
      </div>
    </Sheet>
  );
}

function PartName({ station, part, say }: { readonly station: string; readonly part: string; say(name: string): string }) {
  const language = useLanguage();
  const reading = useStationWords(station);
  const named = reading.state === 'here' ? numberedParts(reading.words).get(part) : undefined;
  return named ? <p>{say(`${named.number} ${named.name[language]}`)}</p> : null;
}
