import { CubeCamera, HalfFloatType, LinearMipmapLinearFilter, PMREMGenerator, Scene, Vector3, WebGLCubeRenderTarget, type Object3D, type ShaderMaterial, type WebGLRenderTarget, type WebGLRenderer } from 'three';

/**
 * Where the room's picture of itself is taken, metres; the shaders project it on the hall's box. Off the floor's tile lines:
 * software rasterisers make not-a-number of a vertex that lies in the camera's own plane.
 */
export const PROBE_POSITION = new Vector3(1.37, 1.9, 1.13);
/** pixels of a face */
const SIZE = { fine: 256, coarse: 128 } as const;
/** three takes 256 a texel, half a minute on a software renderer; in soft light no eye tells 24 from them */
const FILTER_SAMPLES = 24;

export interface Probe { readonly cube: WebGLCubeRenderTarget; readonly environment: WebGLRenderTarget }

/** Draws the room into a cube with mips (its own reflections) and prefilters it (exhibits). Linear light, no tone curve. */
export function drawProbe(renderer: WebGLRenderer, room: Object3D, detail: keyof typeof SIZE): Probe {
  const cube = new WebGLCubeRenderTarget(SIZE[detail], { type: HalfFloatType, generateMipmaps: true, minFilter: LinearMipmapLinearFilter });
  const camera = new CubeCamera(0.1, 300, cube);
  camera.position.copy(PROBE_POSITION);
  const parent = room.parent, scene = new Scene();
  scene.add(room);
  camera.update(renderer, scene);
  scene.remove(room);
  parent?.add(room);
  const generator = frugal(new PMREMGenerator(renderer));
  const environment = generator.fromCubemap(cube.texture);
  generator.dispose();
  return { cube, environment };
}

/** Lowers the sample count of the generator's filter as soon as it is made; a three.js without that field keeps its own. */
function frugal(generator: PMREMGenerator): PMREMGenerator {
  let filter: ShaderMaterial | null = null;
  Object.defineProperty(generator, '_ggxMaterial', {
    get: () => filter,
    set(material: ShaderMaterial | null) {
      if (material?.defines && 'GGX_SAMPLES' in material.defines) material.defines['GGX_SAMPLES'] = FILTER_SAMPLES;
      filter = material;
    },
  });
  return generator;
}
