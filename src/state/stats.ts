/** What the last frame cost and what lies on the GPU, as the renderer counts it. Written by the hall, read by programs and tests. */
export interface Stats {
  /** frames drawn since the page opened */
  frames: number;
  drawCalls: number;
  triangles: number;
  geometries: number;
  textures: number;
  programs: number;
}

export const stats: Stats = { frames: 0, drawCalls: 0, triangles: 0, geometries: 0, textures: 0, programs: 0 };
