/** Rewrites a compiled far form as src/hall/exhibit/far-mesh.ts reads it. Build time only. */
import { MeshoptEncoder } from 'meshoptimizer';
import { Matrix4, Vector3 } from 'three';
import { type Drawn, Glb, matrixOf } from '../exhibit/glb.ts';
import { type FarPiece, type FarSaid, FLAT, SHADE } from '../exhibit/far-mesh.ts';
import { halves, type Sided } from './halves.ts';

/** Corners lie on a raster of so many steps over the largest side, and of no less than FINEST millimetres: less than a pixel from where far forms are seen. */
const STEPS = 4200, FINEST = 1.5;

/** A far form's columns, and what is said of them. */
export interface PackedFar { readonly said: FarSaid; readonly bytes: Uint8Array }

/** A piece in the part's frame. */
interface Whole extends Sided { readonly material: string; readonly shade: Uint8Array }

function whole({ shape, material, matrices: [matrix = new Matrix4(), ...more] }: Drawn): Whole {
  if (more.length > 0) throw new Error('a far form has no instances');
  const { position, normal, colour, index } = shape, place = new Vector3(), places: number[] = [], normals: number[] = [];
  for (let i = 0; i < position.count; i++) {
    const at = (column: typeof position, k: number): number => column.array[i * column.stride + k] ?? 0;
    places.push(...place.set(at(position, 0), at(position, 1), at(position, 2)).multiplyScalar(position.scale).applyMatrix4(matrix).toArray());
    normals.push(at(normal, 0), at(normal, 1), at(normal, 2));
  }
  const shade = Uint8Array.from({ length: position.count }, (_, i) => Math.min(Math.floor(255 / SHADE), Math.round(((colour?.array[i * colour.stride] ?? 255) * (colour?.scale ?? 1 / 255) * 255) / SHADE)));
  return { material, position: Float64Array.from(places), normal: Int8Array.from(normals), shade, index: Uint32Array.from({ length: index.count }, (_, i) => index.array[i] ?? 0) };
}

const folded = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const differences = (values: readonly number[]): number[] => values.map((value, i) => value - (values[i - 1] ?? 0));
const narrow = (values: readonly number[]): number[] => differences(values).map((by) => by & 255);
function wide(values: readonly number[]): number[] {
  const steps = differences(values).map(folded);
  return [...steps.map((step) => step & 255), ...steps.map((step) => step >> 8)];
}

/** A direction on the octahedron unfolded to a square. */
export function flat([x, y, z]: readonly [number, number, number]): readonly [number, number] {
  const size = Math.abs(x) + Math.abs(y) + Math.abs(z) || 1, side = (value: number): number => (value < 0 ? -1 : 1);
  const [u, v] = z >= 0 ? [x, y] : [(size - Math.abs(y)) * side(x), (size - Math.abs(x)) * side(y)];
  return [Math.round((u / size) * FLAT), Math.round((v / size) * FLAT)];
}

/** Some triangles of a piece as columns, its corners in the order in which the triangles want them. */
function columns({ position, normal, shade, index }: Whole, triangles: readonly number[], step: number): { readonly corners: number; readonly packed: number; readonly bytes: readonly number[] } {
  const place = new Map<number, number>();
  const corners = triangles.flatMap((t) => [0, 1, 2].map((k) => {
    const corner = index[t + k] ?? 0, at = place.get(corner) ?? place.size;
    place.set(corner, at);
    return at;
  }));
  const order = [...place.keys()], of = (values: ArrayLike<number>, corner: number, k: number): number => values[corner * 3 + k] ?? 0;
  const tilted = order.map((corner) => flat([of(normal, corner, 0), of(normal, corner, 1), of(normal, corner, 2)]));
  const packed = MeshoptEncoder.encodeGltfBuffer(new Uint8Array(Uint16Array.from(corners).buffer), corners.length, 2, 'TRIANGLES');
  return {
    corners: order.length, packed: packed.length,
    bytes: [
      ...[0, 1, 2].flatMap((k) => wide(order.map((corner) => Math.round(of(position, corner, k) / step)))),
      ...narrow(tilted.map(([u]) => u)), ...narrow(tilted.map(([, v]) => v)), ...order.map((corner) => shade[corner] ?? 0), ...packed,
    ],
  };
}

/** Rejects what is not as our compiler writes far forms: one part, no instances. */
export async function packFar(file: ArrayBuffer): Promise<PackedFar> {
  await MeshoptEncoder.ready;
  const glb = await Glb.open(file), [part, ...more] = glb.children(glb.top);
  if (!part || more.length > 0) throw new Error('a far form is one part');
  const wholes = [...glb.drawnBelow(part)].map(whole), far = wholes.reduce((most, { position }) => position.reduce((least, value) => Math.max(least, Math.abs(value)), most), 0);
  const step = Math.max(FINEST, Math.round((20 * far) / STEPS) / 10), pieces: FarPiece[] = [], bytes: number[] = [];
  for (const piece of wholes) {
    for (const [which, triangles] of Object.entries(halves(piece))) {
      if (triangles.length === 0) continue;
      const { corners, packed, bytes: own } = columns(piece, triangles, step);
      pieces.push({ material: piece.material, corners, triangles: triangles.length, packed, twice: which === 'twice' });
      bytes.push(...own);
    }
  }
  return { said: { id: part.name ?? '', root: matrixOf(glb.top).elements.map((element) => Number(element.toPrecision(8))), step, pieces }, bytes: Uint8Array.from(bytes) };
}
