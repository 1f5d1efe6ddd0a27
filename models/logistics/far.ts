import type { Piece } from '../kit/model.ts';
import { form } from './skin.ts';

/** What is seen across the hall: the closed van, at most 6,000 triangles. */
export const farForm = (): Piece[] => form(0, 'paint-white', 'far').pieces();
