/** GLSL added to three's physical material; see material.ts for where each piece goes. Finishes are numbered as FINISHES in materials.ts. */

export const VERTEX_HEAD = /* glsl */ `
attribute vec4 baked;
uniform sampler2D tState;
varying vec3 vPart;
varying vec3 vPartNormal;
varying vec2 vBaked;
varying vec4 vState;
varying vec3 vWorld;
varying mat3 vToView;
uniform vec4 uWave;
uniform float uSway;
`;

export const VERTEX_BODY = /* glsl */ `
vPart = position;
vPartNormal = normal;
vBaked = vec2(baked.x, floor(baked.y * 255. + .5));
{
  int instance = int(getIndirectIndex(gl_DrawID));
  int width = textureSize(tState, 0).x;
  vState = texelFetch(tState, ivec2(instance % width, instance / width), 0);
}
// the gear's cup is modelled oval, a lobe on +y: from there, its point on the round cup, and from that where the core's wave has it now
if (uSway > 0. && vState.w * 255. > 31.5) {
  float part = clamp((uWave.z - position.z) / (uWave.z - uWave.y), 0., 1.), lean = uSway * part;
  float is = atan(-position.x, position.y), was = is + lean * sin(2. * is);
  was = is + lean * sin(2. * was);
  float radius = length(position.xy) + uWave.x * part * (cos(2. * (was - uWave.w)) - cos(2. * was));
  float to = was - lean * sin(2. * (was - uWave.w));
  transformed.xy = radius * vec2(-sin(to), cos(to));
}
vWorld = (modelMatrix * batchingMatrix * vec4(transformed, 1.)).xyz;
vToView = mat3(modelViewMatrix) * mat3(batchingMatrix);
`;

