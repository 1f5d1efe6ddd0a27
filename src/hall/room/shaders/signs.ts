/** What stands on doors, signs and the clock: cells of the lettering's texture (see ../pictograms.ts) and a dial drawn here. */
import { CELLS } from '../pictograms.ts';

const cell = (value: number): string => value.toFixed(1);

export const SIGNS = /* glsl */`
// angles of the short and the long hand, radians from twelve
uniform vec2 uClock;

// letters keep their edge however near one stands: the mask's slope is a texel wide
float crisp(float mask) { return smoothstep(.5 - max(.12, fwidth(mask)), .5 + max(.12, fwidth(mask)), mask); }
// half 0 left, 1 right, of a cell; at 0 … 1
float halfCell(float which, float half_, vec2 at) {
  float mask = lettering(which, vec2((clamp(at.x, .01, .99) + half_) * 2.56, clamp(at.y, .01, .99) * 2.56));
  return crisp(mask) * step(0., at.x) * step(at.x, 1.) * step(0., at.y) * step(at.y, 1.);
}

// 展 on the left leaf, 厅 on the right, a small line under the first. q: z and y on the shut leaves
float leafSign(vec2 q) {
  float right = step(0., q.x);
  vec2 at = (q - vec2(mix(-1.385, .585, right), 1.36)) / .8;
  float glyph = halfCell(${cell(CELLS.doors)}, right, at);
  vec2 line = (q - vec2(-1.33, 1.16)) / vec2(.70, .35);
  float mask = lettering(${cell(CELLS.name)}, clamp(line, .01, .99) * vec2(5.12, 2.56));
  return max(glyph, .55 * smoothstep(.3, .7, mask) * step(0., line.x) * step(line.x, 1.) * step(0., line.y) * step(line.y, 1.));
}

// cast glass with wire in it: what lies behind stands in it as a blurred light
vec3 wiredGlass(vec3 surface, vec3 view, vec3 normal) {
  vec3 d = -view;
  vec2 q = vSign.xy;
  vec2 molten = vec2(texture2D(tNoise, q * vec2(.9, .35)).r, texture2D(tNoise, q * vec2(.6, .5) + .4).r) - .5;
  bool fromLobby = d.x * cos(uDoors.x) > 0.;
  vec3 behind = vec3(.0040, .0041, .0040);
  if (fromLobby) {
    behind = textureLod(tCube, boxDirection(vec3(max(vWorld.x, -29.9), vWorld.yz), d + vec3(0., molten.y, molten.x) * .012), 4.2).rgb;
    behind = .40 * behind / (1. + behind * .9);
  }
  vec2 grid = abs(fract(q / .019) - .5), soft = fwidth(q / .019);
  vec2 wires = (1. - smoothstep(vec2(.03), .03 + soft, .5 - grid)) * min(vec2(1.), .06 / soft);
  return surface + behind * (1. - .62 * max(wires.x, wires.y)) * (.9 + .25 * molten.x);
}

float below(float limit, float soft, float x) { return 1. - smoothstep(limit - soft, limit + soft, x); }
float above(float limit, float soft, float x) { return smoothstep(limit - soft, limit + soft, x); }
float hand(vec2 p, float angle, float reach, float breadth, float soft) {
  vec2 q = mat2(cos(angle), sin(angle), -sin(angle), cos(angle)) * p;
  return below(breadth, soft, abs(q.x)) * above(-.17, soft, q.y) * below(reach, soft, q.y);
}
// a station clock: bars at the hours, fine bars at the minutes, two hands. p −1 … 1, up is twelve
float dial(vec2 p, float soft) {
  float turn = atan(p.x, p.y) / 6.2831853, r = length(p);
  float minute = abs(fract(turn * 60. + .5) - .5) / 60. * 6.2831853 * r, hour = abs(fract(turn * 12. + .5) - .5) / 12. * 6.2831853 * r;
  float bars = max(below(.034, soft, hour) * above(.68, soft, r), below(.012, soft, minute) * above(.87, soft, r)) * below(.94, soft, r);
  return max(bars, max(hand(p, uClock.x, .58, .05, soft), hand(p, uClock.y, .88, .036, soft)));
}

// exit and fire signs and the clock bring their own colours; own is the light they give
void signage(inout vec3 albedo, inout vec3 own) {
  vec2 at = vSign.xy;
  if (vMaterial < 14.5) {
    float mask = crisp(lettering(${cell(CELLS.exit)}, clamp(at, .002, .998) * vec2(5.12, 2.56)));
    own = mix(vec3(.001, .030, .013), vec3(.062, .066, .063), mask);
    albedo = vec3(.02);
  } else if (vMaterial < 15.5) {
    albedo = mix(vec3(.58, .045, .025), vec3(.72, .71, .69), halfCell(${cell(CELLS.fire)}, 0., at));
  } else {
    vec2 p = at * 2. - 1.;
    albedo = mix(vec3(.80, .79, .76), vec3(.022), dial(p, max(fwidth(p.x), fwidth(p.y)) * .7 + .002));
    own = albedo * .045;
  }
}
`;
