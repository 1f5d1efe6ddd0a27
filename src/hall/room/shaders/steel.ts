import { LEAF } from '../builder.ts';
import { HALL, LEAVES, SOUTH } from '../plan.ts';
import { COMMON, LAMP_TINT, OUTPUT } from './common.ts';
import { LETTERING } from './lettering.ts';
import { SIGNS } from './signs.ts';

const f = (value: number): string => value.toFixed(4);
const { outer, inner, hinge } = LEAVES;
/** Is a point in the lobby or in the doorway's outer half? What hangs on the hall's side of that wall is not. */
const OUTSIDE = `bool outside(vec3 p) { return p.x < ${f(SOUTH - 0.001)} || (p.x < ${f((outer + inner) / 2)} && abs(p.z) < ${f(HALL.door.width / 2 + 0.12)}); }\n`;

export const STEEL_VERTEX = LAMP_TINT + OUTSIDE + /* glsl */`
// day and lamp light as square roots, material, code: corner of a sign 1 … 4, five more on a door leaf
attribute vec4 baked;
uniform vec2 uVertexMax; uniform float uMirror;
// how far the doors stand open: radians, and the share of the hall's daylight that falls through
uniform vec2 uDoors;
varying vec3 vWorld, vNormal, vLight, vSign; varying float vMaterial;
void main() {
  vMaterial = floor(baked.z * 255. + .5);
  float code = floor(baked.w * 255. + .5), corner = mod(code, ${LEAF}.);
  vec3 place = position, facing = normal;
  vec2 light = baked.xy * baked.xy * uVertexMax;
  vSign = vec3(step(1.5, corner) * step(corner, 3.5), step(2.5, corner), 0.);
  bool lobby = outside(position);
  if (lobby) light.x *= uDoors.y;
  if (code > ${LEAF - 1}.5) {
    // z and y on the shut leaf, and which of its faces
    vSign = vec3(position.zy, normal.x);
    float side = sign(position.z), s = side * sin(uDoors.x), c = cos(uDoors.x);
    mat2 swing = mat2(c, s, -s, c);
    vec2 pivot = vec2(${f(inner)}, side * ${f(hinge)});
    place.xz = pivot + swing * (position.xz - pivot);
    facing.xz = swing * normal.xz;
    // swung open, the outer face looks along the wall into the hall's light
    light.x += .022 * sin(uDoors.x) * max(0., -normal.x);
  }
  vWorld = place; vNormal = facing;
  // the lobby's lamps are whiter and stronger than the spots
  vLight = light.x * vec3(.955, 1., 1.02) + light.y * mix(LAMP_TINT, vec3(1.14, 1.18, 1.16), lobby ? 1. : 0.);
  // in the mirror feet reach a little through the floor: no light shows between a thing and its reflection
  vec3 shown = place - vec3(0., uMirror * .05 * step(place.y, .001), 0.);
  gl_Position = projectionMatrix * viewMatrix * vec4(shown, 1.);
}`;

/** Everything that is lit by its vertices; materials in the order of STEEL in ../builder.ts. */
export const STEEL_FRAGMENT = COMMON + LETTERING + /* glsl */`
varying vec3 vWorld, vNormal, vLight, vSign; varying float vMaterial;
uniform vec2 uGlow, uDoors; uniform float uDirect;
` + SIGNS + OUTSIDE + /* glsl */`
// rgb albedo, a roughness
vec4 surfaceOf(float m) {
  if (m < .5) return vec4(.74, .738, .72, .50);
  if (m < 1.5) return vec4(.030, .035, .032, .32);
  if (m < 2.5) return vec4(.36, .37, .38, .40);
  if (m < 3.5) return vec4(.60, .585, .545, .42);
  if (m < 4.5) return vec4(.66, .655, .635, .60);
  if (m < 5.5) return vec4(.72, .10, .03, .40);
  if (m < 6.5) return vec4(.74, .738, .72, .50);
  if (m < 7.5) return vec4(.32, .318, .305, .45);
  if (m < 8.5) return vec4(.70, .69, .66, .55);
  if (m < 9.5) return vec4(.5, .48, .42, .3);
  if (m < 10.5) return vec4(.058, .066, .062, .34);
  if (m < 11.5) return vec4(.05, .055, .053, .12);
  if (m < 12.5) return vec4(.20, .195, .185, .70);
  if (m < 13.5) return vec4(.042, .042, .043, .75);
  if (m < 16.5) return vec4(.6, .6, .6, .4);
  return vec4(.47, .030, .020, .28);
}

void main() {
  vec4 surface = surfaceOf(vMaterial);
  vec3 albedo = surface.rgb, normal = normalize(vNormal), view = normalize(uEye - vWorld);
  float rough = surface.a, f0 = vMaterial > 1.5 && vMaterial < 2.5 ? .12 : .04;
  vec3 a = abs(normal);
  vec2 q = a.y > .5 ? vWorld.xz : a.x > .5 ? vWorld.zy : vWorld.xy;
  vec4 broad = texture2D(tNoise, q * .31 + normal.xy * 7.), small = texture2D(tNoise, q.yx * 4.7);
  vec2 grain = vec2(broad.r - .5, small.g - .5);
  float near = 1. - smoothstep(.002, .03, fwidth(q.x) + fwidth(q.y));
  float coarseness = vMaterial > 6.5 && vMaterial < 8.5 ? 3. : 1.;
  albedo *= 1. + coarseness * (grain.x * .02 + grain.y * .035 * near);
  if (vMaterial > .5 && vMaterial < 1.5) rough += grain.x * .06;
  vec3 own = vec3(0.);
  if (vMaterial > 9.5 && vMaterial < 10.5 && vSign.z < -.5) albedo = mix(albedo, vec3(.62, .61, .58), leafSign(vSign.xy) * .9);
  if (vMaterial > 13.5 && vMaterial < 16.5) signage(albedo, own);

  float fresnel = f0 + (max(1. - rough, f0) - f0) * pow(1. - clamp(dot(normal, view), 0., 1.), 5.);
  vec3 reflection = textureLod(tCube, boxDirection(vWorld, reflect(-view, normal)), 1.5 + rough * 7.).rgb;
  // the probe knows nothing of the lobby
  float open = clamp(vLight.g / (vLight.g + .02) * 1.2, 0., 1.) * (outside(vWorld) ? .12 : 1.);
  vec3 colour = albedo * vLight * (1. - fresnel) + reflection * fresnel * open;
  // bars before a bright sky: the eye's own glare lifts their dark sides
  if (vMaterial > 5.5 && vMaterial < 6.5) colour += vec3(.92, .985, 1.035) * .026 * mix(1., uGlow.y / .23, uDirect);
  if (vMaterial > 8.5 && vMaterial < 9.5) colour += vec3(1.24, .97, .62) * .22;
  if (vMaterial > 10.5 && vMaterial < 11.5) colour = wiredGlass(colour, view, normal);
  colour += own;
  gl_FragColor = finished(colour, vWorld);
${OUTPUT}}`;
