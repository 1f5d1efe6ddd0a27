import { onFrame, wake } from '../../../state/frame.ts';

/**
 * A copy of the next picture the hall draws; pixels of the device. Copied right after the drawing, in the same turn: later the
 * canvas is empty.
 */
export const nextPicture = (): Promise<HTMLCanvasElement> => new Promise((resolve, reject) => {
  const off = onFrame(() => {
    off();
    const picture = document.querySelector<HTMLCanvasElement>('.hall canvas'), copy = document.createElement('canvas');
    if (!picture) { reject(new Error('the hall has no picture')); return; }
    copy.width = picture.width;
    copy.height = picture.height;
    copy.getContext('2d')?.drawImage(picture, 0, 0);
    resolve(copy);
  });
  wake();
});
