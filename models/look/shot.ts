/** What a picture shows. */
export interface Shot {
  readonly width: number;
  readonly height: number;
  /** 0 … 1 */
  readonly explode: number;
  /** part ids; a trailing * stands for anything */
  readonly only: readonly string[];
  readonly hide: readonly string[];
  readonly lit: readonly string[];
  /** degrees: 0 from the front, 90 from the model's left; height above the horizon */
  readonly az: number;
  readonly el: number;
  /** 1: the model's diagonal fills the picture's height */
  readonly dist: number;
  readonly fov: number;
  /** metres the look-at point is moved by, in glTF axes */
  readonly shift: readonly [number, number, number];
  readonly exposure: number;
  readonly dark: boolean;
}

export interface ShotResult {
  /** PNG as a data: address */
  readonly picture: string;
  /** what drawing took */
  readonly ms: number;
  readonly triangles: number;
  readonly calls: number;
  /** millimetres: length, height, width of what is shown */
  readonly size: readonly number[];
  readonly shown: readonly string[];
  readonly parts: number;
}
