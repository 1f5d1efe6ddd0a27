import { triangles } from './mesh.ts';
import type { Model, Part, Piece } from './model.ts';
import { poseOf } from './pose.ts';

/** What a model may cost the visitor. */
export const BUDGET = { triangles: 200_000, farTriangles: 6_000, brotliBytes: 900 * 1024, farBrotliBytes: 60 * 1024 } as const;

export const drawnTriangles = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, p) => sum + triangles(p.mesh) * (p.at?.length ?? 1), 0);
export const modelTriangles = (parts: readonly Part[]): number => parts.reduce((sum, p) => sum + drawnTriangles(p.pieces), 0);
/** Triangles that are stored: a shared mesh counts once. */
export const uniqueTriangles = (parts: readonly Part[]): number =>
  [...new Set(parts.flatMap((p) => p.pieces.map((q) => q.mesh)))].reduce((sum, m) => sum + triangles(m), 0);

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Everything that is wrong with a model before it is compiled, in words for its maker. */
export function faultsOf(model: Model): string[] {
  const faults: string[] = [], seen = new Set<string>();
  for (const part of model.parts) {
    if (!KEBAB.test(part.id)) faults.push(`part "${part.id}": ids are kebab-case ASCII`);
    if (seen.has(part.id)) faults.push(`part "${part.id}" exists twice`);
    seen.add(part.id);
    if (part.pieces.length === 0) faults.push(`part "${part.id}" has no pieces`);
    for (const [i, piece] of part.pieces.entries()) faults.push(...pieceFaults(piece).map((f) => `part "${part.id}", piece ${i} (${piece.material}): ${f}`));
    if (part.place) faults.push(...poseFault(part.place).map((f) => `part "${part.id}": ${f}`));
  }
  if (model.parts.length === 0) faults.push('the model has no parts');
  const drawn = modelTriangles(model.parts), far = drawnTriangles(model.far);
  if (drawn > BUDGET.triangles) faults.push(`${drawn} triangles drawn, ${BUDGET.triangles} allowed; ${heaviest(model)}`);
  if (far > BUDGET.farTriangles) faults.push(`the far form has ${far} triangles, ${BUDGET.farTriangles} allowed`);
  if (far === 0) faults.push('the far form is empty');
  return faults;
}

function pieceFaults({ mesh, at }: Piece): string[] {
  const faults: string[] = [];
  if (mesh.idx.length === 0) faults.push('no triangles');
  if (mesh.pos.length !== mesh.nor.length) faults.push(`${mesh.pos.length / 3} positions but ${mesh.nor.length / 3} normals`);
  if (mesh.pos.some((v) => !Number.isFinite(v)) || mesh.nor.some((v) => !Number.isFinite(v))) faults.push('a number that is none (NaN or infinite)');
  if (at?.length === 0) faults.push('`at` is empty');
  return [...faults, ...(at ?? []).flatMap(poseFault).slice(0, 1)];
}

function poseFault(m: Parameters<typeof poseOf>[0]): string[] {
  try {
    poseOf(m);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

const heaviest = (model: Model): string => 'heaviest: ' + model.parts
  .map((p) => ({ id: p.id, n: drawnTriangles(p.pieces) })).sort((a, b) => b.n - a.n).slice(0, 5)
  .map(({ id, n }) => `${id} ${n}`).join(', ');
