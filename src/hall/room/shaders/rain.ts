/** Rain on the pane: drops of three sizes and runners, each fading before it gets smaller than a pixel. */
export const RAIN = /* glsl */`
// standing drops in cells of one size: xy bend of the view, z coverage
vec3 drops(vec3 sofar, vec2 q, float size, float seed, float share, float pixel) {
  float fade = 1. - smoothstep(.12, .5, pixel / size);
  if (fade <= 0.) return sofar;
  vec2 g = q / size + seed, cell = floor(g);
  float pick = hash2(cell), kind = hash2(cell + 7.7);
  if (pick < share) return sofar;
  vec2 d = fract(g) - vec2(.3 + .4 * kind, .3 + .4 * hash2(cell + 3.1));
  d.y *= .85 + .3 * step(0., d.y);
  float life = fract(pick * 5. + uTime * .03);
  float radius = (.14 + .16 * kind) * smoothstep(0., .1, life) * (1. - smoothstep(.8, 1., life) * .6);
  if (radius < .01) return sofar;
  float cover = (1. - smoothstep(radius * .82, radius, length(d))) * fade;
  vec2 n = d / radius;
  return vec3(mix(sofar.xy, -n * .55 * (.4 + .6 * dot(n, n)), cover), max(sofar.z, cover));
}

// a drop that runs down a column of the pane and leaves a wet trail
vec3 runners(vec3 sofar, vec2 q, float pixel) {
  const float SPACING = .085;
  float fade = 1. - smoothstep(.1, .5, pixel / SPACING);
  float column = floor(q.x / SPACING), pick = hash1(column * 1.7);
  if (fade <= 0. || pick < .55) return sofar;
  float y = q.y + hash1(column) * 9. + uTime * (.05 + .25 * pick) + .02 * sin(q.y * 9. + pick * 20.);
  float stretch = 2.6 + pick * 2., f = fract(y / stretch);
  float wander = .25 * sin(q.y * 6. + column) + .12 * sin(q.y * 17. + column * 3.);
  float x = (fract(q.x / SPACING) - .5 - wander * .5) * SPACING, width = mix(.0035, .0012, f);
  float trail = (1. - smoothstep(width * .7, width, abs(x))) * smoothstep(0., .02, f) * (1. - smoothstep(.3, .6, f));
  vec2 head = vec2(x, f * stretch) / .0055;
  float front = 1. - smoothstep(.75, 1., length(head * vec2(1., .7)));
  float cover = max(trail * .8, front) * fade;
  return vec3(mix(sofar.xy, vec2(-x / .006, front > .1 ? -head.y : 0.) * .4, cover), max(sofar.z, cover));
}

vec3 rainOnPane(vec2 q, float pixel) {
  if (uClear > .99) return vec3(0.);
  float film = texture2D(tNoise, vec2(q.x * 1.1, q.y * .16 + uTime * .045)).r + .5 * texture2D(tNoise, vec2(q.x * 3.3 + .3, q.y * .3 + uTime * .09)).r - .75;
  vec3 rain = vec3(film * .014, film * .006, 0.);
  rain = drops(rain, q, .012, 0., .5, pixel);
  rain = drops(rain, q, .026, 17.3, .5, pixel);
  rain = drops(rain, q, .05, 34.6, .8, pixel);
  return runners(rain, q, pixel) * (1. - uClear);
}

// falling rain, three curtains behind the glass
float streaks(vec3 from, vec3 d) {
  if (uClear > .99) return 1.;
  float light = 1.;
  for (int i = 0; i < 3; i++) {
    vec3 p = from + d * ((31.5 + float(i) * 5. - from.x) / d.x);
    vec2 u = vec2(p.z * (1.9 - float(i) * .3) + p.y * .06, (p.y + uTime * 8.) * .035 + float(i) * .37);
    light *= 1. + (texture2D(tNoise, u).g * texture2D(tNoise, u * vec2(2.7, 1.)).g - .25) * .12;
  }
  return mix(light, 1., uClear);
}
`;
