/** Reads the lettering's one texture: cells of 512 × 256, a centimetre a texel; see ../lettering.ts. */
export const LETTERING = /* glsl */`
uniform sampler2D tLetters;
// cell of each bay, west wall from the south, then east wall from the south; -1: no lettering there
uniform float uCells[20];
// lower left corner (metres) of the lettering on the south wall and on the floor, and their cells
uniform vec3 uSouthSign, uFloorSign;

float lettering(float cell, vec2 at) {
  vec2 grid = vec2(mod(cell, 8.), floor(cell / 8.)), unit = at / vec2(5.12, 2.56);
  vec2 dx = dFdx(at) / (vec2(5.12, 2.56) * vec2(8., 4.)), dy = dFdy(at) / (vec2(5.12, 2.56) * vec2(8., 4.));
  if (cell < 0. || unit.x < 0. || unit.x > 1. || unit.y < 0. || unit.y > 1.) return 0.;
  // the canvas counts rows downwards
  return textureGrad(tLetters, (grid + vec2(unit.x, 1. - unit.y)) / vec2(8., 4.), dx, dy).r;
}
// on the floor the letters stand on the side one comes from: up is north, to the right is east
float floorSign(vec2 p) { return lettering(uFloorSign.z, vec2(p.y - uFloorSign.y, p.x - uFloorSign.x)); }
`;
