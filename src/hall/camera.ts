import type { PerspectiveCamera } from 'three';
import type { Pose } from '../state/frame.ts';

/** Vertical field of view on a wide screen, degrees; narrow ones keep at least this much of the width. */
const WIDE = 54;
const LEAST_ACROSS = 42;
/** The lens is shifted up instead of tilting the camera, in heights of the picture: the columns stay upright. */
const SHIFT = 0.09;
/** A picture of which less than this share of its height is left shows less, not smaller. */
const LEAST_HIGH = 0.35;
const NEAR = 0.04;
const FAR = 700;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Vertical field of view in degrees for this aspect, `wider` by so many degrees. 1.6 → 54, 0.46 → 80. */
export function fieldOfView(aspect: number, wider = 0): number {
  const across = 2 * Math.atan(Math.tan(radians(WIDE) / 2) * aspect);
  if (across >= radians(LEAST_ACROSS)) return WIDE + wider;
  return (2 * Math.atan(Math.tan(radians(LEAST_ACROSS) / 2) / aspect) * 180) / Math.PI + wider;
}

export interface Covered { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** Half the width and half the height of what the interface leaves of the picture, as tangents from its middle. */
export function freePart({ width, height }: { width: number; height: number }, covered: Covered, wider = 0): { across: number; up: number } {
  const across = Math.max(1, width - covered.left - covered.right), high = Math.max(1, height - covered.top - covered.bottom), narrow = high / Math.max(1, height);
  const up = Math.tan(radians(fieldOfView(across / high, wider)) / 2) * Math.min(1, narrow / LEAST_HIGH);
  return { across: (up * across) / high, up };
}

/**
 * Puts the camera where the pose is. `covered` is what the interface hides, in pixels: the picture's centre moves to the middle
 * of the rest. `lens` 0 … 1 fades the vertical shift, which an exhibit seen from above does not want. `wider`: degrees of view beyond the usual.
 */
export function applyPose(camera: PerspectiveCamera, pose: Pose, size: { width: number; height: number }, covered: Covered, lens: number, wider = 0): void {
  const width = Math.max(1, size.width), height = Math.max(1, size.height);
  const open = Math.max(1, width - covered.left - covered.right) / Math.max(1, height - covered.top - covered.bottom);
  const narrow = (height - covered.top - covered.bottom) / height;
  camera.aspect = width / height;
  // a picture half covered by a sheet shows the same angle in what is left of it
  camera.fov = (2 * Math.atan(Math.tan(radians(fieldOfView(open, wider)) / 2) / Math.max(LEAST_HIGH, narrow)) * 180) / Math.PI;
  camera.near = NEAR;
  camera.far = FAR;
  camera.position.set(pose.x, pose.y, pose.z);
  const flat = Math.cos(pose.pitch);
  camera.lookAt(pose.x + Math.cos(pose.heading) * flat, pose.y + Math.sin(pose.pitch), pose.z + Math.sin(pose.heading) * flat);
  camera.updateProjectionMatrix();
  const shift = camera.projectionMatrix.elements;
  shift[8] = (covered.right - covered.left) / width;
  // an upright picture has ceiling enough as it is
  shift[9] = (covered.top - covered.bottom) / height + lens * SHIFT * 2 * Math.min(1, width / height / 1.6) ** 2;
  camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
  camera.updateMatrixWorld();
}
