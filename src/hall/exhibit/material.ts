import { Color, type DataTexture, MeshPhysicalMaterial, Vector3, Vector4 } from 'three';
import type { RunWay } from '../../content/types.ts';
import * as glsl from './shader.ts';

/** What the room tells every exhibit: where the eye is, and whether this pass draws the floor's mirror. */
export interface SceneUniforms {
  readonly uEye: { value: Vector3 };
  readonly uMirror: { value: number };
}

/** At most so many key colours at once; number 0 is a part's own look. */
export const KEY_COLOURS = 8;
/** What runs through a part: nothing, bands along one of its ways (1 … 27, see `runCode`), or the wave of a strain-wave gear. */
export const RUNS = { nothing: 0, wave: 32 } as const;
/** The number of a way for the shader: each axis a digit to the base of three. */
export const runCode = ([x, y, z]: RunWay): number => 1 + (x + 1) * 9 + (y + 1) * 3 + (z + 1);

/** What an exhibit's handles tell its shader. */
export interface HandleUniforms {
  readonly uKeys: { value: Color[] };
  /** seconds the bands have run */
  readonly uRun: { value: number };
  /** normal and distance of the cutting plane in the hall, metres; (0, 0, 0, 1) cuts nothing */
  readonly uCut: { value: Vector4 };
  /** how far it stands open, 0 … 1: light comes in where the baked shade knows of none */
  readonly uOpen: { value: number };
  /** the cup's wave: its height, up to which z it is whole, from which z on the cup is round, mm; where a lobe is now, radians from the cup's +y */
  readonly uWave: { value: Vector4 };
  /** how far its teeth lean aside, radians; 0: nothing is bent */
  readonly uSway: { value: number };
}

export const handleUniforms = (): HandleUniforms => ({
  uKeys: { value: Array.from({ length: KEY_COLOURS }, () => new Color()) }, uRun: { value: 0 }, uCut: { value: new Vector4(0, 0, 0, 1) }, uOpen: { value: 0 }, uWave: { value: new Vector4() }, uSway: { value: 0 },
});

export interface ExhibitTextures { readonly looks: DataTexture; readonly finish: DataTexture }

/**
 * The one material of all exhibits: three's physical material whose parameters come from the look table by the number in a
 * vertex, with finishes in the part's own millimetres and baked occlusion. `state` holds one texel a part:
 * lit (0 … 1), shown (0 … 1, below 1 screen-door faded), number of its key colour, what runs through it (RUNS).
 */
export function exhibitMaterial(
  textures: ExhibitTextures, state: DataTexture, scene: SceneUniforms & HandleUniforms, seeThrough: boolean,
): MeshPhysicalMaterial {
  const material = new MeshPhysicalMaterial({ clearcoat: 1, clearcoatRoughness: 0.05, transparent: seeThrough, opacity: seeThrough ? 0.28 : 1, depthWrite: !seeThrough });
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, {
      tState: { value: state }, tLooks: { value: textures.looks }, tFinish: { value: textures.finish },
      uSignal: { value: new Color('#e5512b') }, uHaze: { value: 0.0018 }, ...scene,
    });
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${glsl.VERTEX_HEAD}`)
      .replace('#include <begin_vertex>', `#include <begin_vertex>\n${glsl.VERTEX_BODY}`);
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${glsl.FRAGMENT_HEAD}\n${glsl.FRAGMENT_HANDLES}`)
      .replace('#include <color_fragment>', glsl.FRAGMENT_COLOR)
      .replace('#include <roughnessmap_fragment>', glsl.FRAGMENT_ROUGH)
      .replace('#include <metalnessmap_fragment>', glsl.FRAGMENT_METAL)
      .replace('#include <normal_fragment_maps>', glsl.FRAGMENT_NORMAL)
      .replace('#include <emissivemap_fragment>', glsl.FRAGMENT_GLOW)
      .replace('#include <lights_physical_fragment>', `#include <lights_physical_fragment>\n${glsl.FRAGMENT_COAT}`)
      .replace('#include <aomap_fragment>', glsl.FRAGMENT_OCCLUSION)
      .replace('#include <tonemapping_fragment>', glsl.FRAGMENT_END);
  };
  material.customProgramCacheKey = () => `exhibit${seeThrough ? '-clear' : ''}`;
  return material;
}
