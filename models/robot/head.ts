/** What it shows and hears with: a line of light, a dark band with a slim display, a deck to put things on. No face. */
import { at, piece } from '../kit/assemble.ts';
import { copies, polar, T, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { cylMesh, extrudeMesh, revolveMesh } from '../kit/primitives.ts';
import { rrect } from '../kit/shapes2d.ts';
import { Solid } from '../kit/solid.ts';
import { depthCamera } from './column.ts';
import { band, seat, sleeve } from './form.ts';
import { ahead, block, part } from './make.ts';
import { COLUMN, DISPLAY, HEAD, LIGHT, VISOR } from './measures.ts';

const FAR = 400;
/** The tray in the deck: how far from its rim, and how deep. */
const TRAY = { inset: 25, deep: 9 } as const;
const STOP_AT: V3 = [-112, 0, HEAD.top];
const up = (x: number, y: number, z: number): V3 => [x, y, 120 + z];

const stopCollar = (): Solid => Solid.revolve([[0, -20], [14, -20], [14, -4], [29, -4], [29, 3.4, 2], [17, 5, 1], [16, 9], [0, 9]], 'anodised-black', { seg: 28, fs: 1 });
const stopKnob = (): Piece[] => [
  piece('paint-vermilion', revolveMesh([[0, 8], [12.5, 8], [12.5, 12], [21, 14.5, 2.4], [20.4, 23, 4.5], [0, 26.4]], { seg: 28, fs: 3, crease: 40 })),
  // the arrows that say which way it is let go again
  piece('label-white', copies(extrudeMesh([[[9, -2.6], [14.4, -1.1], [12.6, 2.6]]], 25.05, 25.5), polar(3, 0, 0))),
];

const antenna = (): Piece[] => [
  piece('anodised-black', revolveMesh([[0, -4], [11, -4], [11, 3, 1.6], [6.6, 6, 1], [6, 14, 1], [0, 14]], { seg: 24, fs: 2 })),
  piece('plastic-dark', revolveMesh([[0, 12], [3.8, 12], [3.1, 74, 2.6], [0, 75]], { seg: 14, fs: 3 })),
];

/** Four ears in the deck's rim. */
const microphones = (): Piece[] => at([
  piece('anodised-black', revolveMesh([[1.5, -2], [4, -2], [4, 0.5, 0.4], [1.5, 0.3]], { seg: 10, fs: 1 })), piece('gold-pad', cylMesh(1.5, -2, -0.6, { seg: 6 })),
], [[140, 92], [140, -92], [-78, 124], [-78, -124]].map(([x = 0, y = 0]) => T(x, y, HEAD.top)));

/** A deck with a tray in it, its rim turned over softly. */
function shell(): Solid {
  const hollow = band(HEAD.z0 - 9, HEAD.top - 16, 'plastic-dark', { inset: 6, top: 20, detail: 'coarse' });
  return band(HEAD.z0, HEAD.top, 'plastic-white', { top: 26, bottom: 2.4 }).cut(hollow, tray('plastic-white', 0), stopWell());
}
const trayOutline = (d: number) => rrect(206 - d * 2, 240 - d * 2, 70 - d, 44, 0);
const tray = (material: 'plastic-white' | 'rubber', d: number): Solid => Solid.extrude([trayOutline(d)], HEAD.top - TRAY.deep, HEAD.top + 20, material, { bottom: 5, bevel: 0.01, bs: 3, fs: 6 });
const stopWell = (): Solid => Solid.cyl(33, HEAD.top - 4, HEAD.top + 9, 'plastic-white', { bevel: 2, seg: 32, bs: 1 }).move(STOP_AT[0], 0, 0);
function mat(): Piece[] {
  const z = HEAD.top - TRAY.deep, ribs = Array.from({ length: 11 }, (_, i) => extrudeMesh([rrect(3.4, 196 - Math.abs(i - 5) ** 2 * 2.2, 1.7, 44 + (i - 5) * 15, 0)], z + 2, z + 3.4, { bevel: 0.6, bottom: 0, bs: 1, fs: 1 }));
  return [piece('rubber', extrudeMesh([trayOutline(7)], z + 0.1, z + 2.2, { bevel: 0.8, bottom: 0, bs: 1, fs: 5 })), ...ribs.map((rib) => piece('rubber', rib))];
}

/** The display's frame, flush in the band of glass; line and dot stand a hair before it. */
function display(): Part[] {
  const { z, half, height } = DISPLAY, sheet = (w: number, h: number, r: number): Solid => ahead([rrect(w, h, r, 0, z)], 60, FAR, 'screen', 0);
  const face = band(VISOR.z0 + 1, VISOR.z1 - 1, 'screen', { inset: 1 }).cut(band(VISOR.z0 - 9, VISOR.z1 + 9, 'screen', { inset: 4 })).and(sheet(half * 2 - 1.4, height - 1.4, height / 2 - 0.7));
  const line = band(z - 6, z + 6, 'led-white', { inset: 0.7 }).cut(band(z - 9, z + 9, 'led-white', { inset: 2 })).and(ahead([rrect(half * 2 - 34, 1.5, 0.7, 0, z)], 60, FAR, 'led-white'));
  return [
    part('display', [face], up(330, 0, 60)),
    part('display-line', [line], up(380, 0, 60)),
    part('display-dot', [[piece('led-white', cylMesh(4.2, 0.2, 1.3, { seg: 20, bevel: 0.5, bs: 1 }))]], up(420, 0, 60), { place: seat(0, z, 1, -1), group: 'dot' }),
  ];
}

export function headParts(): Part[] {
  const eye = depthCamera();
  const ring = band(LIGHT.z0, LIGHT.z1, 'led-white', { inset: 2.4 }).cut(band(LIGHT.z0 - 9, LIGHT.z1 + 9, 'led-white', { inset: 9, detail: 'coarse' }));
  const neck = band(COLUMN.z1 - 8, HEAD.z0 + 8, 'trim', { inset: 11, detail: 'coarse' }).cut(band(COLUMN.z1 - 20, HEAD.z0 + 20, 'trim', { inset: 15, detail: 'coarse' }));
  return [
    part('neck', [neck], up(0, 0, -60), { starts: 0.1 }),
    part('light-ring', [ring], up(0, 0, -20)),
    part('visor', [sleeve(VISOR.z0, VISOR.z1, 'glass-dark', { inset: 0.6 }).cut(ahead([rrect(DISPLAY.half * 2, DISPLAY.height, DISPLAY.height / 2, 0, DISPLAY.z)], 60, FAR, 'trim'))], up(0, 0, 40)),
    ...display(),
    part('depth-camera-rear', [eye], up(-300, 0, 60), { place: seat(0, DISPLAY.z, -1, -0.6, [0, -1, 0]) }),
    part('head-shell', [shell()], up(0, 0, 140)),
    part('depth-camera-high', [eye], up(360, 0, 140), { place: seat(0, 938, 1, -0.2, [0, 1, 0]) }),
    part('deck-mat', [mat()], up(0, 0, 260)),
    part('microphones', [microphones()], up(0, 0, 230)),
    part('emergency-stop-collar', [stopCollar()], up(-90, 0, 220), { place: T(...STOP_AT) }),
    part('emergency-stop', [stopKnob()], up(-90, 0, 280), { place: T(...STOP_AT) }),
    part('antenna', [antenna()], up(-140, 90, 230), { place: T(-92, 88, HEAD.top - 1) }),
    part('head-carrier', [block([-110, -104, HEAD.z0 - 6], [130, 104, HEAD.z0 - 2], 2, 'alu-blasted')], up(0, 0, 60), { starts: 0.2, reveal: 0.15 }),
  ];
}
