import { CubeCamera, HalfFloatType, LinearMipmapLinearFilter, PMREMGenerator, Scene, Vector3, WebGLCubeRenderTarget, type Object3D, type WebGLRenderTarget, type WebGLRenderer } from 'three';

/** where the room's picture of itself is taken, metres; the shaders project it on the hall's box */
export const PROBE_POSITION = new Vector3(0, 1.9, 0);
const SIZE = 256;

export interface Probe { readonly cube: WebGLCubeRenderTarget; readonly environment: WebGLRenderTarget }

/** Draws the room into a cube with mips (its own reflections) and prefilters it (exhibits). Linear light, no tone curve. */
export function drawProbe(renderer: WebGLRenderer, room: Object3D): Probe {
  const cube = new WebGLCubeRenderTarget(SIZE, { type: HalfFloatType, generateMipmaps: true, minFilter: LinearMipmapLinearFilter });
  const camera = new CubeCamera(0.1, 300, cube);
  camera.position.copy(PROBE_POSITION);
  const parent = room.parent, scene = new Scene();
  scene.add(room);
  camera.update(renderer, scene);
  scene.remove(room);
  parent?.add(room);
  const generator = new PMREMGenerator(renderer);
  const environment = generator.fromCubemap(cube.texture);
  generator.dispose();
  return { cube, environment };
}
