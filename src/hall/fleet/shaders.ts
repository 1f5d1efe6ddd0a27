/** What draws the sheet and the miniatures: the room's light, haze and tone, a few operations a pixel. */
import { FIGURES, SHEET } from '../../stations/logistics/numbers.ts';
import { COMMON, OUTPUT } from '../room/shaders/common.ts';
import { BAR, BARS, DOTS, DOT_RADIUS, type Grid, THICK, VAN, VANS, sizeOf } from './layout.ts';

const f = (value: number): string => value.toFixed(5);

/** The daylight's colour on the floor, and the warm spots over the stands (scenery.ts: showLight). */
const LIGHT = /* glsl */`
const vec3 DAY = vec3(.97, 1., 1.01), SPOT = vec3(1., .95, .89), SPOT_WAY = vec3(-.499, .805, .322);
`;

/**
 * Ten by ten stand close: what a side still sees of the sky depends on how high it is and whether a lane lies beside it.
 * An instance's number within its block tells its place in the ten.
 */
export const VANS_VERTEX = LIGHT + /* glsl */`
attribute vec3 tone;
attribute vec4 place;
// uStands: vans an instance stands for
uniform float uLight, uStands;
varying vec3 vPart; varying vec3 vAlbedo, vWorld, vNormal, vLit; varying float vOpen, vFree;
void main() {
  float c = cos(place.z), s = sin(place.z);
  mat2 turn = mat2(c, -s, s, c);
  vec3 n = vec3(turn * normal.xz, normal.y).xzy;
  vWorld = vec3(place.x, ${f(THICK)} + position.y, place.y) + vec3(turn * position.xz, 0.).xzy;
  vNormal = n;
  vPart = vec3(position.xy, uStands);
  // the last one is vermilion where the others are white; of ten it is the tenth
  vAlbedo = mix(tone, vec3(.72, .10, .03), place.w * (uStands > 1. ? step(${f(VANS.stepU * 4)}, position.x) : 1.) * step(.6, tone.r) * step(tone.r, .8));
  // no two were painted on the same day
  vAlbedo *= 1. + 2.6 * place.z;
  float column = mod(float(gl_InstanceID) * uStands, 10.), row = mod(floor(float(gl_InstanceID) * uStands / 10.), 10.);
  // rows are counted from the far edge: the first of ten has its lane on −z
  vec2 lane = vec2(n.x > 0. ? step(8.5, column) : step(column, .5), n.z > 0. ? step(8.5, row) : step(row, .5));
  vec2 across = n.xz * n.xz;
  float free = dot(across, lane) / max(across.x + across.y, 1e-3);
  vFree = free * (1. - abs(n.y));
  float high = clamp(position.y / ${f(VAN.height * 0.93)}, 0., 1.);
  float side = mix(mix(.04, .32, high * high), mix(.30, .56, high), free);
  // a shoulder turned to its neighbour sees little more than the side below it: that parts one roof from the next
  vOpen = mix(side, 1., pow(max(n.y, 0.), 1.7));
  float spot = max(dot(n, SPOT_WAY), 0.) * mix(vOpen, 1., max(n.y, 0.)) * .55;
  // the great window to the north is the brighter half of the sky
  vLit = uLight * (DAY * vOpen * 1.2 * (1. + .16 * n.x) + SPOT * spot);
  gl_Position = projectionMatrix * viewMatrix * vec4(vWorld, 1.);
}`;

/**
 * Where a pixel covers this much of the sheet (metres, geometric mean of both ways), single vans melt into their ten by ten:
 * contrasts finer than a pixel would only flicker. uPixel: angle of a pixel.
 */
const MELT = /* glsl */`
uniform float uPixel;
const vec3 MASS = vec3(.43, .432, .425);
float melt(vec3 world) {
  vec3 way = uEye - world;
  float away = length(way), covered = away * uPixel * sqrt(away / max(way.y, .05));
  return smoothstep(.009, .028, covered) * .88;
}
`;

/** Of a miniature, metres: height of its sill, radius and place of its wheels. */
const SILL = 0.3 * FIGURES.scale, WHEEL = 0.268 * FIGURES.scale, AXLE = 0.95 * FIGURES.scale;

