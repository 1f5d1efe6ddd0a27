/** The page that `shoot.ts` photographs: one compiled model as the hall draws it, in a studio. */
import {
  Box3, Color, DirectionalLight, Mesh, MeshBasicMaterial, NeutralToneMapping, PCFShadowMap, PerspectiveCamera, PlaneGeometry, Scene, ShadowMaterial,
  Vector3, WebGLRenderer,
} from 'three';
import { ExhibitBatch } from '../../src/hall/exhibit/batch.ts';
import { loadExhibit, type ExhibitPart } from '../../src/hall/exhibit/load.ts';
import { lookTable } from '../../src/hall/exhibit/look-table.ts';
import { finishTile } from '../../src/hall/exhibit/tile.ts';
import { partOffset } from '../../src/hall/exhibit/explosion.ts';
import type { Shot, ShotResult } from './shot.ts';
import { studioLight } from './studio.ts';

declare global {
  interface Window { shoot: (file: string, shot: Shot) => Promise<ShotResult> }
}

const matches = (patterns: readonly string[], id: string): boolean =>
  patterns.some((p) => (p.endsWith('*') ? id.startsWith(p.slice(0, -1)) : p === id));

function isShown(part: ExhibitPart, { only, hide, explode }: Shot): boolean {
  if (only.length ? !matches(only, part.id) : matches(hide, part.id)) return false;
  return only.length > 0 || part.reveal <= explode;
}

/** Where the shown parts are, in metres. */
function boundsOf(batch: ExhibitBatch, shot: Shot): Box3 {
  const all = new Box3();
  for (const part of batch.parts) {
    if (!isShown(part, shot) || part.bounds.isEmpty()) continue;
    all.union(part.bounds.clone().translate(part.explode.clone().multiplyScalar(partOffset(part, shot.explode))).applyMatrix4(batch.root));
  }
  return all;
}

function cameraFor(shot: Shot, centre: Vector3, size: number): PerspectiveCamera {
  const camera = new PerspectiveCamera(shot.fov, shot.width / shot.height, size * 0.01, size * 40);
  const away = size * shot.dist / (2 * Math.tan(shot.fov * Math.PI / 360));
  const az = shot.az * Math.PI / 180, el = shot.el * Math.PI / 180;
  const target = centre.clone().add(new Vector3(...shot.shift));
  // az 0 looks along -x at the front of the model, positive turns to its left
  camera.position.set(Math.cos(az) * Math.cos(el), Math.sin(el), -Math.sin(az) * Math.cos(el)).multiplyScalar(away).add(target);
  camera.lookAt(target);
  return camera;
}

/** Depth alone, so that the costly shader runs once a pixel and not for every layer inside a machine: a software renderer needs it. */
function drawDepth(renderer: WebGLRenderer, scene: Scene, camera: PerspectiveCamera): void {
  renderer.clear();
  renderer.autoClear = false;
  renderer.shadowMap.autoUpdate = false;
  scene.overrideMaterial = new MeshBasicMaterial({ colorWrite: false, polygonOffset: true, polygonOffsetFactor: 1, polygonOffsetUnits: 1 });
  renderer.render(scene, camera);
  scene.overrideMaterial = null;
  renderer.shadowMap.needsUpdate = true;
}

window.shoot = async (file, shot) => {
  const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
  renderer.setSize(shot.width, shot.height);
  document.body.append(renderer.domElement);
  renderer.toneMapping = NeutralToneMapping;
  renderer.toneMappingExposure = shot.exposure;
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = PCFShadowMap;
  const scene = new Scene(), backdrop = new Color(shot.dark ? '#0b0c0e' : '#aeb3b9');
  scene.background = backdrop;
  scene.environment = studioLight(renderer);

  const batch = new ExhibitBatch(await loadExhibit(file), { looks: lookTable(), finish: finishTile() }, { uEye: { value: new Vector3() }, uMirror: { value: 0 } });
  batch.pose(shot.explode);
  batch.shade((part) => (matches(shot.lit, part.id) ? 1 : 0), (part) => (isShown(part, shot) ? 1 : 0));
  batch.object.traverse((object) => { object.castShadow = object.receiveShadow = true; });
  batch.object.updateMatrixWorld(true);
  scene.add(batch.object);

  const box = boundsOf(batch, shot), centre = box.getCenter(new Vector3()), size = box.getSize(new Vector3()).length();
  // receives the shadow and nothing else: a lit floor would cost more than the model
  const floor = new Mesh(new PlaneGeometry(size * 6, size * 6), new ShadowMaterial({ opacity: shot.dark ? 0.6 : 0.3 }));
  floor.rotation.x = -Math.PI / 2;
  floor.position.y = box.min.y - size * 0.004;
  floor.receiveShadow = true;
  scene.add(floor);

  const key = new DirectionalLight('#fff2e2', 2.2);
  key.position.copy(new Vector3(-0.35, 0.75, 0.45).multiplyScalar(2 * size).add(centre));
  key.target.position.copy(centre);
  key.castShadow = true;
  key.shadow.mapSize.set(1024, 1024);
  Object.assign(key.shadow.camera, { left: -size * 0.6, right: size * 0.6, top: size * 0.6, bottom: -size * 0.6, near: size * 0.05, far: size * 5 });
  Object.assign(key.shadow, { bias: -0.0004, normalBias: size * 0.0012, radius: 4 });
  scene.add(key, key.target);

  const camera = cameraFor(shot, centre, size);
  const started = performance.now();
  drawDepth(renderer, scene, camera);
  renderer.render(scene, camera);
  const picture = renderer.domElement.toDataURL('image/png');
  return {
    picture, ms: Math.round(performance.now() - started),
    triangles: renderer.info.render.triangles, calls: renderer.info.render.calls,
    size: box.getSize(new Vector3()).toArray().map((v) => Math.round(v * 1000)),
    shown: batch.parts.filter((part) => isShown(part, shot)).map((part) => part.id), parts: batch.parts.length,
  };
};
