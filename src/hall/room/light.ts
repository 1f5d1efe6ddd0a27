/**
 * The baked light as a file: `room.bin` (header, exposure meter, vertex light, and as a WebP the daylight atlas with, below it,
 * lamp light at a quarter of its size). All light is stored as the square root of its share of the maximum.
 */
export interface Light {
  /** geometryHash of the shape it was baked for */
  readonly hash: number;
  /** of the daylight atlas, texels */
  readonly atlasWidth: number; readonly atlasHeight: number;
  /** radiance of a white surface that 255 stands for: atlas and vertices, day and lamp */
  readonly maxDay: number; readonly maxLamp: number; readonly maxDayVertex: number; readonly maxLampVertex: number;
  /** mean light on the floor in cells of one metre, from the south-west corner, x first; METER_X × METER_Z bytes over maxMeter */
  readonly meter: Uint8Array; readonly maxMeter: number;
  /** of the steel's vertices, as vertex-light.ts reads them: days, then lamps */
  readonly steps: Int8Array;
}
export const METER_X = 60, METER_Z = 24;
const MAGIC = 0x334c485a; // "ZHL3"
const HEADER = 11 * 4;

/** `picture`: the atlas as a WebP. */
export function encodeLight(light: Light, picture: Uint8Array): Uint8Array {
  const head = new Uint8Array(HEADER), view = new DataView(head.buffer);
  [MAGIC, light.hash, light.atlasWidth, light.atlasHeight, light.steps.length / 2].forEach((v, i) => view.setUint32(i * 4, v, true));
  [light.maxDay, light.maxLamp, light.maxDayVertex, light.maxLampVertex, light.maxMeter].forEach((v, i) => view.setFloat32((5 + i) * 4, v, true));
  view.setUint32(HEADER - 4, picture.length, true);
  const pieces = [head, light.meter, new Uint8Array(light.steps.buffer, light.steps.byteOffset, light.steps.length), picture];
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  pieces.reduce((at, piece) => { bytes.set(piece, at); return at + piece.length; }, 0);
  return bytes;
}

/** Throws an Error that says what is wrong with the file. */
export function decodeLight(buffer: ArrayBuffer): { readonly light: Light; readonly picture: Uint8Array<ArrayBuffer> } {
  const view = new DataView(buffer);
  if (buffer.byteLength < HEADER || view.getUint32(0, true) !== MAGIC) throw new Error('The light of the hall is not readable: room.bin is no light file.');
  const count = view.getUint32(16, true), meterSize = METER_X * METER_Z, vertexLight = HEADER + meterSize, end = vertexLight + count * 2, size = end + view.getUint32(HEADER - 4, true);
  if (buffer.byteLength !== size) throw new Error(`The light of the hall is incomplete: room.bin has ${buffer.byteLength} bytes, ${size} expected.`);
  const float = (i: number): number => {
    const most = view.getFloat32((5 + i) * 4, true);
    // brighter than any day: every wall would be white
    if (!(most > 0 && most < 1000)) throw new Error('The light of the hall is not readable: room.bin has no sound scale.');
    return most;
  };
  return {
    light: {
      hash: view.getUint32(4, true), atlasWidth: view.getUint32(8, true), atlasHeight: view.getUint32(12, true),
      maxDay: float(0), maxLamp: float(1), maxDayVertex: float(2), maxLampVertex: float(3),
      meter: new Uint8Array(buffer, HEADER, meterSize), maxMeter: float(4), steps: new Int8Array(buffer, vertexLight, count * 2),
    },
    picture: new Uint8Array(buffer, end),
  };
}
