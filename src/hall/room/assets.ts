import { fetchOrTake } from '../../quality/ahead.ts';
import { decodeLight, type Light } from './light.ts';

export interface RoomAssets { readonly light: Light; readonly image: ImageBitmap }

const fetched = (url: string): Promise<Blob> =>
  fetchOrTake(url).catch((cause: unknown) => { throw new Error(`The light of the hall could not be loaded (${url}).`, { cause }); });

/**
 * Fetches the baked light. `base`: the folder that holds it, with its slash (`./light/`).
 * Rejects with an Error in plain words when the file is missing, damaged or holds no picture.
 */
export async function loadRoomAssets(base: string): Promise<RoomAssets> {
  const { light, picture } = decodeLight(await (await fetched(`${base}room.bin`)).arrayBuffer());
  const image = await createImageBitmap(new Blob([picture], { type: 'image/webp' }), { colorSpaceConversion: 'none', premultiplyAlpha: 'none' })
    .catch((cause: unknown) => { throw new Error('The light of the hall is not readable: room.bin holds no picture.', { cause }); });
  return { light, image };
}
