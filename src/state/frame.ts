/**
 * Values that change with every frame. Plain and mutable on purpose: the one frame loop in hall/ writes them, nothing here
 * enters React state. `wake()` asks the sleeping loop for one more frame.
 */
import type { PartId } from '../content/types.ts';

/** Where the eye is and looks. Metres and radians; heading 0 looks along +x (north, the rain window), growing towards +z (east). */
export interface Pose { x: number; y: number; z: number; heading: number; pitch: number }

/** A part's place on the picture, CSS pixels from the stage's top left. */
export interface Anchor { readonly part: PartId; readonly x: number; readonly y: number; /** its silhouette's box */ readonly box: readonly [number, number, number, number] }

export interface Grip { readonly x: number; readonly y: number; readonly wayX: number; readonly wayY: number }

/** A crank on the picture, CSS pixels: where its knob is, the middle it goes round, and whether turning on is clockwise (1) there. */
export interface Crank { readonly x: number; readonly y: number; readonly middleX: number; readonly middleY: number; readonly way: 1 | -1 }

export const EYE_HEIGHT = 1.65;

/** Where visitors begin. */
const FIRST_POSE: Readonly<Pose> = { x: -26, y: EYE_HEIGHT, z: 0, heading: 0, pitch: 0 };

export const frame = {
  /** counts visitors: when it changes, the hall forgets the last one's ways, views and flights */
  visitor: 0,
  pose: { ...FIRST_POSE } as Pose,
  /** how far the opened exhibit is taken apart now: 0 assembled, 1 exploded, 2 laid out */
  explosion: 0,
  /** the dozen parts that may carry a label now, most important first; empty while walking */
  anchors: [] as Anchor[],
  /** where the cutting plane's grip stands on the picture, CSS pixels, and the way it goes while its slider goes from 0 to 1; null without one */
  grip: null as Grip | null,
  /** the knob by which a gear is turned; null without one */
  crank: null as Crank | null,
  /** true while camera or exhibit move: labels keep their slots until it is false again */
  moving: false,
  /** true in the last picture before the loop sleeps: nothing in it fades, runs or makes room any more */
  resting: false,
  /** the last picture lies over a canvas put up anew: nobody sees what is drawn below */
  held: false,
  /** where the robot is that leads a tour, metres and radians; null without one */
  guide: null as { readonly x: number; readonly z: number; readonly heading: number } | null,
  /** what the robot takes of the picture: left, top, right, bottom, CSS pixels; null where it is not seen */
  guideBox: null as readonly [number, number, number, number] | null,
  /** true while the parts to label are being sought */
  seeking: false,
};

type Listener = () => void;
const listeners = new Set<Listener>();
/** Called after each drawn frame. Returns its own off-switch. */
export function onFrame(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
export const frameDrawn = (): void => listeners.forEach((listener) => listener());

let draw: Listener = () => {};
/** The hall's loop registers itself; the last one wins. */
export const onWake = (listener: Listener): void => { draw = listener; };
export const wake = (): void => draw();

/** A wish to be somewhere, fulfilled by the walk mode along a free path. Metres, hall coordinates. */
export interface Goal { x: number; z: number; /** what to look at on arrival, if anything */ heading?: number; pitch?: number; jump?: boolean; /** a station that is opened on arrival */ open?: string; /** behind a guide: along the rails, and no faster than that */ led?: true }
export const goal: { now: Goal | null } = { now: null };
export function walkTo(next: Goal): void { goal.now = next; wake(); }

/** A new visitor stands at the door, and the hall as it was for the first one. */
export function beginAnew(): void {
  Object.assign(frame, { visitor: frame.visitor + 1, pose: { ...FIRST_POSE }, explosion: 0, anchors: [], grip: null, crank: null });
  goal.now = null;
  wake();
}
