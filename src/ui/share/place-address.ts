import type { Language, PartId, PassageId, StationId } from '../../content/types.ts';

export interface Place { readonly station: StationId | null; readonly part: PartId | null; readonly passage: PassageId | null; readonly language: Language }

/** The address of exactly this place. What `here` says besides (a kiosk's settings, the picture's quality) stays on this device. */
export function placeAddress(here: string, { station, part, passage, language }: Place): string {
  const address = new URL(here);
  address.search = '';
  address.hash = '';
  for (const [name, value] of Object.entries({ station, part, passage })) if (value !== null) address.searchParams.set(name, value);
  address.searchParams.set('lang', language);
  return address.href;
}

/** True for an address that no other device can reach. */
export const onlyHere = (address: string): boolean => /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[::1\])?$/.test(new URL(address).hostname);
