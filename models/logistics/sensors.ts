/** 33 senses: lidars, cameras, radars, ultrasound; and the stops a hand can reach. */
import { T, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { Solid } from '../kit/solid.ts';
import { block, part } from './make.ts';
import { CAMERAS, CORNER_LIDAR, CORNER_LIDARS, mountFrame, STOPS, ULTRASONICS, type Mount } from './mounts.ts';
import { loft } from '../kit/loft.ts';
import { noseAt, tailAt, topAt } from './skin.ts';

const LIDAR_X = 1030;
/** how far the panel behind a mount travels, so that its sensor stays before it */
function withPanel(m: Mount): V3 {
  const [x, , z] = m.at;
  if (m.dir[0] > 0.9) return z < 430 ? [1450, 0, 120] : z > 820 ? [1640, 0, 560] : [1260, 0, 500];
  if (m.dir[0] < -0.9) return z < 430 ? [-1300, 0, 120] : [-1120, 0, 620];
  const left = m.dir[1] > 0;
  if (x > 700) return left ? [560, 990, 700] : [620, -990, 700];
  if (z < 362) return left ? [0, 1290, 120] : [0, -770, 300];
  return left ? [0, 1320, 620] : [0, -720, 1650];
}

function camera(r: number): Piece[] {
  const bezel = Solid.revolve([[0, -12], [r, -12], [r, 3, 2], [r - 4, 5, 1.5], [r - 8, 0, 1], [0, 0]], 'anodised-black', { seg: 18, fs: 1 });
  const lens = Solid.revolve([[0, -2], [r - 9, -2], [r - 9, 0.5], [r - 13, 3.4], [r - 18, 5], [0, 5.6]], 'lens-coated', { seg: 14, crease: 60 });
  const body = block([-r + 4, -r + 4, -52], [r - 4, r - 4, -10], 4, 'alu-blasted');
  const plug = Solid.cyl(7, -74, -50, 'cable-blue', { seg: 8 });
  return [...bezel.add(body, plug).pieces(), ...lens.pieces()];
}
const ultrasonic = (): Piece[] => [...Solid.revolve([[0, -30], [12, -30], [12, -6], [14, -4], [14, 1, 1.2], [11, 2, 1], [10, 0.6], [0, 0.6]], 'plastic-dark', { seg: 11, fs: 1 })
  .add(Solid.cyl(9.6, 0, 1.4, 'alu-blasted', { seg: 10 })).pieces()];
const stop = (): Piece[] => [...Solid.revolve([[0, -40], [15, -40, 2], [15, 0], [30, 0], [30, 4, 2], [17, 5], [0, 5]], 'paint-yellow', { seg: 22, fs: 1 })
  .add(Solid.revolve([[0, 4], [11, 4], [11, 14], [20, 17, 3], [20, 24, 4], [12, 31, 8], [0, 32]], 'paint-vermilion', { seg: 18, fs: 1 })).pieces()];

/** A turning head: foot, glass band, cap. */
function lidar(r: number, z0: number, z1: number): Solid {
  const rim = (z1 - z0) * 0.2;
  return Solid.revolve([[0, z0], [r, z0, 4], [r, z0 + rim], [r - 5, z0 + rim + 3], [r - 5, z1 - rim - 3], [r, z1 - rim], [r, z1 - 4, 8], [r - 12, z1], [0, z1]], 'anodised-black', { seg: r > 50 ? 40 : 20, fs: 1 })
    .add(Solid.revolve([[r - 10, z0 + rim], [r - 2, z0 + rim + 3], [r - 2, z1 - rim - 3], [r - 10, z1 - rim]], 'glass-dark', { seg: r > 50 ? 40 : 20, fs: 1 }));
}
function roofPod(): Solid {
  const z = topAt(LIDAR_X, 0), s = (x: number, w: number, h: number, n: number) => ({ x: LIDAR_X + x, w, h, z: topAt(LIDAR_X + x, 0) - 4, n });
  const pod = loft([s(-170, 90, 6, 2.6), s(-150, 140, 22, 2.6), s(-60, 172, 42, 3), s(70, 168, 44, 3), s(140, 130, 24, 2.6), s(158, 80, 6, 2.6)], 'paint-enamel', { around: 32, along: 3 });
  return pod.add(Solid.revolve([[0, z], [74, z + 10], [70, z + 44, 3], [0, z + 44]], 'paint-enamel', { seg: 32 }).move(LIDAR_X, 0, 0)).cut(block([700, -400, 1500], [1400, 400, z - 11], 0, 'paint-enamel'));
}
const RADAR_BODY = (): Solid => block([-46, -36, -22], [46, 36, 0], 5, 'plastic-dark').add(block([-40, -30, -2], [40, 30, 3], 3, 'trim'), block([-16, -12, -40], [16, 12, -20], 3, 'plastic-grey'));
function radarPlaces(): [string, V3, V3, V3][] {
  const fx = noseAt(470, 392) - 46, rx = tailAt(490, 392) + 46;
  return [
    ['front', [noseAt(0, 580) - 34, 0, 596], [1, 0, 0], [1150, 0, 500]],
    ['front-left', [fx, 456, 352], [0.8, 0.6, 0], [1200, 160, 80]], ['front-right', [fx, -456, 352], [0.8, -0.6, 0], [1200, -160, 80]],
    ['rear-left', [rx, 470, 352], [-0.8, 0.6, 0], [-1040, 160, 80]], ['rear-right', [rx, -470, 352], [-0.8, -0.6, 0], [-1040, -160, 80]],
  ];
}

export function sensorParts(): Part[] {
  const shape = new Map([25, 21, 20].map((r) => [r, camera(r)])), drum = [...lidar(CORNER_LIDAR.radius, CORNER_LIDAR.z0, CORNER_LIDAR.z1).pieces()];
  const foot = [...Solid.revolve([[0, CORNER_LIDAR.z0 - 8], [46, CORNER_LIDAR.z0 - 8, 2], [46, CORNER_LIDAR.z0 + 2, 2], [0, CORNER_LIDAR.z0 + 2]], 'plastic-dark', { seg: 18, fs: 1 })
    .add(Solid.revolve([[0, CORNER_LIDAR.z1 - 2], [46, CORNER_LIDAR.z1 - 2, 2], [46, CORNER_LIDAR.z1 + 8, 2], [0, CORNER_LIDAR.z1 + 8]], 'plastic-dark', { seg: 18, fs: 1 }), Solid.cyl(22, CORNER_LIDAR.z0 - 8, CORNER_LIDAR.z1 + 8, 'plastic-dark', { seg: 12 })).pieces()];
  const dot = ultrasonic(), mushroom = stop(), radar = [...RADAR_BODY().pieces()], z = topAt(LIDAR_X, 0);
  return [
    part('lidar-roof', [lidar(58, z + 42, 1899).move(LIDAR_X, 0, 0)], [820, 0, 2150]),
    part('lidar-pod', [roofPod()], [760, 0, 1960]),
    ...CORNER_LIDARS.map((m) => part(`lidar-${m.id}`, [drum, foot], [m.dir[0] * (m.dir[0] > 0 ? 1500 : 1300), m.dir[1] * 900, 420], { place: T(m.at[0], m.at[1], 0) })),
    ...CAMERAS.map((m) => part(`camera-${m.id}`, [shape.get(m.hole)!], withPanel(m), { place: mountFrame(m) })),
    ...radarPlaces().map(([id, at, dir, explode]) => part(`radar-${id}`, [radar], explode, { place: mountFrame({ id, at, dir, hole: 0 }), starts: 0.1, reveal: 0.1 })),
    ...ULTRASONICS.map((m) => part(`ultrasonic-${m.id}`, [dot], withPanel(m), { place: mountFrame(m) })),
    ...STOPS.map((m) => part(`emergency-stop-${m.id}`, [mushroom], m.id === 'rear' ? [-1180, 0, 620] : withPanel(m), { place: mountFrame(m) })),
  ];
}
