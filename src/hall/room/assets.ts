import { decodeLight, type Light } from './light.ts';

export interface RoomAssets { readonly light: Light; readonly image: ImageBitmap }

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url).catch((cause: unknown) => { throw new Error(`The light of the hall could not be loaded (${url}).`, { cause }); });
  if (!response.ok) throw new Error(`The light of the hall could not be loaded (${url}: ${response.status}).`);
  return response;
}

/**
 * Fetches the baked light. `base`: the folder that holds it, with its slash (`./light/`).
 * Rejects with an Error in plain words when a file is missing, damaged or no picture.
 */
export async function loadRoomAssets(base: string): Promise<RoomAssets> {
  const [binary, picture] = await Promise.all([fetched(`${base}room.bin`).then((r) => r.arrayBuffer()), fetched(`${base}room.webp`).then((r) => r.blob())]);
  const image = await createImageBitmap(picture, { colorSpaceConversion: 'none', premultiplyAlpha: 'none' })
    .catch((cause: unknown) => { throw new Error('The light of the hall is not readable: room.webp is no picture.', { cause }); });
  return { light: decodeLight(binary), image };
}
