/** The robot across the hall: base, column, band, deck. */
import type { Piece } from '../kit/model.ts';
import { band } from './form.ts';
import { BASE, COLUMN, HEAD, LIGHT, SLOT, VISOR } from './measures.ts';

export const farForm = (): Piece[] => [
  band(BASE.z0, BASE.z1, 'paint-enamel', { detail: 'far' }), band(SLOT.z0, SLOT.z1, 'trim', { inset: 66, detail: 'far' }),
  band(COLUMN.z0, COLUMN.z1, 'plastic-white', { detail: 'far' }), band(LIGHT.z0, LIGHT.z1, 'led-white', { inset: 2.4, detail: 'far' }),
  band(VISOR.z0, VISOR.z1, 'glass-dark', { detail: 'far' }), band(HEAD.z0, HEAD.top, 'plastic-white', { top: 26, detail: 'far' }),
].flatMap((solid) => solid.pieces());
