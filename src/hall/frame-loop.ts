import type { PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import { wants } from '../input/intent.ts';
import { govern, governor } from '../quality/governor.ts';
import { frame, frameDrawn } from '../state/frame.ts';
import { reducedMotion } from '../state/motion.ts';
import { useSettings } from '../state/settings.ts';
import { covered, type Covered } from '../state/stage.ts';
import { stats } from '../state/stats.ts';
import { applyPose, fieldOfView } from './camera.ts';
import type { Scenery } from './scenery.ts';

/** Longest step of time a frame may take into account, seconds: a sleeping tab must not fling the visitor. */
const LONGEST = 0.1;
/** The step after a sleep, when nobody knows how long ago the last frame was. */
const FIRST = 1 / 60;
/** Per second: how quickly the eye gets used to another brightness. */
const ADAPT = 3;
/** Per second: how quickly the picture makes room for a sheet that opens. */
const MAKE_ROOM = 8;
/** Pixels, and hundredths of the lens shift: nearer than this it has made room. */
const ROOM_MADE = 0.5;
/** Brightness this near to where it should be is there. */
const ADAPTED = 0.004;
/** The rain's clock starts anew every hour: shaders lose digits on large numbers. Seconds. */
const RAIN_HOUR = 3600;

export interface Screen { readonly renderer: WebGLRenderer; readonly scene: Scene; readonly camera: PerspectiveCamera }
export interface Size { readonly width: number; readonly height: number }

/** The body of the one frame loop. Call it for each frame; it returns true while another one is needed. */
export function frameLoop({ renderer, scene, camera }: Screen, { director, room, fleet, guide, arrival, whole }: Scenery): (size: Size, ratio: number) => boolean {
  let last = 0, awake = false, first = true, exposure = 1;
  const view = { ...covered, lens: 0 };
  const pace = governor();
  const place = (size: Size): void => applyPose(camera, arrival?.behind ? { ...frame.pose, x: frame.pose.x - arrival.behind } : frame.pose, size, view, view.lens, useSettings.getState().wider);
  return (size, ratio) => {
    // each picture drawn below the held one would put off the one that is waited for; whoever sets out does not wait
    if (frame.held && !whole() && !wants(director.intent)) return false;
    const now = performance.now() / 1000;
    if (awake) govern(pace, now - last);
    // the first picture after a rest may be the only one: it gets all pixels
    const sharp = !awake || pace.scale === 1;
    const pixels = sharp ? ratio : ratio * pace.scale;
    // here and nowhere else: a canvas of another size is empty until it is drawn
    if (renderer.getPixelRatio() !== pixels) renderer.setPixelRatio(pixels);
    const dt = awake ? Math.min(LONGEST, now - last) : FIRST;
    last = now;
    const makingRoom = makeRoom(view, { ...covered, lens: director.lens }, first || reducedMotion() ? Infinity : dt);
    // first where the camera is: rays and labels of this step are taken from it
    arrival?.step(now, pictureWidth(size), director.intent);
    place(size);
    const moving = director.step(dt, camera, size, makingRoom);
    place(size);
    const guiding = guide.step(dt, size);

    const wanted = room.exposureAt(frame.pose.x, frame.pose.z, frame.pose.heading);
    const gap = wanted - exposure, adapting = !first && !reducedMotion() && Math.abs(gap) > wanted * ADAPTED;
    exposure = adapting ? exposure + gap * (1 - Math.exp(-dt * ADAPT)) : wanted;
    // the doors have their own clock
    renderer.toneMappingExposure = exposure * (arrival?.gain ?? 1);
    first = false;

    room.setRain(now % RAIN_HOUR);
    room.setClear(director.clear);
    room.setClock(minutesToday());
    renderer.info.reset();
    fleet.look(camera, renderer.domElement.height);
    // three centimetres high: the floor's mirror shows nothing of it that the sheet does not cover
    fleet.object.visible = false;
    room.beforeRender(renderer, scene, camera);
    fleet.object.visible = true;
    renderer.render(scene, camera);
    const { render, memory, programs } = renderer.info;
    Object.assign(stats, {
      frames: stats.frames + 1, drawCalls: render.calls, triangles: render.triangles,
      geometries: memory.geometries, textures: memory.textures, programs: programs?.length ?? 0,
    });
    awake = moving || makingRoom || adapting || guiding || Boolean(arrival?.moving);
    // come to rest with fewer pixels: one more picture, with all of them
    frame.resting = !awake && sharp;
    frameDrawn();
    return !frame.resting;
  };
}

/** Width of the picture a metre before the eye, metres. */
const pictureWidth = ({ width, height }: Size): number => {
  const aspect = Math.max(1, width) / Math.max(1, height);
  return 2 * Math.tan((fieldOfView(aspect, useSettings.getState().wider) * Math.PI) / 360) * aspect;
};

/** Minutes since midnight, the visitor's own time. */
function minutesToday(): number {
  const now = new Date();
  return now.getHours() * 60 + now.getMinutes();
}

/** Moves what the picture leaves free towards what the interface leaves free. Returns true when it has moved, by a cut as well. */
function makeRoom(view: Covered & { lens: number }, to: Readonly<Covered & { lens: number }>, dt: number): boolean {
  const come = 1 - Math.exp(-dt * MAKE_ROOM);
  let way = 0, rest = 0;
  for (const key of ['top', 'right', 'bottom', 'left', 'lens'] as const) {
    const gap = to[key] - view[key];
    view[key] += gap * come;
    const weight = key === 'lens' ? 100 : 1;
    way = Math.max(way, Math.abs(gap) * weight);
    rest = Math.max(rest, Math.abs(gap * (1 - come)) * weight);
  }
  if (rest <= ROOM_MADE) Object.assign(view, to);
  return way > ROOM_MADE;
}
