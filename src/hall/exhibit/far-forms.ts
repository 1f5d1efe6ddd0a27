/** The far forms by model id, each a whole GLB. */
export type FarForms = ReadonlyMap<string, ArrayBuffer>;

/** Fetches the file of all far forms. What cannot be had or read is an empty map: every exhibit has a file of its own besides. */
export async function loadFarForms(file: string): Promise<FarForms> {
  try {
    const response = await fetch(file);
    return response.ok ? unpackFarForms(await response.arrayBuffer()) : new Map();
  } catch {
    return new Map();
  }
}

/**
 * Byte length of the contents (uint32, little endian), the contents as JSON `{id: length}`, then the files in that order.
 * A file that is cut off is left out; throws when the contents are not readable.
 */
export function unpackFarForms(pack: ArrayBuffer): FarForms {
  const forms = new Map<string, ArrayBuffer>();
  const size = new DataView(pack).getUint32(0, true);
  const contents = JSON.parse(new TextDecoder().decode(pack.slice(4, 4 + size))) as Record<string, number>;
  let at = 4 + size;
  for (const [id, length] of Object.entries(contents)) {
    if (at + length <= pack.byteLength) forms.set(id, pack.slice(at, at + length));
    at += length;
  }
  return forms;
}
