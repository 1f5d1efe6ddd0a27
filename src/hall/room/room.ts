/** The hall as one three.js object: everything that is not an exhibit. Owns all it allocates; rebuilt as a whole on remount. */
import { Group, LinearFilter, NoColorSpace, RedFormat, Texture, Vector2, Vector3, WebGLCubeRenderTarget, type Camera, type Mesh, type Object3D, type Scene, type WebGLRenderer } from 'three';
import type { DrawnTo } from '../prepare.ts';
import type { Language } from '../../content/types.ts';
import type { RoomAssets } from './assets.ts';
import { exposureFor } from './exposure.ts';
import { createLettering, FLOOR_SIGN, SOUTH_SIGN, wallCells } from './lettering.ts';
import { createMirror, mirrorUniforms } from './mirror.ts';
import { noiseTile } from './noise.ts';
import { drawProbe, PROBE_POSITION } from './probe.ts';
import { hallShape } from './shape.ts';
import { createSurfaces, setPlain } from './surfaces.ts';
import { installTone } from './tone.ts';

export { loadRoomAssets, type RoomAssets } from './assets.ts';
export { mirrorUniforms } from './mirror.ts';

export type RoomTier = 'low' | 'medium' | 'high';

export interface Room {
  readonly object: Object3D;
  /** prefiltered, for `scene.environment` */
  readonly environment: Texture;
  /** the same cube with plain mips */
  readonly cube: Texture;
  /** renderer.toneMappingExposure for an eye at (x, z) looking along `heading`; ease it while walking */
  exposureAt(x: number, z: number, heading: number): number;
  /** Draws the lettering again; resolves when it stands on the walls. */
  setLanguage(language: Language): Promise<void>;
  /** Before every frame: draws the floor's mirror where the tier has one, models included. */
  beforeRender(renderer: WebGLRenderer, scene: Scene, camera: Camera): void;
  /** low: the floor reflects the probe. medium and high: a planar mirror. */
  setTier(tier: RoomTier): void;
  /** seconds of rain so far; stands still while no frames are drawn */
  setRain(time: number): void;
  /** the weather outside: 0 rain … 1 clear, with the light it sends in */
  setClear(clear: number): void;
  /** Swings the doors, radians; 0 shuts them. `lobby`: the room before them is in view. */
  setDoors(swing: number, lobby: boolean): void;
  /** The clock shows this many minutes after midnight. */
  setClock(minutes: number): void;
  /** From when this resolves on, what no camera can see is left out of the drawing, and what is far is drawn coarser. `folder`: where the light lies. */
  leaveOut(folder: string): Promise<void>;
  /** the one thing the floor's mirror does not show */
  readonly floor: Object3D;
  /** What things in the hall are drawn to: the picture, and the floor's mirror where the tier has one. */
  readonly drawnTo: DrawnTo;
  /** lettering has changed, one frame please */
  onChange: () => void;
  dispose(): void;
}

/** haze of the air, per metre */
const HAZE = 0.0018;
/** so much more daylight comes in when the rain is over */
const CLEAR_GAIN = 0.45;
/** how far the sky is held back when looked at: rain window at exposure 16, north lights */
const WINDOW_GLOW = 0.21, ROOF_GLOW = 0.23;

function lightTexture(image: ImageBitmap): Texture {
  const texture = new Texture(image);
  texture.format = RedFormat;
  texture.colorSpace = NoColorSpace;
  texture.flipY = false;
  texture.generateMipmaps = false;
  texture.minFilter = texture.magFilter = LinearFilter;
  texture.needsUpdate = true;
  return texture;
}

