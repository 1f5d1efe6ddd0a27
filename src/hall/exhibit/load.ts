import { type BufferGeometry, Box3, Matrix4, Vector3 } from 'three';
import { fetchWhole } from '../../quality/patience.ts';
import { Slices } from '../../quality/slices.ts';
import { type Drawn, Glb, type GlbNode, matrixOf } from './glb.ts';
import { mergePieces } from './merge.ts';

/** One named part as the GLB holds it. Millimetres in the model's own frame (z up). */
export interface ExhibitPart {
  readonly id: string;
  readonly solid: BufferGeometry | null;
  readonly clear: BufferGeometry | null;
  /** from the part's frame to the model's */
  readonly place: Matrix4;
  readonly explode: Vector3;
  readonly starts: number;
  readonly reveal: number;
  /** in the part's own frame */
  readonly box: Box3;
  /** in the model's frame, assembled */
  readonly bounds: Box3;
}

export interface ExhibitModel {
  readonly parts: readonly ExhibitPart[];
  /** from the model's millimetres to glTF metres */
  readonly root: Matrix4;
}

/** A model's file could not be had or read. `file` is its address, `cause` what the browser said. */
export class ModelError extends Error {
  readonly file: string;
  constructor(file: string, cause: unknown) {
    super(`The model ${file} could not be loaded: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'ModelError';
    this.file = file;
  }
}

const triple = (value: unknown): Vector3 =>
  Array.isArray(value) && value.length === 3 ? new Vector3(Number(value[0]), Number(value[1]), Number(value[2])) : new Vector3();
const fraction = (value: unknown): number => (typeof value === 'number' && value > 0 ? Math.min(1, value) : 0);

type Merged = ReturnType<typeof mergePieces>;
interface Make extends Merged { readonly pieces: readonly Drawn[] }

/** Matrices nearer than this, element by element, put a piece in the same place. Millimetres, or shares. */
const SAME = 5e-4;

const sameMatrix = ({ elements: a }: Matrix4, { elements: b }: Matrix4): boolean => a.every((element, i) => Math.abs(element - (b[i] ?? 0)) < SAME);
const samePieces = (a: readonly Drawn[], b: readonly Drawn[]): boolean =>
  a.every(({ matrices }, i) => matrices.every((matrix, k) => { const other = b[i]?.matrices[k]; return other !== undefined && sameMatrix(matrix, other); }));

/** The geometry of some pieces; one that was made before when they are the same in the same places. */
function shapeOf(pieces: readonly Drawn[], makes: Map<string, Make[]>): Merged {
  const kind = pieces.map(({ shape, material, matrices }) => `${shape.key} ${material} ${matrices.length}`).join('/');
  const alike = makes.get(kind) ?? [];
  const known = alike.find((make) => samePieces(pieces, make.pieces));
  if (known) return { solid: known.solid, clear: known.clear };
  const shape = mergePieces(pieces);
  makes.set(kind, [...alike, { ...shape, pieces }]);
  return shape;
}

function readPart(glb: Glb, node: GlbNode, makes: Map<string, Make[]>): ExhibitPart {
  const shape = shapeOf([...glb.drawnBelow(node)], makes);
  // multiplied, so that no element is −0
  const place = new Matrix4().multiply(matrixOf(node));
  const box = new Box3(), bounds = new Box3();
  for (const geometry of [shape.solid, shape.clear]) {
    if (!geometry?.boundingBox) continue;
    box.union(geometry.boundingBox);
    bounds.union(geometry.boundingBox.clone().applyMatrix4(place));
  }
  const { explode, starts, reveal } = node.extras ?? {};
  return { id: node.name ?? '', ...shape, place, explode: triple(explode), starts: fraction(starts), reveal: fraction(reveal), box, bounds };
}

/**
 * Reads a compiled model. Each child of the file's root node is a part; its meshes are merged into one geometry, shared between
 * parts of one shape, so that a part costs one sub-draw whatever it is made of.
 * @throws {ModelError} when the file is missing, damaged or holds no parts.
 */
export async function loadExhibit(file: string, signal?: AbortSignal): Promise<ExhibitModel> {
  try {
    return await readExhibit(await (await fetchWhole(file, signal)).arrayBuffer(), signal);
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ModelError(file, cause);
  }
}

/** Reads a compiled model's bytes, in slices. Rejects when they are damaged or hold no parts, or when the signal says stop. */
export async function readExhibit(bytes: ArrayBuffer, signal?: AbortSignal): Promise<ExhibitModel> {
  const slices = new Slices(signal);
  const glb = await Glb.open(bytes), nodes = glb.children(glb.top);
  signal?.throwIfAborted();
  if (nodes.length === 0) throw new Error('it holds no parts');
  const makes = new Map<string, Make[]>(), parts: ExhibitPart[] = [];
  for (const node of nodes) {
    if (slices.spent) await slices.rest();
    const part = readPart(glb, node, makes);
    if (part.solid ?? part.clear) parts.push(part);
  }
  return { parts, root: matrixOf(glb.top) };
}
