import { COMMON, OUTPUT } from './common.ts';
import { OUTSIDE } from './outside.ts';
import { RAIN } from './rain.ts';

export const GLASS_VERTEX = /* glsl */`
attribute float kind;
varying vec3 vWorld; varying float vKind;
void main() { vWorld = position; vKind = kind; gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.); }`;

/**
 * Seen directly the glass is held back (uGlow: rain window, north lights) like a bracketed photograph; in reflections,
 * the probe and the bake it has its full brightness.
 */
export const GLASS_FRAGMENT = COMMON + OUTSIDE + RAIN + /* glsl */`
varying vec3 vWorld; varying float vKind;
uniform vec2 uGlow; uniform float uDirect;

vec3 rainWindow(vec3 d) {
  float pixel = max(fwidth(vWorld.z), fwidth(vWorld.y));
  vec3 rain = rainOnPane(vWorld.zy, pixel);
  vec3 colour = outside(vWorld, normalize(d + vec3(0., rain.y, rain.x))) * mix(.8, uGlow.x, uDirect) * streaks(vWorld, d);
  colour *= 1. + .036 * rain.z;
  float fresnel = .04 + .96 * pow(clamp(1. - abs(d.x), 0., 1.), 5.);
  return colour * (1. - fresnel) + textureLod(tCube, boxDirection(vWorld, reflect(d, vec3(-1., 0., 0.))), 1.).rgb * fresnel * .6;
}

vec3 northLight(vec3 d) {
  float cloud = texture2D(tNoise, d.xz / (abs(d.y) + .3) * .08).r, dirt = texture2D(tNoise, vec2(vWorld.z * .9, vWorld.y * .3)).r;
  return .74 * (1. + 2. * max(d.y, 0.)) / 3. * SKY * (1. + (cloud - .5) * .2) * (.94 + .10 * dirt) * mix(1., uGlow.y, uDirect);
}

void main() {
  vec3 d = normalize(vWorld - uEye);
  gl_FragColor = finished(vKind < .5 ? rainWindow(d) : northLight(d), vWorld);
${OUTPUT}}`;
