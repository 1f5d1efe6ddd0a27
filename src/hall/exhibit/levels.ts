/** Coarser forms of a model's parts, and which parts nobody sees while it stands whole: made with the models, read when one is opened. */
import { BufferAttribute, BufferGeometry } from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { Slices } from '../../quality/slices.ts';
import type { ExhibitModel, ExhibitPart } from './load.ts';

/** One coarser form as the file tells of it: how far it strays from the true one at most (mm), its corners, its bytes. */
export type LevelEntry = readonly [error: number, corners: number, bytes: number];

/** The file's contents. Shapes stand in the order in which the parts first use them, solid before clear. */
export interface LevelContents {
  /** first half of the SHA-256 of the model it was made from */
  readonly of: string;
  /** numbers of the parts nobody outside sees while the exhibit stands whole and closed */
  readonly inner: readonly number[];
  readonly shapes: readonly { readonly corners: number; readonly levels: readonly LevelEntry[] }[];
}

/** A coarser form: it strays from the true one by `error` at most, in the part's own millimetres. */
export interface Level { readonly error: number; readonly geometry: BufferGeometry }

export interface Levels {
  /** the coarser forms of a part's geometry, finest first; none for what cannot be made simpler */
  of(geometry: BufferGeometry): readonly Level[];
  readonly inner: ReadonlySet<ExhibitPart>;
  /** the largest counts that can be drawn: vertices and corners of all coarser forms together */
  readonly vertices: number;
  readonly corners: number;
}

/** Every geometry of a model once, in the order of its parts. */
export const shapesOf = ({ parts }: ExhibitModel): BufferGeometry[] => [...new Set(parts.flatMap(({ solid, clear }) => [solid, clear]).filter((shape) => shape !== null))];

/** The file's contents and its packed triangles. Throws when it is cut off. */
export function openLevels(file: ArrayBuffer): { contents: LevelContents; packed: Uint8Array } {
  const size = new DataView(file).getUint32(0, true);
  const contents = JSON.parse(new TextDecoder().decode(new Uint8Array(file, 4, size))) as LevelContents;
  return { contents, packed: new Uint8Array(file, 4 + size) };
}

/** The triangles of one coarser form, as numbers of the true form's vertices. */
export function unpackLevel([, corners, bytes]: LevelEntry, packed: Uint8Array, at: number): Uint32Array {
  const index = new Uint32Array(corners);
  // a part smaller than the bound is none
  if (corners > 0) MeshoptDecoder.decodeGltfBuffer(new Uint8Array(index.buffer), corners, 4, packed.subarray(at, at + bytes), 'TRIANGLES');
  return index;
}

/** A geometry of its own with the vertices some triangles need. */
function gathered(from: BufferGeometry, corners: Uint32Array): BufferGeometry {
  const renumbered = new Map<number, number>(), index = new Uint32Array(corners.length);
  corners.forEach((vertex, i) => {
    const known = renumbered.get(vertex) ?? renumbered.size;
    renumbered.set(vertex, known);
    index[i] = known;
  });
  const made = new BufferGeometry();
  for (const [name, { array, itemSize, normalized }] of Object.entries(from.attributes)) {
    const Numbers = array.constructor as new (length: number) => typeof array, into = new Numbers(renumbered.size * itemSize);
    for (const [vertex, to] of renumbered) for (let k = 0; k < itemSize; k++) into[to * itemSize + k] = array[vertex * itemSize + k] ?? 0;
    made.setAttribute(name, new BufferAttribute(into, itemSize, normalized));
  }
  made.setIndex(new BufferAttribute(index, 1));
  // the true form's: a little large, and known
  made.boundingBox = from.boundingBox;
  made.boundingSphere = from.boundingSphere;
  return made;
}

/** The file of a model's coarser forms. Rejects when it cannot be had. */
export async function fetchLevels(file: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(file, { signal });
  if (!response.ok) throw new Error(`${file}: the server answered ${response.status}`);
  return response.arrayBuffer();
}

/** Reads a model's coarser forms, in slices. Rejects when they are damaged or belong to another model. */
export async function readLevels(file: ArrayBuffer, model: ExhibitModel, signal?: AbortSignal): Promise<Levels> {
  const slices = new Slices(signal), { contents, packed } = openLevels(file), shapes = shapesOf(model);
  await MeshoptDecoder.ready;
  const same = shapes.length === contents.shapes.length && shapes.every(({ index }, i) => index?.count === contents.shapes[i]?.corners);
  if (!same) throw new Error('the coarser forms are another model’s');
  const levels = new Map<BufferGeometry, Level[]>();
  let at = 0, vertices = 0, corners = 0;
  for (const [i, shape] of shapes.entries()) {
    const made: Level[] = [];
    for (const entry of contents.shapes[i]?.levels ?? []) {
      if (slices.spent) await slices.rest();
      const geometry = gathered(shape, unpackLevel(entry, packed, at));
      at += entry[2];
      vertices += geometry.getAttribute('position').count;
      corners += entry[1];
      made.push({ error: entry[0], geometry });
    }
    levels.set(shape, made);
  }
  return { of: (geometry) => levels.get(geometry) ?? [], inner: new Set(contents.inner.flatMap((i) => model.parts[i] ?? [])), vertices, corners };
}
