/**
 * Runs in the page before anything of the hall's: nothing reaches the canvas, everything else goes on. For tests of words and hands,
 * which would wait for a software renderer's every picture.
 */
export function leaveUndrawn(): void {
  const gl = WebGL2RenderingContext.prototype as unknown as Record<string, (...values: never[]) => unknown>;
  const mute = (of: object, names: string[]): void => { for (const name of names) Object.defineProperty(of, name, { value() {} }); };
  mute(gl, Object.keys(gl).filter((name) => /^draw(?:Arrays|Elements|Range)/.test(name)));
  const find = WebGL2RenderingContext.prototype.getExtension as (this: WebGL2RenderingContext, name: string) => object | null;
  gl['getExtension'] = function (this: WebGL2RenderingContext, name: string) {
    const extension = find.call(this, name);
    if (name === 'WEBGL_multi_draw' && extension) mute(extension, Object.keys(Object.getPrototypeOf(extension) as object));
    return extension;
  };
}
