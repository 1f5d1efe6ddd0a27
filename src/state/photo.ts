/**
 * A photograph of what the visitor sees. Asked for by ui/, taken by the frame loop right after it has drawn: the canvas keeps
 * its picture only until then.
 */
import { wake } from './frame.ts';

type Shutter = (picture: HTMLCanvasElement) => void;
let shutter: Shutter | null = null;

/** Called by the frame loop with the canvas it has just drawn. */
export function frameToPhotograph(picture: HTMLCanvasElement): void {
  const take = shutter;
  shutter = null;
  take?.(picture);
}

/** A copy of the next picture; pixels of the device. */
export const nextPicture = (): Promise<HTMLCanvasElement> => new Promise((resolve) => {
  shutter = (picture) => {
    const copy = document.createElement('canvas');
    copy.width = picture.width;
    copy.height = picture.height;
    copy.getContext('2d')?.drawImage(picture, 0, 0);
    resolve(copy);
  };
  wake();
});
