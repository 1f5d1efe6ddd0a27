/** What the page shows where one of its own great pieces does not come. */
import { type ReactNode, useEffect } from 'react';
import type { CatalogueReason } from './catalogue/reason.ts';
import type { MissingProps } from './ui/later.tsx';
import { Button } from './ui/controls/Button.tsx';
import { PlainPages } from './ui/missing/PlainPages.tsx';
import { Interface } from './ui/Interface.tsx';
import { useWords } from './ui/use-words.ts';

/** The hall's script did not come: the catalogue takes over. */
export function NoHall({ onFail }: { onFail(reason: CatalogueReason): void }) {
  useEffect(() => onFail('error'));
  return null;
}

/** The catalogue did not come either: the way to the plain pages. */
export function NoCatalogue({ again }: MissingProps) {
  const { name, otherName, panel, textsFailed } = useWords();
  return (
    <main className="instead" role="alert">
      <h1>{name} {otherName}</h1>
      <p>{textsFailed(name)}</p>
      <Button onClick={again}>{panel.retry}</Button> <PlainPages />
    </main>
  );
}

/** Milliseconds until it is asked for again. */
const KIOSK_RETRY = 30_000;

/** What makes a kiosk one did not come: until it does, the hall is open as it is to everybody. Nobody is there to press a button. */
export function NoKiosk({ again, pages }: MissingProps & { readonly pages?: ReactNode }) {
  useEffect(() => {
    const clock = setTimeout(again, KIOSK_RETRY);
    return () => clearTimeout(clock);
  });
  return pages ?? <Interface />;
}
