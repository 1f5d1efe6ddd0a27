/** One promise for "the visitor can walk": kept by the hall, or by the catalogue where there is no hall. */
export type Face = 'hall' | 'catalogue';

let keep: (face: Face) => void = () => {};
export const ready: Promise<Face> = new Promise((resolve) => { keep = resolve; });
export const isReady = (face: Face): void => keep(face);
