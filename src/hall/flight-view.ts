import { type Flight, groundedFlight, HOVER_HEIGHT, HOVER_TIME, stepFlight, sway } from '../modes/flight.ts';
import { callOff, type Visit, tellFlight } from '../state/visit.ts';
import { stations } from '../stations/index.ts';
import type { ExhibitKeeper } from './exhibit/keeper.ts';

/** Per second: how quickly the weather turns. About three seconds to the eye. */
const TURN = 0.4;

/** The weather outside and the one exhibit that flies in it. */
export class FlightView {
  readonly #keeper: ExhibitKeeper;
  readonly #flight: Flight = groundedFlight();
  readonly #station = stations.find(({ rotors }) => rotors);
  #seconds = 0;
  #clear: number | null = null;

  constructor(keeper: ExhibitKeeper) { this.#keeper = keeper; }

  /** 0 rain … 1 clear. */
  get clear(): number { return this.#clear ?? 0; }
  /** In the air it cannot be taken apart. */
  get airborne(): boolean { return this.#flight.height > 0; }

  /** Back on its pad at once, in whatever weather comes. */
  ground(): void {
    if (this.#station && (this.#flight.spin > 0 || this.airborne)) this.#keeper.fly(this.#station.id, { x: 0, y: 0, z: 0, bank: 0, pitch: 0 }, 1);
    Object.assign(this.#flight, groundedFlight());
    this.#clear = null;
  }

  /** One step of dt seconds with the exhibit this far apart: in pieces nothing flies. `calm` cuts to where it would come. Returns true while something still moves. */
  step(visit: Visit, explosion: number, dt: number, calm: boolean): boolean {
    const sky = visit.weather === 'clear' ? 1 : 0;
    this.#clear = calm || this.#clear === null ? sky : this.#clear + Math.max(-TURN * dt, Math.min(TURN * dt, sky - this.#clear));
    const turning = this.#clear !== sky;
    const station = this.#station;
    if (visit.flying && visit.explosion > 0) callOff();
    const wanted = visit.flying && visit.explosion === 0 && explosion === 0;
    if (!station || (!wanted && this.#flight.spin === 0 && this.#flight.height === 0)) return turning;
    const stretch = calm ? this.#cut(wanted) : stepFlight(this.#flight, wanted, dt);
    this.#seconds += calm ? 0 : dt;
    const { x, z, bank, pitch } = sway(this.#flight, this.#seconds);
    this.#keeper.fly(station.id, { x: calm ? 0 : x, y: this.#flight.height, z: calm ? 0 : z, bank: calm ? 0 : bank, pitch: calm ? 0 : pitch }, 1 - this.#flight.height / HOVER_HEIGHT);
    if (explosion === 0) station.rotors?.forEach(({ parts, way }) => this.#keeper.full(station.id)?.spin(parts, this.#flight.turned * way));
    tellFlight(stretch);
    if (this.#flight.hovered > HOVER_TIME) callOff();
    return turning || (!calm && stretch !== 'grounded');
  }

  #cut(wanted: boolean): 'hovering' | 'grounded' {
    Object.assign(this.#flight, groundedFlight(), wanted ? { spin: 1, height: HOVER_HEIGHT } : {});
    return wanted ? 'hovering' : 'grounded';
  }
}
