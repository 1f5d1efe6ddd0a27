import { fetchOrTake } from '../../quality/ahead.ts';
import { type FarSaid, bytesOf, readFar } from './far-mesh.ts';
import type { ExhibitModel } from './load.ts';
import { CELLS, type ShadeMap } from './shade-map.ts';

/** A far form as it is shown, and how dark it is below it. */
export interface FarForm { readonly model: ExhibitModel; readonly shade: ShadeMap | null }

/** The far forms by model id. */
export type FarForms = ReadonlyMap<string, FarForm>;

/** What the file's contents say of each: its pieces, and the field of the shade that follows them, if one does. */
export type FarContents = Readonly<Record<string, FarSaid & { readonly field: ShadeMap['field'] | null }>>;

/** Fetches the file of all far forms. What cannot be had or read is an empty map: every exhibit has a file of its own besides. */
export async function loadFarForms(file: string): Promise<FarForms> {
  try {
    return await unpackFarForms(await (await fetchOrTake(file)).arrayBuffer());
  } catch {
    return new Map();
  }
}

/** Each cell as its difference to the one a row before; the first row stands as it is. */
function openOf(bytes: Uint8Array): Uint8Array {
  const open = bytes.slice();
  for (let i = CELLS; i < open.length; i++) open[i] = (open[i] ?? 0) + (open[i - CELLS] ?? 0);
  return open;
}

/**
 * Byte length of the contents (uint32, little endian), the contents as JSON (FarContents), then in that order the columns of each
 * form's pieces with the CELLS × CELLS bytes of its shade. A form that is cut off or whose columns make no sense is left out, so is
 * a shade; rejects when the contents are not readable.
 */
export async function unpackFarForms(pack: ArrayBuffer): Promise<FarForms> {
  const forms = new Map<string, FarForm>();
  const size = new DataView(pack).getUint32(0, true);
  const contents = JSON.parse(new TextDecoder().decode(pack.slice(4, 4 + size))) as FarContents;
  let at = 4 + size;
  for (const [id, { field, ...said }] of Object.entries(contents)) {
    const end = at + bytesOf(said), after = end + (field ? CELLS * CELLS : 0);
    const shade = field && after <= pack.byteLength ? { field, open: openOf(new Uint8Array(pack, end, CELLS * CELLS)) } : null;
    try {
      if (end <= pack.byteLength) forms.set(id, { model: await readFar(said, new Uint8Array(pack, at, end - at)), shade });
    } catch { /* it has a file of its own */ }
    at = after;
  }
  return forms;
}
