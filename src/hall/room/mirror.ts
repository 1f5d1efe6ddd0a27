/** The floor's mirror: the scene seen from below the floor into a half-size target whose mips are its blur. */
import { HalfFloatType, LinearMipmapLinearFilter, Matrix4, PerspectiveCamera, Vector2, Vector3, WebGLRenderTarget, type Camera, type Scene, type WebGLRenderer } from 'three';
import { MIRROR_LAYER } from '../layers.ts';

/**
 * For every material drawn in the hall: while uMirror is 1 the picture is the mirror's, and alpha must be
 * `clamp(y / (y + abs(uEye.y)), 0, 1)` of the world position; otherwise alpha is the material's own.
 */
export const mirrorUniforms = { uMirror: { value: 0 }, uEye: { value: new Vector3() } };

const SCALE = 0.5;
const TO_TEXTURE = new Matrix4().set(0.5, 0, 0, 0.5, 0, 0.5, 0, 0.5, 0, 0, 0.5, 0.5, 0, 0, 0, 1);
const size = new Vector2(), direction = new Vector3(), target = new Vector3();

export interface Mirror {
  readonly target: WebGLRenderTarget;
  /** world position to the mirror's texture */
  readonly matrix: Matrix4;
  /** Draws what the floor reflects. The caller hides the floor meanwhile. */
  draw(renderer: WebGLRenderer, scene: Scene, camera: Camera): void;
}

export function createMirror(): Mirror {
  const mirror = new WebGLRenderTarget(2, 2, { type: HalfFloatType, generateMipmaps: true, minFilter: LinearMipmapLinearFilter });
  const below = new PerspectiveCamera();
  below.layers.enable(MIRROR_LAYER);
  const matrix = new Matrix4();
  return {
    target: mirror,
    matrix,
    draw(renderer, scene, camera) {
      renderer.getDrawingBufferSize(size).multiplyScalar(SCALE).round();
      if (mirror.width !== size.x || mirror.height !== size.y) mirror.setSize(Math.max(2, size.x), Math.max(2, size.y));
      // turned about its own axis, not reflected: triangles keep their winding, the matrix does the rest
      camera.getWorldDirection(direction);
      below.position.setFromMatrixPosition(camera.matrixWorld);
      below.position.y *= -1;
      below.up.set(0, -1, 0);
      below.lookAt(target.set(below.position.x + direction.x, below.position.y - direction.y, below.position.z + direction.z));
      below.updateMatrixWorld(true);
      // the visitor's own matrix: it holds the lens shift
      below.projectionMatrix.copy(camera.projectionMatrix);
      below.projectionMatrixInverse.copy(camera.projectionMatrixInverse);
      matrix.copy(TO_TEXTURE).multiply(below.projectionMatrix).multiply(below.matrixWorldInverse);

      mirrorUniforms.uMirror.value = 1;
      mirrorUniforms.uEye.value.copy(below.position);
      const before = renderer.getRenderTarget(), shadows = renderer.shadowMap.autoUpdate;
      renderer.shadowMap.autoUpdate = false;
      renderer.setRenderTarget(mirror);
      renderer.clear();
      renderer.render(scene, below);
      renderer.setRenderTarget(before);
      renderer.shadowMap.autoUpdate = shadows;
      mirrorUniforms.uMirror.value = 0;
    },
  };
}
