/** linear colour of the lamps before white balance: about 3,400 K against the overcast day, a quarter stronger than baked */
export const LAMP_TINT = '#define LAMP_TINT vec3(1.55, 1.21, .78)\n';

/** What every shader of the room starts with: eye, haze, the mirror's alpha, the box-projected probe. */
export const COMMON = LAMP_TINT + /* glsl */`
precision highp float;
uniform vec3 uEye, uCubePosition;
uniform float uMirror, uTime, uHaze, uClear;
uniform sampler2D tNoise;
uniform samplerCube tCube;

float hash1(float p) { p = fract(p * .1031); p *= p + 33.33; return fract(p * (p + p)); }
float hash2(vec2 p) { vec3 q = fract(vec3(p.xyx) * .1031); q += dot(q, q.yzx + 33.33); return fract((q.x + q.y) * q.z); }

// the air of a big room: towards the window it is brighter
vec3 haze(vec3 colour, vec3 world) {
  float amount = 1. - exp(-distance(world, uEye) * uHaze);
  return mix(colour, vec3(.030, .0318, .0335) * (1. + .8 * smoothstep(-10., 40., world.x)), amount);
}
// in the mirror alpha keeps the share of the way that lies above the floor: reflections blur with it
vec4 finished(vec3 colour, vec3 world) {
  // one burning texel would be smeared over the floor by the mirror's mips
  if (uMirror > .5) colour = min(colour, vec3(4.));
  return vec4(haze(colour, world), uMirror > .5 ? clamp(world.y / (world.y + abs(uEye.y)), 0., 1.) : 1.);
}
// direction into the probe, as if its picture were painted on the hall's box
vec3 boxDirection(vec3 p, vec3 d) {
  vec3 far = max((vec3(30., 10.2, 12.) - p) / d, (vec3(-30., 0., -12.) - p) / d);
  return p + d * min(min(far.x, far.y), far.z) - uCubePosition;
}
// daylight above, lamp light at a quarter of its size below; the lamps are warm
vec3 bakedLight(sampler2D map, vec2 uv, vec2 maxima, float split, vec3 dayTint) {
  float day = texture2D(map, vec2(uv.x, uv.y * split)).r, lamp = texture2D(map, vec2(uv.x * .25, split + uv.y * (1. - split))).r;
  return day * day * maxima.x * dayTint + lamp * lamp * maxima.y * LAMP_TINT;
}
`;

/** Ends a fragment: tone curve and colour space, but never into the mirror. */
export const OUTPUT = /* glsl */`
  if (uMirror < .5) {
    #include <tonemapping_fragment>
    #include <colorspace_fragment>
  }
`;

/** One noise tile at incommensurate scales and turns, so that it never repeats visibly. x tone, y fine grain, z roughness. PLAIN: the low tier's. */
export const CONCRETE = /* glsl */`
#ifdef PLAIN
vec3 concrete(vec2 p) {
  float big = texture2D(tNoise, p * .047).r;
  vec4 fine = texture2D(tNoise, p.yx * .83);
  return vec3((big - .5) * .8 + (fine.r - .5) * .15, (fine.g - .5) * .9, big * .5 + fine.r * .5);
}
#else
vec3 concrete(vec2 p) {
  const mat2 R1 = mat2(.8, .6, -.6, .8), R2 = mat2(.28, .96, -.96, .28);
  float big = texture2D(tNoise, R1 * p * .021).r * .6 + texture2D(tNoise, R2 * p * .067 + .3).r * .4;
  float mid = texture2D(tNoise, R2 * p * .31 + .7).r * .6 + texture2D(tNoise, R1 * p * .83).r * .4;
  vec4 fine = texture2D(tNoise, R1 * p * 2.9), finest = texture2D(tNoise, R2 * p * 7.3);
  return vec3((big - .5) * 1.2 + (mid - .5) * .22,
    (fine.g - .5) + (finest.g - .5) * .8 - max(0., fine.b - .72) * 2.,
    mid * .6 + big * .4 + (fine.r - .5) * .3);
}
#endif
`;
