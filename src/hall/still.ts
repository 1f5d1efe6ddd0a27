/**
 * The last picture at rest, kept outside the graphics card: while a lost canvas is put up anew, it is held in its place.
 * In a file of its own, fetched once the hall stands.
 */
import { type Pose, frame, onFrame, wake } from '../state/frame.ts';
import { stats } from '../state/stats.ts';
import { type Visit, useVisit } from '../state/visit.ts';

/** Longest side of what is kept, pixels: a held picture may be soft, it must not cost. */
const LONGEST = 960;
/** What never comes to rest (rain, coolant) is kept anew after so long, milliseconds. */
const STALE = 5000;
/** Who has gone farther than this since, metres, or turned, radians, would see another place: then nothing is held. */
const NEAR = 0.4, TURNED = 0.15;
/** The new picture has come when it draws this share of the old one's triangles: exhibits are in it again. */
const WHOLE = 0.8;
/** … or so many milliseconds after the new canvas came, if something stays away. */
const LATEST = 6000;

interface Kept { readonly visit: Visit; readonly pose: Pose; readonly triangles: number; readonly at: number }

const samePlace = (a: Pose, b: Pose): boolean =>
  Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z) < NEAR && Math.abs(a.heading - b.heading) < TURNED && Math.abs(a.pitch - b.pitch) < TURNED;

/**
 * Keeps a still of whatever comes to rest, as long as the page lives. Returns what holds it: call it with the element in which a
 * canvas is lost, and with the one in which the next is put up. It lies there until the next canvas has drawn as much.
 */
export function keepStill(): (place: HTMLElement) => void {
  const picture = document.createElement('canvas'), sheet = Object.assign(document.createElement('div'), { className: 'still' });
  Object.assign(picture.style, { display: 'block', width: '100%', height: '100%' });
  // in a shadow: who looks for the hall's canvas must not find this one
  sheet.attachShadow({ mode: 'open' }).append(picture);
  // in main memory: the process that draws may be the one that dies
  const pen = picture.getContext('2d', { alpha: false, willReadFrequently: true });
  let kept: Kept | null = null, latest: ReturnType<typeof setTimeout> | null = null;

  const letGo = (): void => {
    sheet.remove();
    frame.held = false;
    if (latest !== null) clearTimeout(latest);
    latest = null;
  };
  const take = (): void => {
    const visit = useVisit.getState(), { triangles } = stats, at = performance.now();
    if (kept && !frame.resting && kept.visit === visit && kept.triangles === triangles && samePlace(kept.pose, frame.pose) && at - kept.at < STALE) return;
    const from = document.querySelector<HTMLCanvasElement>('.hall canvas');
    // a window that was made next to nothing has a picture without a pixel
    if (!from?.width || !from.height) return;
    const scale = Math.min(1, LONGEST / Math.max(from.width, from.height));
    picture.width = Math.round(from.width * scale);
    picture.height = Math.round(from.height * scale);
    // within the task that drew it: afterwards the browser may have taken the picture away
    pen?.drawImage(from, 0, 0, picture.width, picture.height);
    kept = { visit, pose: { ...frame.pose }, triangles, at };
  };

  onFrame(() => {
    if (!sheet.isConnected) { if (!frame.moving) take(); return; }
    // who sets out does not wait for it
    if (frame.moving || !kept || stats.triangles >= kept.triangles * WHOLE) letGo();
  });

  return (place) => {
    if (!kept || !samePlace(kept.pose, frame.pose)) return;
    place.append(sheet);
    frame.held = true;
    if (latest !== null) clearTimeout(latest);
    latest = setTimeout(() => { letGo(); wake(); }, LATEST);
  };
}
