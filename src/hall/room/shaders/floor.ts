import { CONCRETE, COMMON, OUTPUT } from './common.ts';
import { LETTERING } from './lettering.ts';
import { GAUGE, RAIL, RAIL_SWING } from '../rails.ts';

export const CHART_VERTEX = /* glsl */`
attribute vec2 lightUv; attribute float surface;
varying vec3 vWorld, vNormal; varying vec2 vLight, vMetres; varying float vSurface;
void main() {
  vWorld = position; vNormal = normal; vLight = lightUv; vMetres = uv; vSurface = surface;
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.);
}`;

const f = (value: number): string => value.toFixed(5);
/** Distance to the rails' centre line: the pieces of rails.ts, folded over the axis of the nave. */
const RAILS = /* glsl */`
float arcDistance(vec2 p, vec2 centre, float toward, vec2 span) {
  vec2 q = (p - centre) * vec2(1., toward);
  float angle = atan(q.x, -q.y);
  return angle >= span.x && angle <= span.y ? abs(length(q) - ${f(RAIL.radius)}) : 1e3;
}
float railDistance(vec2 p) {
  p.y = abs(p.y);
  float d = p.x < ${f(RAIL.swingX)} ? abs(p.y - ${f(RAIL.doorZ)}) : 1e3;
  d = min(d, arcDistance(p, vec2(${f(RAIL.swingX)}, ${f(RAIL.doorZ + RAIL.radius)}), 1., vec2(0., ${f(RAIL_SWING.angle)})));
  d = min(d, arcDistance(p, vec2(${f(RAIL_SWING.endX)}, ${f(RAIL.sideZ - RAIL.radius)}), -1., vec2(${f(-RAIL_SWING.angle)}, 0.)));
  if (p.x > ${f(RAIL_SWING.endX)} && p.x < ${f(RAIL.northX - RAIL.radius)}) d = min(d, abs(p.y - ${f(RAIL.sideZ)}));
  d = min(d, arcDistance(p, vec2(${f(RAIL.northX - RAIL.radius)}, ${f(RAIL.sideZ - RAIL.radius)}), -1., vec2(0., 1.5708)));
  if (p.x > 0. && p.y < ${f(RAIL.sideZ - RAIL.radius)}) d = min(d, abs(p.x - ${f(RAIL.northX)}));
  return d;
}`;

