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

#ifndef PLAIN
vec3 planar(vec3 world, vec2 ripple, float rough) {
  vec4 q = uMirrorMatrix * vec4(world, 1.);
  vec2 uv = q.xy / q.w;
  // feet stay sharp, windows melt: the blur grows with the height of what is reflected
  float height = min(textureLod(tMirror, uv, 1.).a, textureLod(tMirror, uv, 3.).a);
  uv += ripple * vec2(.3, 1.) * height * .8;
  float radius = rough * height * .24, level = max(0., log2(radius * uMirrorSize.y * .55 + 1e-3)), weights = 0.;
  vec3 sum = vec3(0.);
  for (int i = -3; i <= 3; i++) for (int j = -1; j <= 1; j += 2) {
    float t = float(i) / 3., weight = exp(-t * t * 2.);
    sum += textureLod(tMirror, uv + vec2(float(j) * (.22 + .1 * t) * radius * uMirrorSize.y / uMirrorSize.x, t * radius * 1.2), level).rgb * weight;
    weights += weight;
  }
  return sum / weights;
}
#endif

void main() {
  vec3 light = bakedLight(tLight, vLight, uLightMax, uLightSplit, vec3(.95, 1., 1.03));
  vec2 p = vWorld.xz;
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

  // rails: head 60 mm, flangeway 40 mm inside, a thin shadow line outside
  float centre = railDistance(p), d = centre - ${f(GAUGE / 2)}, soft = clamp(along * .7, 1e-4, .2);
  float head = (1. - smoothstep(.03, .03 + soft, abs(d))) * min(1., .06 / soft);
  float way = (1. - smoothstep(.02, .02 + soft, abs(d + .055))) * min(1., .045 / soft);
  float line = (1. - smoothstep(.004, .004 + soft, abs(d - .034))) * min(1., .008 / soft);
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
    vec3 dir = reflect(-view, normalize(vec3(ripple.x, 1., ripple.y)));
    reflection = textureLod(tCube, boxDirection(vWorld, dir), rough * 15.).rgb * clamp(light.g / (light.g + .012) * 1.25, 0., 1.);
  }
  gl_FragColor = finished(albedo * light * (1. - fresnel) + reflection * fresnel, vWorld);
${OUTPUT}}`;
