import { PerspectiveCamera, type Object3D, type Scene, type WebGLProgram, type WebGLRenderTarget, type WebGLRenderer } from 'three';

/** Milliseconds between two looks whether the driver is done. */
const LOOK_AGAIN = 10;
/** A driver that is not done after so many looks is not waited for: what it is for is shown, and the picture stands still once. */
const MOST_LOOKS = 300;

const eye = new PerspectiveCamera();

/** Where something is drawn: null for the picture itself. Each has a program of its own. */
export type DrawnTo = readonly (WebGLRenderTarget | null)[];

/**
 * Has everything compiled that an object is drawn with, before it is shown; drivers do that on threads of their own, where a first use
 * would wait for it. Asks for it at once, settles when it is there, never rejects. Not three's compileAsync, which throws
 * from a timer when a material or the renderer goes meanwhile.
 */
export async function prepare(renderer: WebGLRenderer, scene: Scene, object: Object3D, targets: DrawnTo): Promise<void> {
  const lost = (): boolean => renderer.getContext().isContextLost();
  if (lost()) return;
  const before = renderer.getRenderTarget(), programs = new Set<WebGLProgram>();
  for (const target of targets) {
    renderer.setRenderTarget(target);
    for (const material of renderer.compile(object, eye, scene)) {
      const { currentProgram } = renderer.properties.get(material) as { currentProgram?: WebGLProgram };
      if (currentProgram) programs.add(currentProgram);
    }
  }
  renderer.setRenderTarget(before);
  const done = ({ isReady }: WebGLProgram & { isReady?(): boolean }): boolean => isReady?.() !== false;
  for (let looks = 0; looks < MOST_LOOKS && ![...programs].every(done) && !lost(); looks++) {
    await new Promise((resolve) => { setTimeout(resolve, LOOK_AGAIN); });
  }
}