export const VANS_FRAGMENT = COMMON + MELT + /* glsl */`
varying vec3 vPart, vAlbedo, vWorld, vNormal, vLit; varying float vOpen, vFree;
uniform float uLight;
void main() {
  vec3 n = normalize(vNormal), view = normalize(uEye - vWorld), albedo = vAlbedo;
  // what the coarser forms leave away, painted on: wheels and sill on the sides
  if (vPart.z < 1.5 && abs(n.z) > .8 && (vPart.y < ${f(SILL)} || length(vec2(abs(vPart.x) - ${f(AXLE)}, vPart.y - ${f(WHEEL)})) < ${f(WHEEL)})) albedo = vec3(.014, .015, .016);
  float fresnel = .04 + .5 * pow(1. - clamp(dot(n, view), 0., 1.), 5.);
  vec3 reflection = textureLod(tCube, boxDirection(vWorld, reflect(-view, n)), 3.6).rgb;
  vec3 colour = albedo * vLit * (1. - fresnel) + reflection * fresnel * vOpen * vOpen;
  // where a lane is, the side towards it stays: so tens and thousands are seen from afar
  colour = mix(colour, MASS * uLight * 1.3, melt(vWorld) * (1. - .85 * clamp(vFree, 0., 1.)));
  gl_FragColor = finished(colour, vWorld);
${OUTPUT}}`;

export const SHEET_VERTEX = /* glsl */`
// light: on the floor here. print: its place in the texture, negative where nothing is printed. ink: x 1 vermilion print; y 1 a bar's enamel, 2 its vermilion end
attribute float light; attribute vec2 print; attribute vec2 ink;
varying vec3 vWorld, vNormal; varying vec2 vPrint, vInk; varying float vLight;
void main() {
  vWorld = position; vNormal = normal; vPrint = print; vInk = ink; vLight = light;
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.);
}`;

const vec2 = (x: number, y: number): string => `vec2(${f(x)}, ${f(y)})`;
const grid = (name: string, at: Grid): string => {
  const size = sizeOf(at);
  return `const vec2 ${name}_AT = ${vec2(at.u, at.v)}, ${name}_STEP = ${vec2(at.stepU, at.stepV)}, ${name}_LANE = ${vec2(at.laneU, at.laneV)}, ${name}_SIZE = ${vec2(size.u, size.v)};\n`;
};
const DIVIDER = (VANS.u + sizeOf(VANS).u + DOTS.u) / 2;
const FRAME = 0.03;

