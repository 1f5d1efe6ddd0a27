import { type TierName, guessTier } from './tiers.ts';

/** The graphics card's name; null where WebGL 2 is missing. Makes and frees a context of its own. */
export function rendererName(): string | null {
  const gl = document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: false });
  if (!gl) return null;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER) ?? '');
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return name;
}

/** The tier to begin with on this machine. */
export const firstTier = (renderer: string): TierName =>
  guessTier(renderer, navigator.hardwareConcurrency || 4, matchMedia('(pointer: coarse)').matches);
