import { fetchOrTake } from '../../quality/ahead.ts';
import { CELLS, type ShadeMap } from './shade-map.ts';

/** A far form as it is shipped: a whole GLB, and how dark it is below it. */
export interface FarForm { readonly model: ArrayBuffer; readonly shade: ShadeMap | null }

/** The far forms by model id. */
export type FarForms = ReadonlyMap<string, FarForm>;

/** What the file's contents say of each: bytes of its GLB, and the field of the shade that follows it, if one does. */
export type FarContents = Readonly<Record<string, { readonly model: number; readonly field: ShadeMap['field'] | null }>>;

/** Fetches the file of all far forms. What cannot be had or read is an empty map: every exhibit has a file of its own besides. */
export async function loadFarForms(file: string): Promise<FarForms> {
  try {
    return unpackFarForms(await (await fetchOrTake(file)).arrayBuffer());
  } catch {
    return new Map();
  }
}

/**
 * Byte length of the contents (uint32, little endian), the contents as JSON (FarContents), then in that order each GLB with the
 * CELLS × CELLS bytes of its shade. A GLB that is cut off is left out, so is a shade; throws when the contents are not readable.
 */
export function unpackFarForms(pack: ArrayBuffer): FarForms {
  const forms = new Map<string, FarForm>();
  const size = new DataView(pack).getUint32(0, true);
  const contents = JSON.parse(new TextDecoder().decode(pack.slice(4, 4 + size))) as FarContents;
  let at = 4 + size;
  for (const [id, { model, field }] of Object.entries(contents)) {
    const end = at + model, after = end + (field ? CELLS * CELLS : 0);
    const shade = field && after <= pack.byteLength ? { field, open: new Uint8Array(pack.slice(end, after)) } : null;
    if (end <= pack.byteLength) forms.set(id, { model: pack.slice(at, end), shade });
    at = after;
  }
  return forms;
}
