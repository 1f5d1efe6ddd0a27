/**
 * The baked light as a file: `room.bin` (header, exposure meter, vertex light) beside `room.webp` (daylight atlas above,
 * lamp light at a quarter of its size below). All light is stored as the square root of its share of the maximum.
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
  /** two bytes a vertex: day, lamp */
  readonly vertices: Uint8Array;
}
export const METER_X = 60, METER_Z = 24;
const MAGIC = 0x314c485a; // "ZHL1"
const HEADER = 11 * 4;

export function encodeLight(light: Light): Uint8Array {
  const bytes = new Uint8Array(HEADER + light.meter.length + light.vertices.length);
  const view = new DataView(bytes.buffer);
  [MAGIC, light.hash, light.atlasWidth, light.atlasHeight, light.vertices.length / 2].forEach((v, i) => view.setUint32(i * 4, v, true));
  [light.maxDay, light.maxLamp, light.maxDayVertex, light.maxLampVertex, light.maxMeter].forEach((v, i) => view.setFloat32((5 + i) * 4, v, true));
  bytes.set(light.meter, HEADER);
  // days first, then lamps: two smooth streams compress better than one woven
  const count = light.vertices.length / 2;
  for (let i = 0; i < count; i++) {
    bytes[HEADER + light.meter.length + i] = light.vertices[i * 2] ?? 0;
    bytes[HEADER + light.meter.length + count + i] = light.vertices[i * 2 + 1] ?? 0;
  }
  return bytes;
}

/** Throws an Error that says what is wrong with the file. */
export function decodeLight(buffer: ArrayBuffer): Light {
  const view = new DataView(buffer);
  if (buffer.byteLength < HEADER || view.getUint32(0, true) !== MAGIC) throw new Error('The light of the hall is not readable: room.bin is no light file.');
  const count = view.getUint32(16, true), meterSize = METER_X * METER_Z;
  if (buffer.byteLength !== HEADER + meterSize + count * 2) throw new Error(`The light of the hall is incomplete: room.bin has ${buffer.byteLength} bytes, ${HEADER + meterSize + count * 2} expected.`);
  const float = (i: number): number => view.getFloat32((5 + i) * 4, true);
  const days = new Uint8Array(buffer, HEADER + meterSize, count), lamps = new Uint8Array(buffer, HEADER + meterSize + count, count);
  const vertices = new Uint8Array(count * 2);
  for (let i = 0; i < count; i++) { vertices[i * 2] = days[i] ?? 0; vertices[i * 2 + 1] = lamps[i] ?? 0; }
  return {
    hash: view.getUint32(4, true), atlasWidth: view.getUint32(8, true), atlasHeight: view.getUint32(12, true),
    maxDay: float(0), maxLamp: float(1), maxDayVertex: float(2), maxLampVertex: float(3),
    meter: new Uint8Array(buffer, HEADER, meterSize), maxMeter: float(4), vertices,
  };
}