export const FRAGMENT_HEAD = /* glsl */ `
varying vec3 vPart;
varying vec3 vPartNormal;
varying vec2 vBaked;
varying vec4 vState;
varying vec3 vWorld;
uniform sampler2D tLooks;
uniform sampler2D tFinish;
varying mat3 vToView;
uniform vec3 uSignal;
uniform vec3 uEye;
uniform float uMirror;
uniform float uHaze;
uniform vec3 uKeys[8];
uniform float uRun;
uniform vec4 uCut;
uniform float uOpen;
vec4 look0, look1, look2;
vec3 finishNormal;
float finishRough;
float keyed = 0.;
bool section = false;

float hash21(vec2 p) { vec3 q = fract(vec3(p.xyx) * .1031); q += dot(q, q.yzx + 33.33); return fract((q.x + q.y) * q.z); }

// the face of the part this pixel lies on, as flat coordinates in mm with its two directions
void faceOf(vec3 n, vec3 p, out vec2 uv, out vec3 t, out vec3 b) {
  vec3 a = abs(n);
  if (a.x > a.y && a.x > a.z) { uv = p.yz; t = vec3(0., 1., 0.); b = vec3(0., 0., 1.); }
  else if (a.y > a.z) { uv = p.zx; t = vec3(0., 0., 1.); b = vec3(1., 0., 0.); }
  else { uv = p.xy; t = vec3(1., 0., 0.); b = vec3(0., 1., 0.); }
}

float lineMask(float d, float width, float px) { return 1. - smoothstep(width, width + px, abs(d)); }

// traces, vias and a copper pour under solder mask: two layers of 45° and straight runs on a 2.54 mm raster
vec3 boardColor(vec2 mm, vec3 mask, out float copper) {
  float px = max(fwidth(mm.x), fwidth(mm.y));
  float near = 1. - smoothstep(.25, 1.2, px);
  vec2 cell = floor(mm / 7.62);
  float way = hash21(cell);
  vec2 d = way < .35 ? vec2(1., 0.) : way < .7 ? vec2(0., 1.) : way < .85 ? vec2(.7071, .7071) : vec2(.7071, -.7071);
  float across = dot(mm, vec2(-d.y, d.x));
  float run = fract(across / 1.27) * 1.27 - .635;
  float used = step(.3, hash21(vec2(floor(across / 1.27), cell.x * 3. + cell.y)));
  float trace = lineMask(run, .16, px) * used;
  float gap = lineMask(run, .34, px) * used;
  vec2 q = fract(mm / 3.81) * 3.81 - 1.905;
  float has = step(.72, hash21(floor(mm / 3.81) + 7.));
  float via = (1. - smoothstep(.42, .42 + px, length(q))) * has;
  float drill = (1. - smoothstep(.2, .2 + px, length(q))) * has;
  float pour = step(.42, hash21(floor(mm / 15.24) + 3.)) * .35;
  copper = mix(0., max(trace, pour * (1. - gap)), near);
  vec3 c = mask * (1. + .75 * copper);
  c = mix(c, vec3(.80, .52, .17), via * near * .85);
  return mix(c, vec3(.02), drill * near);
}

// a die under the microscope: blocks of memory and logic, each with its own interference tint
vec3 dieColor(vec2 mm, vec3 base) {
  float px = max(fwidth(mm.x), fwidth(mm.y));
  vec2 big = floor(mm / vec2(5.2, 4.1)), f = fract(mm / vec2(5.2, 4.1));
  float split = .3 + .4 * hash21(big);
  vec2 block = hash21(big + 9.) > .5 ? vec2(step(split, f.x), 0.) : vec2(0., step(split, f.y));
  float id = hash21(big * 2. + block);
  vec3 tint = .5 + .5 * cos(6.2832 * (id * .55 + vec3(.02, .36, .62)));
  float fine = smoothstep(.5, .12, px);
  float rows = .5 + .5 * sin(mm.x * (9. + 22. * id)) * sin(mm.y * (7. + 18. * fract(id * 7.)));
  float seam = max(lineMask(f.x - .5, .485, px / 5.) , 0.) * max(lineMask(f.y - .5, .482, px / 4.), 0.);
  return base * mix(vec3(1.), .45 + .95 * tint, .62) * (1. + (rows - .5) * .5 * fine) * mix(.55, 1., seam);
}

void applyFinish(inout vec3 color, float kind) {
  finishNormal = vec3(0.);
  finishRough = .5;
  vec3 n = normalize(vPartNormal);
  vec3 p = vPart * look2.y;
  vec2 uv; vec3 t, b;
  faceOf(n, p, uv, t, b);
  if (kind < .5) return;
  if (kind < 1.5) {                                              // bead-blasted, moulded, painted
    vec4 s = texture2D(tFinish, uv);
    finishNormal = (t * (s.x * 2. - 1.) + b * (s.y * 2. - 1.)) * look2.z;
    finishRough = s.z;
  } else if (kind < 2.5) {                                       // turned on a lathe about the part's z
    float r = length(vPart.xy);
    float face = smoothstep(.3, .7, abs(n.z));
    float c = mix(vPart.z, r, face) * look2.y;
    float ring = texture2D(tFinish, vec2(c * .37 + .1, .5)).a + .5 * texture2D(tFinish, vec2(c * 2.3, .5)).a - .75;
    float px = fwidth(c) * 60.;
    ring /= 1. + px * px;
    finishNormal = mix(vec3(0., 0., 1.), vec3(vPart.xy / max(r, 1e-3), 0.), face) * ring * look2.z * 1.6;
    finishRough = .5 + ring * .5;
  } else if (kind < 3.5) {                                       // stacked sheet
    float c = vPart.z * look2.y, px = fwidth(c), s = fract(c) - .5;
    float edge = smoothstep(.28, .5, abs(s)) * sign(s) * (1. - smoothstep(.2, .6, px));
    finishNormal = vec3(0., 0., 1.) * edge * look2.z * (1. - smoothstep(.5, .9, abs(n.z)));
  } else if (kind < 4.5) {                                       // twill weave
    vec2 w = uv * 2., cell = floor(w), f = fract(w) - .5;
    bool warp = mod(cell.x + cell.y, 4.) < 2.;
    float near = 1. - smoothstep(.3, 1., max(fwidth(w.x), fwidth(w.y)));
    finishNormal = (warp ? t * f.x : b * f.y) * look2.z * 2. * near;
    color *= mix(1., warp ? 1.5 : .65, near);
  } else if (kind < 5.5) {                                       // printed board, only on its flat faces
    if (max(abs(n.x), max(abs(n.y), abs(n.z))) > .9) {
      float copper; color = boardColor(uv, color, copper); finishRough = .5 + copper * .4;
    } else color = vec3(.36, .33, .2);
  } else if (kind < 6.5) {
    color = dieColor(uv, color);
  } else if (kind < 7.5) {                                       // card, fluted board seen at its edges
    vec4 s = texture2D(tFinish, uv * vec2(1., .25));
    color *= .92 + .16 * s.z;
    finishNormal = b * (s.y * 2. - 1.) * look2.z * .5;
  } else {                                                       // woven cloth
    vec2 w = uv * 3., f = fract(w) - .5;
    float over = mod(floor(w.x) + floor(w.y), 2.);
    float near = 1. - smoothstep(.25, .9, max(fwidth(w.x), fwidth(w.y)));
    finishNormal = (over > .5 ? t * f.x : b * f.y) * look2.z * near;
    color *= mix(1., .8 + .4 * over, near * .6);
  }
}
`;

