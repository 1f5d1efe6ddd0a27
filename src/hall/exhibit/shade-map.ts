/** Cells along either side of a shade. Soft by nature: more would not be seen. */
export const CELLS = 48;

/** How much of an even sky the floor about an exhibit still sees. */
export interface ShadeMap {
  /** least x and z, greatest x and z; glTF metres about the exhibit's own place */
  readonly field: readonly [number, number, number, number];
  /** CELLS × CELLS, rows along +x one after the other towards +z; 0 none … 255 all of it */
  readonly open: Uint8Array;
}