export const SHEET_FRAGMENT = COMMON + LIGHT + MELT + grid('VANS', VANS) + grid('DOTS', DOTS) + /* glsl */`
varying vec3 vWorld, vNormal; varying vec2 vPrint, vInk; varying float vLight;
uniform sampler2D tPrint;
const vec3 PAPER = vec3(.76, .745, .70), INK = vec3(.035, .038, .037), SIGNAL = vec3(.72, .10, .03), ENAMEL = vec3(.030, .035, .032);
const vec2 BARS_LENGTH = ${vec2(BARS[0].length, BARS[1].length)};

// covered share of a line of this half width, never thinner than it is bright
float line(float d, float half_, float px) { return (1. - smoothstep(half_, half_ + px, abs(d))) * min(1., 2. * half_ / px); }
// within its ten by ten: place in it, metres, and its number
vec2 inTen(vec2 p, vec2 step_, vec2 lane, out vec2 ten) { vec2 whole = step_ * 10. + lane; ten = clamp(floor(p / whole), 0., 9.); return p - ten * whole; }

// shade that a bar throws on the paper about it
float beside(vec2 p, vec2 start, float length_) {
  vec2 d = max(max(start - p, p - start - vec2(length_, ${f(BAR)})), 0.);
  return exp(-length(d) / ${f(BAR * 0.5)});
}

void main() {
  vec2 p = vec2(vWorld.x - ${f(SHEET.x - SHEET.w / 2)}, ${f(SHEET.z + SHEET.d / 2)} - vWorld.z), px2 = fwidth(p) + 1e-5;
  float px = max(px2.x, px2.y), flat_ = step(.5, vNormal.y), ink = 0., signal = 0.;
  vec3 albedo = PAPER * (1. + (texture2D(tNoise, p * 3.1).g - .5) * .05 + (texture2D(tNoise, p * .23).r - .5) * .06);
  float open = 1.;

  // frame and divider: hairlines
  vec2 rim = min(p, ${vec2(SHEET.w, SHEET.d)} - p) - ${f(FRAME)};
  ink = max(ink, max(line(rim.x, .001, px2.x) * step(-.002, rim.y), line(rim.y, .001, px2.y) * step(-.002, rim.x)) * .8);
  ink = max(ink, line(p.x - ${f(DIVIDER)}, .001, px2.x) * step(${f(FRAME)}, p.y) * step(p.y, ${f(SHEET.d - FRAME)}) * .8);

  // under the vans it is dark, softly so at their edges
  vec2 ten, at = inTen(p - VANS_AT, VANS_STEP, VANS_LANE, ten);
  vec2 beyond = abs(at - VANS_STEP * 5.) - VANS_STEP * 5.;
  vec2 soft = vec2(.012) + px2;
  vec2 under = 1. - smoothstep(-soft, soft, beyond + vec2(.003, .002));
  open *= 1. - .90 * under.x * under.y;

  // dots, the last one an open ring
  vec2 dotTen, dotAt = inTen(p - DOTS_AT, DOTS_STEP, DOTS_LANE, dotTen);
  vec2 dotNumber = floor(dotAt / DOTS_STEP);
  if (all(greaterThanEqual(p, DOTS_AT)) && all(lessThanEqual(p, DOTS_AT + DOTS_SIZE)) && all(lessThan(dotNumber, vec2(10.)))) {
    float d = length(dotAt - (dotNumber + .5) * DOTS_STEP);
    float sharp = 1. - smoothstep(${f(DOT_RADIUS)} - px * .5, ${f(DOT_RADIUS)} + px * .5, d);
    float mean = ${f((Math.PI * DOT_RADIUS ** 2) / (DOTS.stepU * DOTS.stepV))};
    bool last = dotTen == vec2(9., 0.) && dotNumber == vec2(9., 0.);
    if (last) signal = max(signal, line(d - ${f(DOT_RADIUS * 0.86)}, .0011, px));
    else ink = max(ink, mix(sharp, mean, smoothstep(.35, 1.1, px / DOTS_STEP.x)));
  }

  // ten ticks between the bars: how often the short one goes into the long
  float tenth = VANS_SIZE.x / 10., along = p.x - VANS_AT.x, tick = abs(along - round(along / tenth) * tenth);
  float between = step(${f(BARS[0].v + BAR + 0.004)}, p.y) * step(p.y, ${f(BARS[1].v - 0.004)}) * step(-.002, along) * step(along, VANS_SIZE.x + .002);
  ink = max(ink, line(tick, .001, px2.x) * between * .8);

  // where the bars lie
  open *= 1. - .62 * beside(p, ${vec2(BARS[0].u, BARS[0].v)}, BARS_LENGTH.x) - .62 * beside(p, ${vec2(BARS[1].u, BARS[1].v)}, BARS_LENGTH.y);

  float printed = vPrint.x < 0. ? 0. : texture2D(tPrint, vPrint).r;
  ink = max(ink, printed * (1. - vInk.x));
  signal = max(signal, printed * vInk.x);
  albedo = mix(albedo, INK, ink * .92 * flat_);
  albedo = mix(albedo, SIGNAL, signal * flat_);

  vec3 n = normalize(vNormal), view = normalize(uEye - vWorld);
  if (vInk.y > .5) {
    albedo = vInk.y > 1.5 ? SIGNAL : ENAMEL;
    open = flat_ > .5 ? 1. : mix(.35, .6, clamp((vWorld.y - ${f(THICK)}) / ${f(BAR)}, 0., 1.));
  } else if (flat_ < .5) open = mix(.2, .5, clamp(vWorld.y / ${f(THICK)}, 0., 1.));
  vec3 lit = vLight * (DAY * open + SPOT * max(dot(n, SPOT_WAY), 0.) * .26 * open);
  float rough = vInk.y > .5 ? .34 : .62, f0 = .04;
  float fresnel = f0 + (max(1. - rough, f0) - f0) * pow(1. - clamp(dot(n, view), 0., 1.), 5.);
  vec3 reflection = textureLod(tCube, boxDirection(vWorld, reflect(-view, n)), 1.5 + rough * 7.).rgb;
  vec3 colour = albedo * lit * (1. - fresnel) + reflection * fresnel * open * clamp(vLight / (vLight + .02) * 1.2, 0., 1.);
  colour = mix(colour, MASS * vLight * 1.3, melt(vWorld) * under.x * under.y);
  gl_FragColor = finished(colour, vWorld);
${OUTPUT}}`;