export const FRAGMENT_HANDLES = /* glsl */ `
// a drawing's section: pale, hatched at 45°, the way and the spacing by material; seen where the ray from the eye meets the plane
vec3 sectionColor(vec3 material, int column) {
  vec3 ray = vWorld - uEye;
  vec3 p = uEye + ray * ((uCut.w - dot(uCut.xyz, uEye)) / dot(uCut.xyz, ray));
  vec3 across = normalize(cross(uCut.xyz, abs(uCut.y) > .9 ? vec3(1., 0., 0.) : vec3(0., 1., 0.)));
  vec2 q = vec2(dot(p, across), dot(p, cross(across, uCut.xyz))) * 1000.;
  float d = (q.x + ((column & 1) == 0 ? q.y : -q.y)) * .7071 / (7. + 3. * float(column % 4));
  float px = fwidth(d), f = abs(fract(d) - .5);
  float line = (1. - smoothstep(.09, .09 + px, f)) * (1. - smoothstep(.25, .6, px));
  return mix(mix(vec3(.62, .6, .56), material, .22), vec3(.03), line * .85);
}

// parts in key colours, matt; through some of them bands run, 110 mm each: a light head, a fading tail, so that a still shows which way
void applyKey(inout vec3 color) {
  int key = int(vState.z * 255. + .5), runs = int(vState.w * 255. + .5);
  if (key == 0) return;
  keyed = .94;
  vec3 ink = uKeys[key];
  if (runs > 0 && runs < 28) {
    vec3 way = vec3((runs - 1) / 9 - 1, (runs - 1) / 3 % 3 - 1, (runs - 1) % 3 - 1);
    float at = fract(dot(vPart, way) / 110. - uRun);
    float head = at * at * (1. - smoothstep(.9, 1., at));
    keyed = .92;
    ink = mix(ink * .55, mix(ink, vec3(1.), .45), head);
  }
  color = mix(color, ink, keyed);
}
`;