export const FLOOR_FRAGMENT = COMMON + CONCRETE + LETTERING + RAILS + /* glsl */`
varying vec3 vWorld, vNormal; varying vec2 vLight, vMetres;
uniform sampler2D tLight, tMirror; uniform vec2 uLightMax, uMirrorSize; uniform float uLightSplit, uPlanar;
uniform mat4 uMirrorMatrix;

#ifdef PLAIN
#define PROBE_DIRECTION probeDirection
#define PROBE_BLUR 14.
#define RIPPLE .4
#else
#define PROBE_DIRECTION boxDirection
#define PROBE_BLUR 15.
#define RIPPLE 1.
#endif

#ifndef PLAIN
vec3 planar(vec3 world, vec2 ripple, float rough) {
  vec4 q = uMirrorMatrix * vec4(world, 1.);
  vec2 uv = q.xy / q.w;
  // feet stay sharp, windows melt: the blur grows with the height of what is reflected
  // four looks half a coarse texel apart: one alone would set the blur in steps, teeth along every slanting foot
  vec2 coarse = 4. / uMirrorSize;
  float around = .25 * (textureLod(tMirror, uv + coarse, 3.).a + textureLod(tMirror, uv - coarse, 3.).a
    + textureLod(tMirror, uv + coarse * vec2(1., -1.), 3.).a + textureLod(tMirror, uv - coarse * vec2(1., -1.), 3.).a);
  float height = min(textureLod(tMirror, uv, 1.).a, around);
  uv += ripple * vec2(.3, 1.) * height * .8;
  // never less than two of the mirror's pixels: it is drawn at half size, its own steps would show
  float radius = max(rough * height * .24, 2. / uMirrorSize.y), level = max(0., log2(radius * uMirrorSize.y * .36 + 1e-3)), weights = 0.;
  vec3 sum = vec3(0.);
  for (int i = -3; i <= 3; i++) for (int j = -1; j <= 1; j += 2) {
    float t = float(i) / 3., weight = exp(-t * t * 2.);
    sum += textureLod(tMirror, uv + vec2(float(j) * (.25 + .17 * t) * radius * uMirrorSize.y / uMirrorSize.x, t * radius * 1.2), level).rgb * weight;
    weights += weight;
  }
  return sum / weights;
}
#else
// The roof is the same in every bay: seen from the probe, in the same direction, it looks as it does from here. Projected on the
// box, a floor south of the probe would find the roof's dark south sides, and the shine would break off.
vec3 probeDirection(vec3 p, vec3 d) {
  vec3 far = max((vec3(30., 10.2, 12.) - p) / d, (vec3(-30., 0., -12.) - p) / d);
  float way = min(min(far.x, far.y), far.z);
  vec3 to = p + d * way - uCubePosition;
  to.x = mix(to.x, d.x * way, smoothstep(.75, 1.6, min(far.x, far.z) / far.y));
  return to;
}
#endif

// rain on the great window: its rivulets drift over the floor before it
float rainLight(vec2 p) {
  float near = smoothstep(6., 25., p.x) * (1. - uClear);
  if (near <= 0.) return 1.;
  vec2 drift = vec2(p.y * .36 + p.x * .012, p.x * .040 + uTime * .016);
  float veil = texture2D(tNoise, drift).r + texture2D(tNoise, drift.xy * vec2(2.3, 1.9) + vec2(.31, uTime * .013)).r - 1.;
  return 1. + .42 * near * veil;
}

// before the doors: a ribbed mat let in with a metal edge, and the grating of a drain
void threshold(vec2 p, float across, inout vec3 albedo, inout float rough, inout float f0) {
  vec2 m = abs(p - vec2(-28.1, 0.)) - vec2(1., 1.62), g = abs(p - vec2(-29.55, 0.)) - vec2(.065, 1.66);
  float mat_ = max(m.x, m.y), drain = max(g.x, g.y), soft = max(across, .001);
  float rib = .5 + .5 * cos(p.x * 261.8) * (1. - smoothstep(.004, .012, across));
  float laid = 1. - smoothstep(0., soft, mat_), edge = (1. - smoothstep(.006, .006 + soft, abs(mat_))) * min(1., .012 / soft);
  albedo = mix(albedo, vec3(.046, .047, .048) * (.55 + .9 * rib), laid);
  rough = mix(rough, .8, laid); f0 = mix(f0, .015, laid);
  float slots = smoothstep(.35, .65, abs(fract(p.y / .022) - .5) * 2.);
  slots = mix(slots, .5, smoothstep(.006, .016, across));
  float grate = 1. - smoothstep(0., soft, drain), metal = max(edge, grate);
  albedo = mix(albedo, vec3(.22, .225, .23) * mix(1., .25 + .75 * slots, grate * step(drain, -.012)), metal);
  rough = mix(rough, .30, metal); f0 = mix(f0, .30 * mix(1., slots, grate), metal);
}

void main() {
  vec3 light = bakedLight(tLight, vLight, uLightMax, uLightSplit, vec3(.95, 1., 1.03));
  vec2 p = vWorld.xz;
  light *= rainLight(p);
  vec3 view = normalize(uEye - vWorld);
  float along = max(length(dFdx(p)), length(dFdy(p))), across = min(length(dFdx(p)), length(dFdy(p)));

  vec3 grain = concrete(p);
  vec2 inSlab = fract(p / 6.) * 6.;
  vec3 albedo = vec3(.405, .388, .360) * (1. + (hash2(floor(p / 6.)) - .5) * .09) * (1. + grain.x * .17);
  albedo *= 1. + grain.y * .20 * (1. - smoothstep(.003, .03, across));
  albedo *= mix(vec3(1.), vec3(1.03, 1., .95), clamp(grain.x, -1., 1.) * .8);
  float rough = .26 * (1. + (grain.z - .5) * 1.1), f0 = .042;

  // joints every 6 m, 8 mm
  vec2 edge = min(inSlab, 6. - inSlab), wide = fwidth(p);
  vec2 joints = (1. - smoothstep(vec2(.004), .004 + wide, edge)) * min(vec2(1.), .008 / wide);
  float joint = max(joints.x, joints.y);
  albedo *= 1. - .75 * joint; f0 *= 1. - joint;

  if (p.x < -26.9) threshold(p, across, albedo, rough, f0);

  // scuffed at the columns' feet
  vec2 foot = vec2((abs(fract((p.x + .28) / 6. + .5) - .5)) * 6., abs(p.y) - 11.68);
  albedo *= 1. - .30 * (1. - smoothstep(.22, .85 + .5 * grain.x, length(foot))) * (.6 + grain.y);

  // rails: head 60 mm, flangeway 40 mm inside, a thin shadow line outside
  float centre = railDistance(p), d = centre - ${f(GAUGE / 2)}, soft = clamp(along * .7, 1e-4, .2);
  float head = (1. - smoothstep(.03, .03 + soft, abs(d))) * min(1., .06 / soft);
  float way = (1. - smoothstep(.02, .02 + soft, abs(d + .055))) * min(1., .045 / soft);
  float line = (1. - smoothstep(.004, .004 + soft, abs(d - .034))) * min(1., .008 / soft);
  // wheels and brushes have left a darker, smoother trace along them
  float worn = (1. - smoothstep(.04, .30 + .16 * grain.x, abs(d + .02))) * (.7 + .6 * grain.y);
  albedo *= 1. - .13 * worn; rough *= 1. - .16 * worn;
  albedo *= 1. - .92 * way; f0 *= 1. - .9 * way; albedo *= 1. - .7 * line;
  albedo = mix(albedo, vec3(.11, .112, .115), head); f0 = mix(f0, .50, head); rough = mix(rough, .16 + .1 * grain.z, head);

  float paint = floorSign(p);
  albedo = mix(albedo, vec3(.045, .048, .047) * (1. + grain.y * .3), paint * .9); rough = mix(rough, .38, paint);

  float facing = clamp(view.y, 0., 1.);
  float fresnel = f0 + (max(1. - rough * 1.1, f0) - f0) * pow(1. - facing, 5.);
  vec2 ripple = (texture2D(tNoise, p * 1.7).rg - .5 + texture2D(tNoise, p.yx * .23).rg - .5) * .012;
  vec3 reflection;
#ifndef PLAIN
  // the probe sees the floor too: it must not read the mirror it is not in
  if (uPlanar > .5) reflection = planar(vWorld, ripple, rough);
  else
#endif
  {
    vec3 dir = reflect(-view, normalize(vec3(ripple.x * RIPPLE, 1., ripple.y * RIPPLE)));
    reflection = textureLod(tCube, PROBE_DIRECTION(vWorld, dir), rough * PROBE_BLUR).rgb * clamp(light.g / (light.g + .012) * 1.25, 0., 1.);
  }
  gl_FragColor = finished(albedo * light * (1. - fresnel) + reflection * fresnel, vWorld);
${OUTPUT}}`;
