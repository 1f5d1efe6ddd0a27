/** The room's four meshes: floor, walls with soffits, steel with furniture, glass. One set of uniforms for all. */
import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial, type IUniform } from 'three';
import { atlasUv, packAtlas } from './atlas.ts';
import { SURFACE, type Shape } from './builder.ts';
import type { Light } from './light.ts';
import { CHART_VERTEX, FLOOR_FRAGMENT } from './shaders/floor.ts';
import { GLASS_FRAGMENT, GLASS_VERTEX } from './shaders/glass.ts';
import { STEEL_FRAGMENT, STEEL_VERTEX } from './shaders/steel.ts';
import { WALL_FRAGMENT } from './shaders/wall.ts';
import { along, type V3 } from './vector.ts';
import { vertexLight } from './vertex-light.ts';

export type Uniforms = Record<string, IUniform>;
export interface Surfaces { readonly floor: Mesh; readonly walls: Mesh; readonly steel: Mesh; readonly glass: Mesh }

const floats = (values: readonly number[], size: number): BufferAttribute => new BufferAttribute(new Float32Array(values), size);

/** Chooses between full shaders and the low tier's; the same value again costs nothing. */
export function setPlain(surfaces: Surfaces, plain: boolean): void {
  for (const { material } of Object.values(surfaces) as Mesh[]) for (const one of [material].flat()) {
    if (('PLAIN' in (one.defines ?? {})) === plain) continue;
    one.defines = plain ? { PLAIN: '' } : {};
    one.needsUpdate = true;
  }
}

export function createSurfaces(shape: Shape, light: Light, uniforms: Uniforms): Surfaces {
  const mesh = (name: string, geometry: BufferGeometry, vertexShader: string, fragmentShader: string): Mesh => {
    const material = new ShaderMaterial({ name: `room ${name}`, vertexShader, fragmentShader, uniforms });
    const made = new Mesh(geometry, material);
    made.name = `room-${name}`;
    // each spans the hall: always in view
    made.frustumCulled = false;
    made.matrixAutoUpdate = false;
    return made;
  };
  return {
    floor: mesh('floor', chartGeometry(shape, light, (surface) => surface === SURFACE.floor), CHART_VERTEX, FLOOR_FRAGMENT),
    walls: mesh('walls', chartGeometry(shape, light, (surface) => surface !== SURFACE.floor), CHART_VERTEX, WALL_FRAGMENT),
    steel: mesh('steel', steelGeometry(shape, light), STEEL_VERTEX, STEEL_FRAGMENT),
    glass: mesh('glass', glassGeometry(shape), GLASS_VERTEX, GLASS_FRAGMENT),
  };
}

function chartGeometry({ charts, flat }: Shape, light: Light, wanted: (surface: number) => boolean): BufferGeometry {
  const atlas = packAtlas(charts, light.atlasWidth);
  const position: number[] = [], normal: number[] = [], uv: number[] = [], lightUv: number[] = [], surface: number[] = [], index: number[] = [];
  const renumbered = new Map<number, number>();
  for (const vertex of flat.index) {
    const chart = charts[flat.chart[vertex] ?? 0];
    if (!chart || !wanted(chart.surface)) continue;
    let at = renumbered.get(vertex);
    if (at === undefined) {
      at = renumbered.size;
      renumbered.set(vertex, at);
      const a = flat.uv[vertex * 2] ?? 0, b = flat.uv[vertex * 2 + 1] ?? 0;
      position.push(...flat.position.slice(vertex * 3, vertex * 3 + 3));
      normal.push(...chart.normal);
      uv.push(a, b);
      lightUv.push(...atlasUv(atlas, chart, a, b));
      surface.push(chart.surface);
    }
    index.push(at);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', floats(position, 3));
  geometry.setAttribute('normal', floats(normal, 3));
  geometry.setAttribute('uv', floats(uv, 2));
  geometry.setAttribute('lightUv', floats(lightUv, 2));
  geometry.setAttribute('surface', floats(surface, 1));
  geometry.setIndex(index);
  return geometry;
}

/** Throws when the light was baked for another shape: it would lie on the wrong vertices. */
function steelGeometry(shape: Shape, { steps }: Light): BufferGeometry {
  const { steel, lobbyIndices } = shape, count = steel.material.length;
  if (steps.length !== count * 2) throw new Error(`The light of the hall was baked for ${steps.length / 2} vertices, the hall has ${count}: bake it again.`);
  const light = vertexLight(shape, steps), normal = new Int8Array(count * 4), baked = new Uint8Array(count * 4);
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < 3; k++) normal[i * 4 + k] = Math.round((steel.normal[i * 3 + k] ?? 0) * 127);
    baked[i * 4] = light[i * 2] ?? 0;
    baked[i * 4 + 1] = light[i * 2 + 1] ?? 0;
    baked[i * 4 + 2] = steel.material[i] ?? 0;
    baked[i * 4 + 3] = steel.code[i] ?? 0;
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', floats(steel.position, 3));
  geometry.setAttribute('normal', new BufferAttribute(normal, 4, true));
  geometry.setAttribute('baked', new BufferAttribute(baked, 4, true));
  geometry.setIndex(new BufferAttribute(Uint32Array.from(steel.index), 1));
  geometry.setDrawRange(lobbyIndices, Infinity);
  return geometry;
}

function glassGeometry({ panes }: Shape): BufferGeometry {
  const position: number[] = [], kind: number[] = [], index: number[] = [];
  for (const pane of panes) {
    const first = kind.length;
    const corners: V3[] = [pane.origin, along(pane.origin, pane.u), along(along(pane.origin, pane.u), pane.v), along(pane.origin, pane.v)];
    for (const corner of corners) { position.push(...corner); kind.push(pane.kind); }
    // seen from inside, that is from the south
    index.push(first, first + 1, first + 2, first, first + 2, first + 3);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', floats(position, 3));
  geometry.setAttribute('kind', floats(kind, 1));
  geometry.setIndex(index);
  return geometry;
}
