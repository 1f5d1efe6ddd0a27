import { CONCRETE, COMMON, OUTPUT } from './common.ts';
import { LETTERING } from './lettering.ts';

/** Walls of fair-faced concrete with lettering; soffits of ribbed deck; the landing pad's painted deck. */
export const WALL_FRAGMENT = COMMON + CONCRETE + LETTERING + /* glsl */`
varying vec3 vWorld, vNormal; varying vec2 vLight, vMetres; varying float vSurface;
uniform sampler2D tLight; uniform vec2 uLightMax; uniform float uLightSplit;

float wallSign(vec3 world, vec3 normal) {
  float up = world.y - 2.6;
  if (normal.x > .5) return lettering(uSouthSign.z, vec2(uSouthSign.x - world.z, world.y - uSouthSign.y));
  // the first letter stands 0.75 m from the column line on the reader's left
  float bay = clamp(floor((world.x + 30.) / 6.), 0., 9.), inBay = world.x + 30. - bay * 6.;
  float cell = uCells[int(bay) + (normal.z > .5 ? 0 : 10)];
  return lettering(cell, vec2((normal.z > .5 ? inBay : 6. - inBay) - .75, up));
}

void main() {
  vec3 light = bakedLight(tLight, vLight, uLightMax, uLightSplit, vec3(.962, 1., 1.012));
  vec2 p = vMetres;
  float wide = max(fwidth(p.x), fwidth(p.y));
  vec3 albedo;
  if (vSurface < 1.5) {
    const vec2 PANEL = vec2(3., 1.6);
    vec3 grain = concrete(p + vNormal.xz * 31.);
    vec2 inside = fract(p / PANEL) * PANEL, edge = min(inside, PANEL - inside);
    albedo = vec3(.625, .606, .572) * (1. + (hash2(floor(p / PANEL) + vNormal.xz * 5.) - .5) * .10) * (1. + grain.x * .09);
    albedo *= 1. + grain.y * (1. - smoothstep(.004, .03, wide)) * .16;
    albedo *= 1. + (texture2D(tNoise, vec2(p.x * .7, p.y * .05)).r - .5) * .10 * smoothstep(0., 1.6, inside.y);
    // 12 mm joints, tie holes 16 mm in radius with a trowelled ring
    float joint = (1. - smoothstep(.006, .006 + max(wide, .003), min(edge.x, edge.y))) * clamp(.0132 / max(wide, .001), 0., 1.);
    albedo *= 1. - .55 * joint;
    float tie = length(edge - vec2(.55, .4));
    albedo *= 1. - .6 * (1. - smoothstep(.016, .016 + max(wide, .002), tie)) * clamp(.03 / max(wide, .001), 0., 1.);
    albedo *= 1. + .10 * (1. - smoothstep(.004, .010, abs(tie - .022))) * step(wide, .01);
    albedo = mix(albedo, vec3(.030, .033, .032), wallSign(vWorld, vNormal) * .93);
    albedo *= 1. - .5 * (1. - smoothstep(.10, .10 + wide * 1.5, vWorld.y));
  } else if (vSurface < 2.5) {
    // trapezoidal deck, ribs every 250 mm, fading into their mean before they shimmer
    float x = fract(p.x / .25), rib = smoothstep(0., .1, x) * (1. - smoothstep(.42, .52, x));
    rib = mix(rib, .45, smoothstep(.25, .8, fwidth(p.x / .25)));
    albedo = vec3(.78, .775, .755) * (1. - .11 * (1. - rib));
  } else {
    // a thin ring at 5.34 m and four ticks inside it
    vec3 grain = concrete(p * 1.3);
    vec2 q = p - 6.;
    float r = length(q), tick = min(abs(q.x), abs(q.y));
    float ring = 1. - smoothstep(.04, .04 + wide, abs(r - 5.34));
    float ticks = (1. - smoothstep(.035, .035 + wide, tick)) * (1. - smoothstep(.26, .26 + wide, abs(r - 5.0)));
    albedo = vec3(.31, .308, .296) * (1. + grain.x * .10) * (1. + grain.y * .14 * (1. - smoothstep(.004, .03, wide)));
    albedo = mix(albedo, vec3(.70, .69, .66), max(ring, ticks) * (.92 + grain.y * .2) * clamp(.08 / wide, 0., 1.));
  }
  gl_FragColor = finished(albedo * light, vWorld);
${OUTPUT}}`;
