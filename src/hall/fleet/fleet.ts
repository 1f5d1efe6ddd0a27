/** The numbers of the logistics station, seen at true count. Owns all it allocates; `dispose` gives all of it back. */
import { Group, Mesh, type PerspectiveCamera, ShaderMaterial, type IUniform, type Texture } from 'three';
import type { Language } from '../../content/types.ts';
import type { TierName } from '../../quality/tiers.ts';
import { floorLight } from '../room/exposure.ts';
import type { Light } from '../room/light.ts';
import { mirrorUniforms } from '../room/mirror.ts';
import { PROBE_POSITION } from '../room/probe.ts';
import { matGeometry } from './mat.ts';
import { createPrint } from './print.ts';
import { SHEET_FRAGMENT, SHEET_VERTEX } from './shaders.ts';
import { REACH, createVans } from './vans.ts';

/** haze of the air, per metre, as the room's */
const HAZE = 0.0018;

export interface Fleet {
  readonly object: Group;
  /** miniatures that stand on the sheet */
  readonly count: number;
  /** Chooses how finely every block is drawn for this camera on a picture so many pixels high. Before each frame. */
  look(camera: PerspectiveCamera, pixels: number): void;
  /** Prints the sheet's words; resolves when they are there. */
  setLanguage(language: Language): Promise<void>;
  dispose(): void;
}

export interface FleetHost {
  readonly light: Light;
  /** the room's cube with plain mips, and any tile of fine noise; both stay their owners' */
  readonly cube: Texture; readonly noise: Texture;
  readonly anisotropy: number;
  readonly tier: TierName;
}

/** The light on the floor between the middles of the meter's cells, so that no step shows. */
export function smoothLight(light: Light, x: number, z: number): number {
  const i = Math.floor(x - 0.5), j = Math.floor(z - 0.5), a = x - 0.5 - i, b = z - 0.5 - j;
  const at = (di: number, dj: number): number => floorLight(light, i + di + 0.5, j + dj + 0.5);
  return (at(0, 0) * (1 - a) + at(1, 0) * a) * (1 - b) + (at(0, 1) * (1 - a) + at(1, 1) * a) * b;
}

export function createFleet({ light, cube, noise, anisotropy, tier }: FleetHost): Fleet {
  const pixel = { value: 0.001 };
  const uniforms: Record<string, IUniform> = {
    ...mirrorUniforms, uCubePosition: { value: PROBE_POSITION }, uHaze: { value: HAZE }, tCube: { value: cube }, tNoise: { value: noise }, uPixel: pixel,
  };
  const lightAt = (x: number, z: number): number => smoothLight(light, x, z);
  const print = createPrint(anisotropy);
  const mat = new Mesh(matGeometry(lightAt, print.slot), new ShaderMaterial({
    name: 'sheet of numbers', vertexShader: SHEET_VERTEX, fragmentShader: SHEET_FRAGMENT, uniforms: { ...uniforms, tPrint: { value: print.texture } },
  }));
  mat.matrixAutoUpdate = false;
  const vans = createVans(uniforms, lightAt, REACH[tier]);
  const object = new Group();
  object.name = 'fleet';
  object.add(mat, vans.object);
  return {
    object,
    count: vans.count,
    look(camera, pixels) {
      // element 5 is 1 / tan of half the field of view
      pixel.value = 2 / ((camera.projectionMatrix.elements[5] ?? 1) * Math.max(1, pixels));
      vans.look(camera.position);
    },
    setLanguage: print.draw,
    dispose() {
      object.removeFromParent();
      vans.dispose();
      mat.geometry.dispose();
      mat.material.dispose();
      print.dispose();
    },
  };
}
