import { shade, type AoOptions } from './ao.ts';
import { Bvh } from './bvh.ts';
import { BUDGET, modelTriangles } from './check.ts';
import { isLight, TRANSPARENT } from './materials.ts';
import { append, empty, I, mul, type M4, type Mesh } from './mesh.ts';
import type { Model, Part, Piece } from './model.ts';

export interface Baked { readonly parts: readonly Part[]; readonly shade: ReadonlyMap<Mesh, Float32Array> }

const REACH = 28;
const takesShade = ({ material }: Piece): boolean => material !== TRANSPARENT && !isLight(material);

/** Every mesh of a model with its ambient occlusion, seen from its first place among the parts of its group. */
export function bake(parts: readonly Part[], o: Pick<Model, 'reach' | 'splitFrom'> = {}): Baked {
  const reach = o.reach ?? REACH, shades = new Map<Mesh, Float32Array>(), uses = countUses(parts);
  const vertices = [...uses.keys()].reduce((sum, m) => sum + m.pos.length / 3, 0);
  const roomToSplit = modelTriangles(parts) * 1.2 < BUDGET.triangles;
  const options: AoOptions = { rays: vertices > 250_000 ? 32 : 64, reach, splitFrom: roomToSplit ? o.splitFrom ?? reach / 7 : 0 };
  const surroundings = groupTrees(parts);
  const bakedParts = parts.map((part): Part => ({
    ...part,
    pieces: part.pieces.map((piece): Piece => {
      if (!takesShade(piece) || shades.has(piece.mesh)) return piece;
      const shared = piece.at !== undefined || uses.get(piece.mesh)! > 1;
      const place = mul(part.place ?? I, piece.at?.[0] ?? I);
      const { mesh, light } = shade(piece.mesh, surroundings(part), place, shared ? { ...options, splitFrom: 0 } : options);
      shades.set(mesh, light);
      return { ...piece, mesh };
    }),
  }));
  return { parts: bakedParts, shade: shades };
}

function countUses(parts: readonly Part[]): Map<Mesh, number> {
  const uses = new Map<Mesh, number>();
  for (const part of parts) for (const { mesh } of part.pieces) uses.set(mesh, (uses.get(mesh) ?? 0) + 1);
  return uses;
}

/** What stands around a part: its group in the model's frame, or itself. Trees are built when first asked for. */
function groupTrees(parts: readonly Part[]): (part: Part) => Bvh {
  const keyOf = (part: Part): string => (part.group ? `group ${part.group}` : part.id), trees = new Map<string, Bvh>();
  return (part) => {
    const key = keyOf(part), known = trees.get(key);
    if (known) return known;
    const tree = new Bvh(parts.filter((other) => keyOf(other) === key).reduce(addPart, empty()));
    trees.set(key, tree);
    return tree;
  };
}

function addPart(all: Mesh, part: Part): Mesh {
  const place = part.place ?? I;
  for (const piece of part.pieces.filter(takesShade)) {
    const places: readonly M4[] = piece.at ?? [I];
    for (const m of places) append(all, piece.mesh, mul(place, m));
  }
  return all;
}
