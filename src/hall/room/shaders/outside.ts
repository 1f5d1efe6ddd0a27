/** The north beyond the glass, painted by rays: wet apron with puddles, trees in two rows, towers, hills, sky. uClear 0 rain … 1 after it. */
export const OUTSIDE = /* glsl */`
const vec3 SKY = vec3(.92, .985, 1.035);
vec3 mist() { return mix(.74 * .36 * SKY, vec3(.43, .475, .52), uClear); }
vec3 sun() { return mix(vec3(1.), vec3(2.1, 1.95, 1.6), uClear); }
float silhouette(float z, float scale, float seed) { return texture2D(tNoise, vec2(z * scale + seed, .37 + seed)).r; }

vec3 skyLight(vec3 d) {
  float up = max(d.y, 0.), cloud = texture2D(tNoise, d.xz / (abs(d.y) + .25) * .045 + uTime * .0004).r;
  vec3 overcast = .74 * (1. + 2. * up) / 3. * SKY * (1. + (cloud - .5) * .32);
  vec3 blue = mix(vec3(.52, .60, .68), vec3(.17, .31, .60), smoothstep(0., .55, up));
  return mix(overcast, mix(blue, vec3(.74, .73, .71), smoothstep(.5, .78, cloud) * .75), uClear);
}

// crowns: a broad line, clumps on it, leaves along the rim; light from above, dark below
vec3 trees(vec3 colour, vec3 o, vec3 d, float x, float seed, float low, float high, float clear) {
  float t = (x - o.x) / d.x;
  vec2 p = vec2(o.z + d.z * t, o.y + d.y * t);
  float crown = low + high * silhouette(p.x, .011, seed) + 2.4 * silhouette(p.x, .047, seed + .2) + 1.1 * abs(silhouette(p.x, .19, seed + .4) - .5);
  float leaves = texture2D(tNoise, p * .35 + seed).g - .5, clump = texture2D(tNoise, p * vec2(.10, .14) + seed).r;
  float inside = smoothstep(-.4, .5, crown - p.y + leaves * 1.5 + (clump - .5) * 1.6);
  float sunlit = smoothstep(-3.5, .6, p.y - crown + (clump - .5) * 4.);
  vec3 green = mix(vec3(.020, .026, .022), vec3(.085, .100, .082), sunlit * (.45 + .55 * clump)) * (1. + leaves * .5) * sun();
  // mist gathers at their feet
  float seen = mix(clear, 1., uClear * .75) * mix(.72, 1., smoothstep(0., 6., p.y));
  return mix(colour, mix(mist(), green, seen), inside);
}

vec3 towers(vec3 colour, vec3 o, vec3 d) {
  float t = (300. - o.x) / d.x, z = o.z + d.z * t, y = o.y + d.y * t;
  float cell = floor(z / 26.), within = fract(z / 26.), pick = hash1(cell * 7.3 + 2.);
  float height = pick > .35 ? 16. + 46. * pow(hash1(cell * 3.1), 1.6) : 0., width = .40 + .38 * hash1(cell * 5.7);
  float left = .06, soft = fwidth(within) * 1.2 + .006;
  float body = smoothstep(left - soft, left + soft, within) * (1. - smoothstep(width - soft, width + soft, within)) * (1. - smoothstep(-.7, .7, y - height));
  float upper = step(.62, hash1(cell * 9.1)) * smoothstep(left + .1 - soft, left + .1 + soft, within) * (1. - smoothstep(width * .62 - soft, width * .62 + soft, within)) * (1. - smoothstep(-.7, .7, y - height * 1.22));
  float floors = .5 + .5 * sin(y * 1.65), bands = fwidth(y * 1.65);
  float side = smoothstep(.55, .62, (within - left) / max(width - left, .01));
  vec3 wall = mix(vec3(.115, .125, .135), vec3(.085, .092, .10), side) * (1. - .22 * floors * (1. - smoothstep(.8, 2.4, bands))) * sun();
  float depth = mix(.34, .62, uClear) * mix(.35, 1., smoothstep(0., 34., y));
  return mix(colour, mix(mist(), wall, depth), max(body, upper));
}

vec3 backdrop(vec3 o, vec3 d) {
  vec3 colour = mix(mist(), skyLight(d), smoothstep(0., .30, d.y));
  if (d.x < .02) return colour;
  float t = (620. - o.x) / d.x, z = o.z + d.z * t, y = o.y + d.y * t;
  float hill = 26. + 62. * silhouette(z, .0009, .11) + 12. * silhouette(z, .004, .5) + 3. * silhouette(z, .02, .3);
  colour = mix(colour, mix(mist(), vec3(.10, .12, .13) * sun(), mix(.20, .38, uClear) * smoothstep(0., 60., y) + .06), 1. - smoothstep(-4., 4., y - hill));
  colour = towers(colour, o, d);
  colour = trees(colour, o, d, 128., .35, 5.5, 8., .40);
  return trees(colour, o, d, 90., .8, 1.6, 6.6, .78);
}

// one look at the backdrop serves the direct view and the wet ground's reflection: it is the costly part
vec3 outside(vec3 o, vec3 d) {
  float t = (o.y + .12) / max(-d.y, 1e-4);
  vec3 p = o + d * t;
  bool ground = d.y < -.002 && p.x < 84.;
  float ripple = texture2D(tNoise, p.xz * .55 + vec2(uTime * .13, -uTime * .09)).r - .5;
  vec3 mirrored = normalize(vec3(d.x, -d.y + ripple * .05, d.z + ripple * .03));
  vec3 far = backdrop(ground ? p : o, ground ? mirrored : d);
  if (!ground) return far;
  float paved = 1. - smoothstep(51.6, 52.4, p.x);
  float puddle = smoothstep(.42, .62, texture2D(tNoise, p.xz * .035).r * .7 + texture2D(tNoise, p.xz * .17).r * .3);
  float fresnel = .03 + .97 * pow(1. - clamp(-d.y, 0., 1.), 5.);
  fresnel = mix(fresnel * .55, fresnel, puddle) * mix(.15, 1., paved);
  vec3 slabs = vec3(.15, .148, .142) * (.85 + .3 * texture2D(tNoise, p.xz * .4).r);
  vec2 g = abs(fract(p.xz / 3.) - .5) * 3.;
  slabs *= 1. - .35 * (1. - smoothstep(.01, .02 + fwidth(p.x), 1.5 - max(g.x, g.y)));
  vec3 grass = vec3(.035, .050, .030) * (.7 + .6 * texture2D(tNoise, p.xz * .12).r);
  vec3 albedo = mix(grass, slabs * mix(1., .55, puddle), paved);
  vec3 colour = albedo * .55 * SKY * .74 * sun() * (1. - fresnel) + far * fresnel;
  return mix(colour, mist(), 1. - exp(-t * mix(.006, .002, uClear)));
}
`;
