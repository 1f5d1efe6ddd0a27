/** Tricycle landing gear: faired legs, oleo struts, wheels, brakes, steering. */
import { at } from '../kit/assemble.ts';
import { loftRings } from '../kit/loft.ts';
import { frame, mul, nrm, polar, R, sub, T, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { Solid, type Pt } from '../kit/solid.ts';
import { body } from './fuselage.ts';
import { MAIN_WHEEL, NOSE_WHEEL, SIDES } from './measures.ts';
import { aerofoil, block, onSide } from './shapes.ts';

/** Wheel about the z axis: tyre with two grooves, rim with an open face, hub cap. */
function wheel(r: number, width: number): Piece[] {
  const w = width / 2, rim = r * 0.6;
  const tyre = Solid.revolve([[rim, -w * 0.72], [rim + 8, -w * 0.86], [r * 0.86, -w, 14], [r, -w * 0.62, 12], [r, -w * 0.24], [r - 5, -w * 0.2], [r - 5, -w * 0.12], [r, -w * 0.08],
    [r, w * 0.08], [r - 5, w * 0.12], [r - 5, w * 0.2], [r, w * 0.24], [r, w * 0.62, 12], [r * 0.86, w, 14], [rim + 8, w * 0.86], [rim, w * 0.72]], 'tyre', { seg: 30, crease: 40 });
  const disc = Solid.revolve([[0, -w * 0.5], [rim * 0.8, -w * 0.5], [rim - 8, -w * 0.74], [rim + 3, -w * 0.74], [rim + 3, w * 0.74], [rim - 8, w * 0.74, 3], [rim * 0.86, w * 0.3], [rim * 0.4, w * 0.46], [rim * 0.34, w * 0.7, 4], [0, w * 0.7]], 'alu-machined', { seg: 30 });
  const opening: Pt[] = [[rim * 0.48, -9, 3], [rim * 0.8, -17, 4], [rim * 0.8, 17, 4], [rim * 0.48, 9, 3]];
  const face = disc.cut(...polar(5, 0, 0).map((m) => Solid.extrude([opening], -w * 0.3, w, 'trim').at(m)));
  return tyre.add(face).pieces();
}

/** A faired leg: aerofoil sections along a line, chord along x. */
function faired(points: readonly (readonly [at: V3, chord: number, thick: number])[]): Solid {
  return loftRings(points.map(([p, chord, thick], i) => {
    const a = points[Math.max(0, i - 1)]![0], b = points[Math.min(points.length - 1, i + 1)]![0], d = nrm(sub(b, a));
    const across = nrm([0, d[2], -d[1]]); // normal to the leg in the front view
    return aerofoil(10, thick, 0).map(([u, v]): V3 => [p[0] + (0.4 - u) * chord, p[1] + across[1] * v * chord, p[2] + across[2] * v * chord]);
  }), 'paint-white');
}

/** Oleo from `top` to `bottom`: cylinder, bright piston, ends. */
function oleo(top: V3, bottom: V3, r: number): Solid {
  const d = sub(bottom, top), l = Math.hypot(...d), m = frame(top, d);
  const cylinder = Solid.revolve([[0, 0], [r, 0, 5], [r, l * 0.52, 4], [r * 1.16, l * 0.53, 3], [r * 1.16, l * 0.58, 3], [r * 0.7, l * 0.585], [0, l * 0.585]], 'anodised-black', { seg: 18 });
  const piston = Solid.revolve([[0, l * 0.5], [r * 0.62, l * 0.5], [r * 0.62, l * 0.93], [r * 0.9, l * 0.94, 4], [r * 0.9, l, 5], [0, l]], 'chrome', { seg: 18 });
  return cylinder.add(piston).at(m);
}

function noseGear(): Part[] {
  const { x, r, width } = NOSE_WHEEL, hull = body(-3, 'carbon'), gap = width / 2 + 16;
  const leg = faired([[[x + 60, 0, 700], 250, 0.3], [[x + 48, 0, 560], 220, 0.3], [[x + 34, 0, 470], 180, 0.32], [[x + 26, 0, 430], 150, 0.34]]).cut(hull);
  const arm = (s: number): Solid => block(-20, s * gap - 9, r - 26, 20, s * gap + 9, 400, 8, 'alu-blasted').at(T(x, 0, 0));
  const bridge = Solid.box(92, gap * 2 + 18, 30, 10, 'alu-blasted').move(x + 12, 0, 398), axle = Solid.cyl(15, -gap - 16, gap + 16, 'steel', { bevel: 3, seg: 18 }).at(mul(T(x, 0, r), R('x', 90)));
  const strut = oleo([x + 30, 0, 660], [x + 16, 0, 404], 26).cut(leg);
  const steer = Solid.revolve([[46, 0], [62, 0, 4], [62, 34, 4], [46, 34]], 'alu-blasted', { seg: 28 }).add(Solid.revolve([[0, -10], [24, -10, 4], [24, 62, 5], [0, 62]], 'anodised-black', { seg: 20 }).move(-76, 0, 0), block(-80, -16, 4, -46, 16, 30, 4, 'alu-blasted')).at(T(x + 34, 0, 640));
  const place = mul(T(x, 0, r), R('x', 90));
  return [
    { id: 'nose-gear-leg', pieces: leg.add(arm(1), arm(-1), bridge).pieces(), explode: [520, 0, 0], starts: 0.2, group: 'nose-gear' },
    { id: 'nose-gear-oleo', pieces: strut.add(axle).pieces(), explode: [700, 0, 0], starts: 0.25, group: 'nose-gear' },
    { id: 'nose-gear-wheel', pieces: at(wheel(r, width), [place]), explode: [920, 0, 0], starts: 0.15, group: 'nose-gear' },
    { id: 'nose-gear-steering', pieces: steer.pieces(), explode: [640, 0, 300], starts: 0.3, reveal: 0.2, group: 'nose-gear' },
  ];
}

function mainGear(): Part[] {
  const { x, y, r, width } = MAIN_WHEEL, inner = y - width / 2;
  const leg = faired([[[x + 40, 470, 830], 360, 0.17], [[x + 36, 600, 715], 330, 0.17], [[x + 24, 730, 570], 270, 0.18], [[x + 10, 830, 430], 210, 0.2], [[x + 2, 884, 318], 165, 0.24], [[x, 902, 240], 120, 0.32]]).cut(body(-3, 'carbon'));
  const knuckle = Solid.revolve([[0, -34], [44, -34, 8], [44, 20, 8], [0, 20]], 'alu-blasted', { seg: 28 }).at(mul(T(x, 906, r), R('x', -90)));
  // carried into the floor's frames behind the skin
  const root = faired([[[x + 36, 400, 856], 150, 0.3], [[x + 34, 520, 782], 150, 0.3]]).pieces().map((p) => Solid.of(p.mesh, 'titanium'));
  const axle = Solid.cyl(20, 0, y + 46 - 900, 'steel', { bevel: 4, seg: 20 }).at(mul(T(x, 900, r), R('x', -90)));
  const strut = oleo([x - 10, 560, 560], [x - 6, 872, 262], 25).cut(leg, knuckle).at(T(-84, 0, 0)).add(block(x - 110, 858, 240, x - 30, 884, 276, 6, 'alu-blasted'), block(x - 108, 540, 548, x - 60, 580, 760, 6, 'alu-blasted').cut(body(-3, 'carbon')));
  const disc = Solid.revolve([[40, -5], [104, -5, 2], [104, 5, 2], [40, 5]], 'steel-dark', { seg: 28 }).cut(...polar(8, 88, 0).map((m) => Solid.cyl(5, -9, 9, 'steel-dark', { seg: 8 }).at(m)));
  const calliper = Solid.extrude([[[60, -40, 12], [116, -46, 14], [116, 46, 14], [60, 40, 12]]], -26, 20, 'anodised-black', { bevel: 5, bs: 2 }).cut(Solid.cyl(110, -8, 8, 'trim', { seg: 28 }));
  const brake = disc.add(calliper).at(mul(T(x, inner - 16, r), R('x', -90)));
  const wheels = at(wheel(r, width), [mul(T(x, y, r), R('x', -90))]);
  return SIDES.flatMap(([name, sign]): Part[] => {
    const part = (id: string, pieces: readonly Piece[], out: number, starts: number, reveal = 0): Part => ({ id: `${name}-${id}`, pieces: onSide(sign, pieces), explode: [0, sign * out, 0], starts, reveal, group: `${name}-gear` });
    return [part('gear-leg', leg.add(knuckle, ...root).pieces(), 420, 0.2), part('gear-oleo', strut.add(axle).pieces(), 640, 0.25), part('gear-brake', brake.pieces(), 860, 0.2), part('gear-wheel', wheels, 1080, 0.15)];
  });
}

export const gear = (): Part[] => [...noseGear(), ...mainGear()];
