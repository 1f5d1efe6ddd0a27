import type { PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import { frame, frameDrawn } from '../state/frame.ts';
import { reducedMotion } from '../state/motion.ts';
import { covered } from '../state/stage.ts';
import { stats } from '../state/stats.ts';
import { applyPose } from './camera.ts';
import type { Scenery } from './scenery.ts';

/** Longest step of time a frame may take into account, seconds: a sleeping tab must not fling the visitor. */
const LONGEST = 0.1;
/** The step after a sleep, when nobody knows how long ago the last frame was. */
const FIRST = 1 / 60;
/** Per second: how quickly the eye gets used to another brightness. */
const ADAPT = 3;
/** Brightness this near to where it should be is there. */
const ADAPTED = 0.004;
/** The rain's clock starts anew every hour: shaders lose digits on large numbers. Seconds. */
const RAIN_HOUR = 3600;

export interface Screen { readonly renderer: WebGLRenderer; readonly scene: Scene; readonly camera: PerspectiveCamera }
export interface Size { readonly width: number; readonly height: number }

/** The body of the one frame loop. Call it for each frame; it returns true while another one is needed. */
export function frameLoop({ renderer, scene, camera }: Screen, { director, room }: Scenery): (size: Size) => boolean {
  let last = 0, awake = false, first = true;
  return (size) => {
    const now = performance.now() / 1000;
    const dt = awake ? Math.min(LONGEST, now - last) : FIRST;
    last = now;
    // first where the camera is: rays and labels of this step are taken from it, whatever the interface covers by now
    applyPose(camera, frame.pose, size, covered, director.lens);
    const moving = director.step(dt, camera, size);
    applyPose(camera, frame.pose, size, covered, director.lens);

    const wanted = room.exposureAt(frame.pose.x, frame.pose.z, frame.pose.heading);
    const gap = wanted - renderer.toneMappingExposure, adapting = !first && !reducedMotion() && Math.abs(gap) > wanted * ADAPTED;
    renderer.toneMappingExposure = adapting ? renderer.toneMappingExposure + gap * (1 - Math.exp(-dt * ADAPT)) : wanted;
    first = false;

    room.setRain(now % RAIN_HOUR);
    renderer.info.reset();
    room.beforeRender(renderer, scene, camera);
    renderer.render(scene, camera);
    const { render, memory, programs } = renderer.info;
    Object.assign(stats, {
      frames: stats.frames + 1, drawCalls: render.calls, triangles: render.triangles,
      geometries: memory.geometries, textures: memory.textures, programs: programs?.length ?? 0,
    });
    frameDrawn();
    awake = moving || adapting;
    return awake;
  };
}
