import { fetchWhole } from './patience.ts';

const ahead = new Map<string, Promise<Blob>>();

/** Begins to fetch what will be wanted soon, by a script that is itself still on its way. */
export function fetchAhead(url: string): void {
  const coming = fetchWhole(url);
  // who takes it is told
  coming.catch(() => {});
  ahead.set(url, coming);
}

/** What was fetched ahead, once; else it is fetched now. Rejects as fetchWhole does. */
export function fetchOrTake(url: string): Promise<Blob> {
  const coming = ahead.get(url);
  ahead.delete(url);
  return coming ?? fetchWhole(url);
}