export function createRoom(renderer: WebGLRenderer, assets: RoomAssets, tier: RoomTier): Room {
  installTone(renderer);
  const { light } = assets;
  const noise = noiseTile(tier === 'low' ? 1 : 8), baked = lightTexture(assets.image), mirror = createMirror();
  // black to read while the probe itself is drawn; a target never drawn to holds anything, even not-a-number
  const blank = new WebGLCubeRenderTarget(4);
  blank.clear(renderer, true, true, false);
  let changed = (): void => {};
  const lettering = createLettering(tier === 'low' ? 2 : renderer.capabilities.getMaxAnisotropy(), () => changed());
  const glow = new Vector2(WINDOW_GLOW, ROOF_GLOW);
  const uniforms = {
    ...mirrorUniforms,
    uCubePosition: { value: PROBE_POSITION }, uTime: { value: 3 }, uClear: { value: 0 }, uHaze: { value: HAZE },
    tNoise: { value: noise }, tCube: { value: blank.texture }, tLight: { value: baked }, tLetters: { value: lettering.texture },
    uLightMax: { value: new Vector2(light.maxDay, light.maxLamp) }, uVertexMax: { value: new Vector2(light.maxDayVertex, light.maxLampVertex) },
    uLightSplit: { value: light.atlasHeight / assets.image.height },
    uCells: { value: wallCells() }, uSouthSign: { value: new Vector3(...SOUTH_SIGN) }, uFloorSign: { value: new Vector3(...FLOOR_SIGN) },
    tMirror: { value: mirror.target.texture }, uMirrorMatrix: { value: mirror.matrix }, uMirrorSize: { value: new Vector2(1, 1) }, uPlanar: { value: 0 },
    uGlow: { value: glow }, uDirect: { value: 0 },
    uDoors: { value: new Vector2() }, uClock: { value: new Vector2() },
  };
  const shape = hallShape();
  const surfaces = createSurfaces(shape, light, uniforms);
  const { floor, walls, steel, glass } = surfaces;
  setPlain(surfaces, tier === 'low');
  const object = new Group();
  object.name = 'room';
  object.add(floor, walls, steel, glass);

  uniforms.uEye.value.copy(PROBE_POSITION);
  const probe = drawProbe(renderer, object, tier === 'low' ? 'coarse' : 'fine');
  uniforms.tCube.value = probe.cube.texture;
  let planar = tier !== 'low';

  return {
    object,
    floor,
    environment: probe.environment.texture,
    cube: probe.cube.texture,
    exposureAt: (x, z, heading) => exposureFor(light, x, z, heading),
    setLanguage: (language) => lettering.draw(language),
    beforeRender(gl, scene, camera) {
      glow.set(WINDOW_GLOW * Math.sqrt(16 / gl.toneMappingExposure), ROOF_GLOW);
      uniforms.uPlanar.value = 0;
      uniforms.uDirect.value = 0;
      camera.updateMatrixWorld();
      if (planar) {
        floor.visible = false;
        mirror.draw(gl, scene, camera);
        floor.visible = true;
        uniforms.uMirrorSize.value.set(mirror.target.width, mirror.target.height);
        uniforms.uPlanar.value = 1;
      }
      uniforms.uDirect.value = 1;
      mirrorUniforms.uEye.value.setFromMatrixPosition(camera.matrixWorld);
    },
    setTier(next) {
      planar = next !== 'low';
      setPlain(surfaces, !planar);
    },
    setRain(time) { uniforms.uTime.value = time; },
    setDoors(swing, lobby) {
      uniforms.uDoors.value.set(swing, Math.sin(swing));
      steel.geometry.setDrawRange(lobby ? 0 : shape.lobbyIndices, Infinity);
    },
    setClock(minutes) { uniforms.uClock.value.set((minutes / 720) * 2 * Math.PI, (minutes / 60) * 2 * Math.PI); },
    setClear(clear) {
      const gain = 1 + CLEAR_GAIN * clear;
      uniforms.uClear.value = clear;
      uniforms.uLightMax.value.setX(light.maxDay * gain);
      uniforms.uVertexMax.value.setX(light.maxDayVertex * gain);
    },
    async leaveOut(folder) {
      const [{ drawInView, readCoarse }, file] = await Promise.all([import('./in-view.ts'), fetch(`${folder}room-coarse.bin`).then((response) => response.arrayBuffer())]);
      object.add(drawInView(steel, shape.lobbyIndices, await readCoarse(file, light.hash), tier));
      changed();
    },
    get drawnTo() { return planar ? [null, mirror.target] : [null]; },
    get onChange() { return changed; },
    set onChange(listener) { changed = listener; },
    dispose() {
      object.removeFromParent();
      for (const mesh of object.children as Mesh[]) {
        mesh.geometry.dispose();
        for (const material of [mesh.material].flat()) material.dispose();
      }
      for (const texture of [noise, baked, lettering]) texture.dispose();
      for (const target of [mirror.target, blank, probe.cube, probe.environment]) target.dispose();
    },
  };
}
