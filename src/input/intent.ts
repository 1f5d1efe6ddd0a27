/** What a visitor wants right now, whatever device says so. Devices write it, the one frame loop reads it once a frame. */
export interface Intent {
  /** walking, −1 … 1 each; forward is where one looks */
  forward: number;
  sideways: number;
  run: boolean;
  /** looked or turned since the last frame, radians */
  heading: number;
  pitch: number;
  /** orbiting by keys, −1 … 1: held, not summed */
  orbitX: number;
  orbitY: number;
  /** moved sideways by keys, −1 … 1: held, not summed */
  slideX: number;
  slideY: number;
  /** nearer (positive) or farther since the last frame, in e-folds of the distance */
  zoom: number;
  /** moved sideways since the last frame, in heights of the picture */
  panX: number;
  panY: number;
}

const REST: Readonly<Intent> = { forward: 0, sideways: 0, run: false, heading: 0, pitch: 0, orbitX: 0, orbitY: 0, slideX: 0, slideY: 0, zoom: 0, panX: 0, panY: 0 };

export const stillIntent = (): Intent => ({ ...REST });

/** Held wishes stay, summed ones start anew with the next frame. */
export function spend(intent: Intent): void {
  intent.heading = intent.pitch = intent.zoom = intent.panX = intent.panY = 0;
}

/** True while something is held or was done since the last frame: the loop must not sleep. */
export const wants = (intent: Intent): boolean =>
  Object.entries(intent).some(([key, value]) => key !== 'run' && value !== 0);
