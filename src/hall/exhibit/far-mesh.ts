/**
 * Far forms as they are shipped: columns of small differences, a byte wide, which the host's compression likes better than any
 * mesh format, and of what stands on both sides of the middle one half only. models/ compiles them as GLB; the build rewrites them.
 */
import { Box3, Matrix4, Vector3 } from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import type { Drawn } from './glb.ts';
import type { ExhibitModel } from './load.ts';
import { mergePieces } from './merge.ts';

/** Triangles of one material. */
export interface FarPiece {
  readonly material: string;
  readonly corners: number;
  readonly triangles: number;
  /** bytes its triangles take, packed by meshopt */
  readonly packed: number;
  /** it stands once more on the other side of y = 0 */
  readonly twice: boolean;
}

/** What is said of a far form besides its columns. */
export interface FarSaid {
  readonly id: string;
  /** from the model's millimetres to glTF metres, as Matrix4.elements */
  readonly root: readonly number[];
  /** millimetres of one step of the raster that corners lie on */
  readonly step: number;
  readonly pieces: readonly FarPiece[];
}

/** Half the side of the octahedron that normals lie on, unfolded to a square. */
export const FLAT = 63;
/** What a step of the baked shade stands for, of 255. */
export const SHADE = 8;
/** Bytes a corner takes: place (two each), normal, shade. */
const CORNER = 9;

export const bytesOf = ({ pieces }: Pick<FarSaid, 'pieces'>): number => pieces.reduce((sum, { corners, packed }) => sum + corners * CORNER + packed, 0);

/** A piece's numbers, each column whole: places x y z in steps, normals u v, shade, and the triangles. */
export interface FarColumns {
  readonly place: readonly [Int16Array, Int16Array, Int16Array];
  readonly normal: readonly [Int8Array, Int8Array];
  readonly shade: Uint8Array;
  readonly index: Uint16Array;
}

/** The difference to the number before, signs folded in: 0, −1, 1, −2 … are 0, 1, 2, 3 … */
const unfolded = (value: number): number => (value >>> 1) ^ -(value & 1);

/** Adds up a column of differences, low bytes first, then the high ones. */
function readWide(bytes: Uint8Array, into: Int16Array): void {
  let last = 0;
  for (let i = 0; i < into.length; i++) into[i] = last += unfolded((bytes[i] ?? 0) + 256 * (bytes[into.length + i] ?? 0));
}
function readNarrow(bytes: Uint8Array, into: Int8Array): void {
  let last = 0;
  for (let i = 0; i < into.length; i++) into[i] = last += bytes[i] ?? 0;
}

/** Reads a piece's columns. Throws when a triangle names a corner that is not there. */
export function readColumns(bytes: Uint8Array, { corners, triangles, packed }: FarPiece): FarColumns {
  // each takes a byte at least: no memory for more than the file can hold
  if (!(triangles <= packed)) throw new Error('more triangles than bytes');
  let at = 0;
  const take = (length: number): Uint8Array => bytes.subarray(at, at += length);
  const place = [new Int16Array(corners), new Int16Array(corners), new Int16Array(corners)] as const;
  const normal = [new Int8Array(corners), new Int8Array(corners)] as const, shade = new Uint8Array(corners), index = new Uint16Array(triangles * 3);
  for (const column of place) readWide(take(corners * 2), column);
  for (const column of normal) readNarrow(take(corners), column);
  shade.set(take(corners));
  MeshoptDecoder.decodeGltfBuffer(new Uint8Array(index.buffer), index.length, 2, take(packed), 'TRIANGLES');
  if (index.some((corner) => corner >= corners)) throw new Error('a corner that is not there');
  return { place, normal, shade, index };
}

/** Three numbers of a row side by side. */
function woven<Row extends Int16Array | Int8Array>(into: Row, columns: readonly Row[]): Row {
  columns.forEach((column, k) => column.forEach((value, i) => { into[i * columns.length + k] = value; }));
  return into;
}

/** The direction a point of the square stands for. */
export function upright(u: number, v: number): readonly [number, number, number] {
  const z = FLAT - Math.abs(u) - Math.abs(v), side = (value: number): number => (value < 0 ? -1 : 1);
  const [x, y] = z >= 0 ? [u, v] : [(FLAT - Math.abs(v)) * side(u), (FLAT - Math.abs(u)) * side(v)];
  const unit = 127 / Math.hypot(x, y, z);
  return [Math.round(x * unit), Math.round(y * unit), Math.round(z * unit)];
}

function drawn(piece: FarPiece, { place, normal: [u, v], shade, index }: FarColumns, step: number): Drawn {
  const count = piece.corners, normal = new Int8Array(count * 3);
  u.forEach((value, i) => normal.set(upright(value, v[i] ?? 0), i * 3));
  const matrices = [new Matrix4().makeScale(step, step, step)];
  if (piece.twice) matrices.push(new Matrix4().makeScale(step, -step, step));
  return {
    material: piece.material, matrices,
    shape: {
      key: '', position: { array: woven(new Int16Array(count * 3), place), count, stride: 3, scale: 1 }, normal: { array: normal, count, stride: 3, scale: 1 / 127 },
      colour: { array: shade, count, stride: 1, scale: SHADE / 255 }, index: { array: index, count: index.length, stride: 1, scale: 1 },
    },
  };
}

/** Puts a far form together. Rejects when its columns do not fit what is said of them. */
export async function readFar({ id, root, step, pieces }: FarSaid, bytes: Uint8Array): Promise<ExhibitModel> {
  await MeshoptDecoder.ready;
  let at = 0;
  const shape = mergePieces(pieces.map((piece) => {
    const from = at;
    at += bytesOf({ pieces: [piece] });
    return drawn(piece, readColumns(bytes.subarray(from, at), piece), step);
  }));
  const box = new Box3();
  for (const geometry of [shape.solid, shape.clear]) if (geometry?.boundingBox) box.union(geometry.boundingBox);
  return { root: new Matrix4().fromArray(root), parts: [{ id, ...shape, place: new Matrix4(), explode: new Vector3(), starts: 0, reveal: 0, box, bounds: box.clone() }] };
}
