import { DirectionalLight, type Group, type Scene, type WebGLRenderer } from 'three';
import { WORDS } from '../language/words.ts';
import type { Floor } from '../modes/floor.ts';
import type { TierName } from '../quality/tiers.ts';
import { setFloorPlan } from '../state/floor-plan.ts';
import { frame } from '../state/frame.ts';
import { useSettings } from '../state/settings.ts';
import { stats } from '../state/stats.ts';
import { notify, useVisit } from '../state/visit.ts';
import { stations } from '../stations/index.ts';
import { type Arrival, prepareArrival } from './arrival.ts';
import { Director, arrivalPose } from './director.ts';
import { ExhibitKeeper } from './exhibit/keeper.ts';
import { lookTable } from './exhibit/look-table.ts';
import { finishTile } from './exhibit/tile.ts';
import { type Fleet, createFleet } from './fleet/fleet.ts';
import { type GuideCall, guideCall } from './guide-call.ts';
import { BOUNDS, PLACES, roomBlocks } from './room/plan.ts';
import { railPoints } from './room/rails.ts';
import { prepare } from './prepare.ts';
import { type Room, createRoom, loadRoomAssets, mirrorUniforms } from './room/room.ts';

export interface Scenery {
  readonly room: Room;
  readonly director: Director;
  /** the logistics station's numbers at true count */
  readonly fleet: Fleet;
  /** the robot that leads tours */
  readonly guide: GuideCall;
  /** the doors open once a page; null when they stay shut */
  readonly arrival: Arrival | null;
  /** settles when every exhibit's far form stands or has failed */
  readonly farFormsDone: Promise<void>;
  /** everything that was asked for stands, or has failed */
  whole(): boolean;
  dispose(): void;
}

export interface Site { readonly renderer: WebGLRenderer; readonly scene: Scene; readonly stage: Group; readonly tier: TierName; wake(): void; readonly signal: AbortSignal }

/** What three asks for when it compiles the first program of its kind. */
const EXTENSIONS = ['KHR_parallel_shader_compile', 'WEBGL_multi_draw'] as const;
const LIGHT = `${import.meta.env.BASE_URL}light/`;

/** Everything that stops a walker: the room's own things and every station's. */
export function hallFloor(): Floor {
  const { minX: x0, maxX: x1, minZ: z0, maxZ: z1 } = BOUNDS;
  return { bounds: { x0, x1, z0, z1 }, blocks: [...roomBlocks(), ...stations.flatMap(({ blocks }) => blocks)] };
}

/**
 * The spots over the stands, as one light for all: without it every side that faces the door would be against the window.
 * Warm, from above the door's east corner, no shadow; as bright as the daylight on the floor (the room's units, not lux).
 */
function showLight(): DirectionalLight {
  const light = new DirectionalLight('#fff3e6', 0.26);
  light.position.set(-0.62, 1, 0.4);
  return light;
}

/**
 * Raises the room and the exhibits on a renderer. Rejects when the room's own files cannot be had; a failing exhibit only
 * leaves its own place empty and says so. The caller disposes the result.
 */
export async function raiseScenery({ renderer, scene, stage, tier, wake, signal }: Site): Promise<Scenery> {
  renderer.info.autoReset = false;
  // read after a program's first use, its log waits for everything the card has still to draw; a broken program says so by itself
  renderer.debug.checkShaderErrors = import.meta.env.DEV;
  // the same with the first question for an extension: asked for now, while there is nothing to draw
  for (const extension of EXTENSIONS) renderer.extensions.has(extension);
  const assets = await loadRoomAssets(LIGHT);
  if (signal.aborted) throw new DOMException('The canvas is gone', 'AbortError');
  const room = createRoom(renderer, assets, tier);
  scene.environment = room.environment;
  const textures = { looks: lookTable(), finish: finishTile() };
  const fleet = createFleet({ light: assets.light, cube: room.cube, noise: textures.finish, anisotropy: tier === 'low' ? 2 : renderer.capabilities.getMaxAnisotropy(), tier });
  const { language: spoken } = useSettings.getState();
  await Promise.all([room.setLanguage(spoken), fleet.setLanguage(spoken)]);
  stage.add(fleet.object);
  scene.add(stage, showLight());
  const floor = hallFloor();
  setFloorPlan({ places: PLACES.map(({ id, order, x, z, w, d, stand }) => ({ id, order, x, z, w, d, round: stand === 'pad' || stand === 'disc' })), blocks: floor.blocks, rails: railPoints() });

  const keeper: ExhibitKeeper = new ExhibitKeeper(stations, {
    stage, textures, scene: mirrorUniforms, tier,
    prepare: (object) => prepare(renderer, scene, object, room.drawnTo),
    changed: () => { director.modelsChanged(); wake(); },
    failed: (station) => {
      const { language } = useSettings.getState();
      notify(WORDS[language].notices.exhibitFailed(station.title[language]));
    },
  });
  const director = new Director(keeper, floor, tier === 'low');
  const guide = guideCall({ stage, textures, scene: mirrorUniforms, floor, paths: director.paths, keeper, director }, wake);
  const opened = stations.find(({ id }) => id === useVisit.getState().station);
  if (opened) Object.assign(frame.pose, arrivalPose(opened));
  // a canvas put up anew: the hall stood already, so the way to the first step is nobody's any more
  if (opened && stats.frames > 0) keeper.want(opened.id);
  const farFormsDone = keeper.loadFar(frame.pose.x, frame.pose.z);
  // neither the floor nor the miniatures are in its mirror
  await Promise.all([prepare(renderer, scene, fleet.object, [null]), ...room.object.children.map((thing) => prepare(renderer, scene, thing, thing === room.floor ? [null] : room.drawnTo))]);
  const arrival = prepareArrival(room.setDoors);
  let farFormsStand = false;
  void farFormsDone.finally(() => { farFormsStand = true; arrival?.begin(); wake(); return director.fetchWays(); });
  // without it the whole room is drawn
  void farFormsDone.then(() => room.leaveOut(LIGHT)).catch(() => {});

  return {
    room, director, fleet, guide, arrival, farFormsDone,
    whole: () => farFormsStand && keeper.complete,
    dispose() {
      arrival?.dispose();
      guide.dispose();
      keeper.dispose();
      fleet.dispose();
      textures.looks.dispose();
      textures.finish.dispose();
      scene.environment = null;
      scene.clear();
      room.dispose();
    },
  };
}
