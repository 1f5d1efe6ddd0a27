/** All that lays parts out on tables, in one piece that is fetched with the first model that can be laid out. */
import { Matrix4 } from 'three';
import type { LaidSurface } from '../../content/types.ts';
import type { Station } from '../../stations/index.ts';
import type { ExhibitModel } from './load.ts';
import { type Rests, restsOf } from './rests.ts';
import { TablePrint } from './table-print.ts';

export interface Tables { readonly rests: Rests['rests']; print(): TablePrint }

/** Where each part of a model rests, and the names and shades on the tables. */
export function tablesOf({ place: { x, y = 0, z, heading } }: Station, layout: readonly LaidSurface[], model: ExhibitModel): Tables {
  const laid = restsOf(model, layout, new Matrix4().makeRotationY(heading).setPosition(x, y, z));
  return { rests: laid.rests, print: () => new TablePrint(laid, layout) };
}
