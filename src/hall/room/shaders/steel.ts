import { COMMON, LAMP_TINT, OUTPUT } from './common.ts';

export const STEEL_VERTEX = LAMP_TINT + /* glsl */`
// day and lamp light as square roots, material, unused
attribute vec4 baked;
uniform vec2 uVertexMax; uniform float uMirror;
varying vec3 vWorld, vNormal, vLight; varying float vMaterial;
void main() {
  vWorld = position; vNormal = normal; vMaterial = floor(baked.z * 255. + .5);
  vec2 light = baked.xy * baked.xy * uVertexMax;
  vLight = light.x * vec3(.955, 1., 1.02) + light.y * LAMP_TINT;
  // in the mirror feet reach a little through the floor: no light shows between a thing and its reflection
  vec3 shown = position - vec3(0., uMirror * .05 * step(position.y, .001), 0.);
  gl_Position = projectionMatrix * viewMatrix * vec4(shown, 1.);
}`;

/** Everything that is lit by its vertices; materials in the order of STEEL in ../builder.ts. */
export const STEEL_FRAGMENT = COMMON + /* glsl */`
varying vec3 vWorld, vNormal, vLight; varying float vMaterial;
uniform vec2 uGlow; uniform float uDirect;

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
  return vec4(.5, .48, .42, .3);
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

  float fresnel = f0 + (max(1. - rough, f0) - f0) * pow(1. - clamp(dot(normal, view), 0., 1.), 5.);
  vec3 reflection = textureLod(tCube, boxDirection(vWorld, reflect(-view, normal)), 1.5 + rough * 7.).rgb;
  float open = clamp(vLight.g / (vLight.g + .02) * 1.2, 0., 1.);
  vec3 colour = albedo * vLight * (1. - fresnel) + reflection * fresnel * open;
  // bars before a bright sky: the eye's own glare lifts their dark sides
  if (vMaterial > 5.5 && vMaterial < 6.5) colour += vec3(.92, .985, 1.035) * .026 * mix(1., uGlow.y / .23, uDirect);
  if (vMaterial > 8.5) colour += vec3(1.24, .97, .62) * .22;
  gl_FragColor = finished(colour, vWorld);
${OUTPUT}}`;