/** Screen-door fading: no sorting, no second pass. 4×4 Bayer pattern. */
export const FRAGMENT_COLOR = /* glsl */ `
{
  int column = int(vBaked.y + .5);
  look0 = texelFetch(tLooks, ivec2(column, 0), 0);
  look1 = texelFetch(tLooks, ivec2(column, 1), 0);
  look2 = texelFetch(tLooks, ivec2(column, 2), 0);
  if (vState.y < .99) {
    ivec2 s = ivec2(gl_FragCoord.xy) & 3;
    int i = s.x + s.y * 4;
    int bayer = int[16](0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5)[i];
    if (vState.y <= (float(bayer) + .5) / 16.) discard;
  }
  if (dot(uCut.xyz, vWorld) > uCut.w) discard;
  diffuseColor.rgb = look0.rgb;
  applyFinish(diffuseColor.rgb, look2.x);
#ifdef DOUBLE_SIDED
  section = !gl_FrontFacing;
  if (section) { diffuseColor.rgb = sectionColor(look0.rgb, column); finishNormal = vec3(0.); finishRough = .5; }
#endif
  applyKey(diffuseColor.rgb);
  diffuseColor.rgb = mix(diffuseColor.rgb, uSignal, vState.x * .34);
}
`;

export const FRAGMENT_ROUGH = /* glsl */ `
float roughnessFactor = section ? 1. : clamp(mix(look1.x, .55, keyed) + (finishRough - .5) * 2. * look2.w, .03, 1.);
`;
export const FRAGMENT_METAL = /* glsl */ `
float metalnessFactor = section ? 0. : look0.a * (1. - vState.x * .4) * (1. - keyed);
`;
export const FRAGMENT_NORMAL = /* glsl */ `
{
  vec3 offset = vToView * finishNormal;
  float was = length(finishNormal), is = length(offset);
  if (is > 1e-5) normal = normalize(normal - offset * (was / is));
  if (section) normal = normalize((viewMatrix * vec4(uCut.xyz, 0.)).xyz);
}
`;
export const FRAGMENT_GLOW = /* glsl */ `
totalEmissiveRadiance = section ? vec3(0.) : look0.rgb * look1.w;
`;
export const FRAGMENT_COAT = /* glsl */ `
material.clearcoat = section ? 0. : look1.y * (1. - .7 * keyed);
material.clearcoatRoughness = min(max(look1.z, .0525) + geometryRoughness, 1.);
`;

/** Baked occlusion: on what comes from everywhere, as specular occlusion, and a little on direct light. Multi-bounce after Jiménez. */
export const FRAGMENT_OCCLUSION = /* glsl */ `
{
  float ao = section ? 1. : pow(vBaked.x, mix(1., .4, uOpen));
  vec3 a = diffuseColor.rgb;
  vec3 many = mix(vec3(ao), max(vec3(ao), ao * (ao * (ao * (2.0404 * a - .3324) + (-4.7951 * a + .6417)) + (2.7552 * a + .6903))), .8);
  reflectedLight.indirectDiffuse *= many;
  float facing = saturate(dot(normal, geometryViewDir));
  float spec = saturate(pow(facing + ao, exp2(-16. * material.roughness - 1.)) - 1. + ao);
  reflectedLight.indirectSpecular *= mix(vec3(spec), many, .35);
  reflectedLight.directDiffuse *= mix(1., ao, .4);
  reflectedLight.directSpecular *= mix(1., ao, .6);
  clearcoatSpecularIndirect *= spec;
}
`;

/** The part in hand gets a vermilion rim; haze as the room's; in the mirror, alpha tells how high the reflected thing is. */
export const FRAGMENT_END = /* glsl */ `
{
  float rim = pow(1. - saturate(dot(normal, geometryViewDir)), 2.5);
  gl_FragColor.rgb += uSignal * vState.x * (.05 + .35 * rim) * .12;
  float haze = 1. - exp(-distance(vWorld, uEye) * uHaze);
  gl_FragColor.rgb = mix(gl_FragColor.rgb, vec3(.030, .0318, .0335), haze);
  // one burning texel would be smeared over the floor by the mirror's mips
  if (uMirror > .5) gl_FragColor.rgb = min(gl_FragColor.rgb, vec3(4.));
  if (uMirror > .5) gl_FragColor.a = clamp(vWorld.y / (vWorld.y + abs(uEye.y)), 0., 1.);
}
#include <tonemapping_fragment>
`;
