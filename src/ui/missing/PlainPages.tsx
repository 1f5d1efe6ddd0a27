import { house } from '../../state/house.ts';
import { plainAddress } from '../addresses.ts';
import { useLanguage, useWords } from '../use-words.ts';

/** The way to the texts that needs no script: pages the build has written. A kiosk leads nobody away from itself. */
export function PlainPages({ station }: { readonly station?: string }) {
  const { start } = useWords();
  const language = useLanguage();
  return house.kiosk ? null : <a className="button" href={plainAddress(language, station)}>{start.openCatalogue}</a>;
}
