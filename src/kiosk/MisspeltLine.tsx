import { useLanguage } from '../ui/use-words.ts';
import { useKiosk } from './run.ts';
import { KIOSK_WORDS } from './kiosk-words.ts';

/** What the address got wrong, for whoever has just started the kiosk; the first touch takes it away. */
export function MisspeltLine() {
  const words = KIOSK_WORDS[useLanguage()];
  const misspelt = useKiosk((kiosk) => kiosk.misspelt);
  if (misspelt.length === 0) return null;
  return (
    <ul className="misspelt plate" role="alert">
      {misspelt.map(({ name, value, known }) => <li key={`${name}=${value}`}>{known ? words.misspelt(name, value) : words.unknown(name)}</li>)}
    </ul>
  );
}
