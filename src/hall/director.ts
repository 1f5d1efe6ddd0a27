import { type PerspectiveCamera, Raycaster, Vector2 } from 'three';
import { type Intent, spend, stillIntent, wants } from '../input/intent.ts';
import { type Floor } from '../modes/floor.ts';
import { startGlide, stepGlide } from '../modes/glide.ts';
import { type Orbit, aim, orbitOf, startInspect, stepInspect } from '../modes/inspect.ts';
import type { Paths } from '../modes/path.ts';
import { stepTurns } from '../modes/step-turns.ts';
import { setOut, startWalk, stepWalk } from '../modes/walk.ts';
import { useFloorPlan } from '../state/floor-plan.ts';
import { EYE_HEIGHT, type Pose, frame, goal, wake, walkTo } from '../state/frame.ts';
import { reducedMotion } from '../state/motion.ts';
import { useSettings } from '../state/settings.ts';
import { type Visit, choosePart, comeNear, explodeTo, openStation, useVisit } from '../state/visit.ts';
import { type Station, station as stationById, stations } from '../stations/index.ts';
import { ExhibitView } from './exhibit-view.ts';
import type { ExhibitKeeper } from './exhibit/keeper.ts';
import { FlightView } from './flight-view.ts';
import { standing } from './standing.ts';
import { WaysOnDemand } from './ways-on-demand.ts';

/** Metres from a station's arrival spot at which one stands before it. */
const NEAR = 2.6;
/** Farther than this from the arrival spot, one does not come back to where one stood. Metres. */
const LEASH = 6;
/** Margin the camera keeps to walls and floor while it flies about an exhibit, metres. */
const MARGIN = 0.25;
/** Seconds the exhibit takes to open or close fully. */
const OPENING = 1.6;
/** Seconds its parts take from the exploded view to the tables, or back. */
const LAYING = 4.2;

/** The pose of one who has come for a station. */
export function arrivalPose({ arrival: { eye, at } }: Station): Pose {
  const [x, , z] = eye, dx = at[0] - x, dz = at[2] - z;
  return { x, y: EYE_HEIGHT, z, heading: Math.atan2(dz, dx), pitch: Math.max(-0.35, Math.atan2(at[1] - EYE_HEIGHT, Math.hypot(dx, dz)) * 0.6) };
}

/** Turns what was chosen and what is wanted into the next picture. Plain and mutable: one object, stepped by the one frame loop. */
export class Director {
  readonly intent: Intent = stillIntent();
  readonly #ways: WaysOnDemand;
  readonly #at = standing;
  readonly #turns = { rest: 0 };
  readonly #view: ExhibitView;
  readonly #sky: FlightView;
  readonly #ray = new Raycaster();
  readonly #ndc = new Vector2();
  #was: Visit | null = null;
  /** it goes on from where a lost canvas left: nothing is aimed at anew until something is chosen */
  #resumes = false;
  #times = 0;
  readonly #keeper: ExhibitKeeper;
  readonly #floor: Floor;
  readonly #cutsToTables: boolean;

  /** `cutsToTables`: hundreds of parts in flight are too much for this machine, they are laid out at once. */
  constructor(keeper: ExhibitKeeper, floor: Floor, cutsToTables = false) {
    this.#cutsToTables = cutsToTables;
    this.#keeper = keeper;
    this.#floor = floor;
    this.#ways = new WaysOnDemand(floor);
    this.#view = new ExhibitView(keeper, () => { this.modelsChanged(); wake(); });
    this.#sky = new FlightView(keeper);
  }

  /** Ways around things; none as long as the path-finder is on its way. */
  get paths(): Paths { return this.#ways.paths; }

  /** Where the path-finder cannot be had, the goal is dropped and the next one asks again. */
  async fetchWays(): Promise<void> {
    if (await this.#ways.fetch()) wake();
    else goal.now = null;
  }

  /** Nothing of the last visitor's way, view or wish is left. */
  #beginAnew(): void {
    this.#at.visitor = frame.visitor;
    this.#at.inspect = this.#at.glide = this.#at.openOnArrival = null;
    this.#at.home = { ...frame.pose };
    Object.assign(this.#at.walk, startWalk());
    Object.assign(this.intent, stillIntent());
    this.#sky.ground();
  }

  /** One step of dt seconds; `shifting` while the picture itself makes room for a sheet. Returns true while something still moves. */
  step(dt: number, camera: PerspectiveCamera, size: { width: number; height: number }, shifting: boolean): boolean {
    if (this.#at.visitor !== frame.visitor) this.#beginAnew();
    const visit = useVisit.getState();
    if (visit !== this.#was) this.#follow(visit);
    const calm = reducedMotion();
    const cut = calm ? 1e3 : dt;
    let moving = false;
    const { bounds } = this.#floor;
    if (wants(this.intent)) this.#view.stir();
    if (this.#at.inspect && visit.station) {
      const space = { x0: bounds.x0 + MARGIN, x1: bounds.x1 - MARGIN, z0: bounds.z0 + MARGIN, z1: bounds.z1 - MARGIN, y0: MARGIN, y1: 7 };
      moving = stepInspect(this.#at.inspect, this.intent, frame.pose, calm && !wants(this.intent) ? cut : dt, space);
    } else if (this.#at.glide) {
      if (!stepGlide(this.#at.glide, frame.pose, cut)) this.#at.glide = null;
      moving = true;
    } else {
      if (goal.now) this.#setOut();
      const settings = useSettings.getState();
      this.#at.walk.pace = settings.pace;
      if (settings.stepTurns) stepTurns(this.#turns, this.intent);
      moving = stepWalk(this.#at.walk, this.intent, frame.pose, dt, this.#floor) || wants(this.intent);
      if (!this.#at.walk.goal && this.#at.openOnArrival) moving = this.#arrive(this.#at.openOnArrival) || moving;
      this.#meet();
    }
    spend(this.intent);
    const flying = this.#sky.step(visit, frame.explosion, dt, calm);
    const rest = (this.#sky.airborne ? 0 : visit.explosion) - frame.explosion;
    const laying = frame.explosion > 1 || (frame.explosion === 1 && rest > 0);
    const step = calm || (laying && this.#cutsToTables) ? Infinity : dt / (laying ? LAYING : OPENING);
    frame.explosion = Math.abs(rest) <= step ? frame.explosion + rest : frame.explosion + Math.sign(rest) * step;
    const handles = this.#view.stepHandles(visit, dt, calm, this.#sky.airborne);
    frame.moving = moving || rest !== 0 || shifting || flying || handles.moving;
    // labels need not wait for it: they go along
    const breathes = this.#view.breathe(visit, frame.explosion, dt, calm);
    const busy = this.#view.step(visit, frame.explosion, frame.moving, camera, size);
    return frame.moving || handles.runs || breathes || busy;
  }

  /** Where the camera before an exhibit is or goes to, and how often it was sent somewhere; null while walking. */
  get aimed(): { readonly orbit: Readonly<Orbit>; readonly times: number } | null { return this.#at.inspect && { orbit: this.#at.inspect.to, times: this.#times }; }

  /** Sends the camera before an exhibit to look from there. */
  look(orbit: Orbit): void { if (this.#at.inspect) aim(this.#at.inspect, orbit); }

  /** The weather outside now, 0 rain … 1 clear. */
  get clear(): number { return this.#sky.clear; }

  /** What the camera's lens shift should be: full while walking, none before an exhibit. */
  get lens(): number { return this.#at.inspect ? 0 : 1; }

  /** A new model has come or gone: colours and labels are made anew. */
  modelsChanged(): void {
    this.#view.refresh();
    const visit = useVisit.getState();
    if (this.#resumes) return;
    if (visit.station && visit.part) this.#aimAtPart(visit.part);
    else if (this.#view.handleView(visit, visit.explosion)) this.#aimAtWhole(visit, visit.explosion);
  }

  /** A tap at CSS pixels: chooses a part, opens an exhibit, or goes to the floor there. */
  tap(x: number, y: number, camera: PerspectiveCamera, size: { width: number; height: number }): void {
    this.#aimRay(x, y, camera, size);
    const visit = useVisit.getState();
    this.#view.stir();
    if (visit.station) { this.#view.tap(this.#ray); return; }
    const { ray } = this.#ray, down = -ray.direction.y;
    const floorAway = down > 1e-3 ? ray.origin.y / down : Infinity;
    let met: { station: Station; distance: number } | null = null;
    for (const { station, batch } of this.#keeper.visible()) {
      const hit = batch.pick(this.#ray);
      if (hit && hit.distance < Math.min(floorAway, met?.distance ?? Infinity)) met = { station, distance: hit.distance };
    }
    if (met) this.#goBefore(met.station);
    else if (floorAway < 60) walkTo({ x: ray.origin.x + ray.direction.x * floorAway, z: ray.origin.z + ray.direction.z * floorAway });
  }

  /** The pointer rests at CSS pixels. Returns the cursor to show. */
  hover(x: number, y: number, camera: PerspectiveCamera, size: { width: number; height: number }): string {
    this.#aimRay(x, y, camera, size);
    if (this.#view.stir()) wake();
    if (useVisit.getState().station) return this.#view.hover(this.#ray) ? 'pointer' : 'grab';
    for (const { batch } of this.#keeper.visible()) if (batch.meets(this.#ray)) return 'pointer';
    return 'grab';
  }

  /** Chooses the next (1) or previous (−1) part of the opened exhibit, round and round. False when none is there. */
  beside(step: 1 | -1): boolean {
    const { station, part } = useVisit.getState();
    const parts = station ? this.#keeper.full(station)?.parts : undefined;
    if (!parts || parts.length === 0) return false;
    const at = parts.findIndex(({ id }) => id === part);
    choosePart(parts[(at + step + parts.length) % parts.length]?.id ?? null);
    return true;
  }

  /** Turns the walker by an angle, radians. */
  turn(by: number): void {
    if (useSettings.getState().stepTurns || reducedMotion()) frame.pose.heading += by;
    else this.#at.walk.turning += by;
  }

  #aimRay(x: number, y: number, camera: PerspectiveCamera, size: { width: number; height: number }): void {
    this.#ndc.set((x / size.width) * 2 - 1, 1 - (y / size.height) * 2);
    this.#ray.setFromCamera(this.#ndc, camera);
  }

  #goBefore(station: Station): void {
    const pose = arrivalPose(station);
    if (Math.hypot(pose.x - frame.pose.x, pose.z - frame.pose.z) < NEAR) { openStation(station.id); return; }
    walkTo({ ...pose, open: station.id });
  }

  /** Opens the station one set out for; whoever stopped on the way to it did not want it any more. */
  #arrive(id: string): boolean {
    this.#at.openOnArrival = null;
    const arrival = stationById(id)?.arrival;
    if (!arrival || Math.hypot(arrival.eye[0] - frame.pose.x, arrival.eye[2] - frame.pose.z) > NEAR) return false;
    openStation(id);
    return true;
  }

  #setOut(): void {
    const next = goal.now, ways = this.#ways.now;
    if (!ways) { void this.fetchWays(); return; }
    goal.now = null;
    if (!next) return;
    this.#at.openOnArrival = next.open ?? null;
    const paths = next.led ? ways.led(useFloorPlan.getState().rails) : ways.paths;
    if (!setOut(this.#at.walk, frame.pose, { ...next, jump: next.jump ?? reducedMotion() }, paths)) this.#at.openOnArrival = null;
  }

  #meet(): void {
    let met: string | null = null, least = NEAR;
    for (const { id, arrival: { eye } } of stations) {
      const away = Math.hypot(eye[0] - frame.pose.x, eye[2] - frame.pose.z);
      if (away < least) { least = away; met = id; }
    }
    comeNear(met);
    this.#keeper.want(met);
  }

  /** Answers to what was chosen since the last step. */
  #follow(visit: Visit): void {
    const was = this.#was;
    this.#was = visit;
    this.#resumes = was === null && this.#at.inspect !== null && this.#at.station === visit.station;
    if (this.#resumes) {
      this.#keeper.want(visit.station);
      this.#view.refresh();
      return;
    }
    const moved = visit.station !== was?.station;
    if (moved) this.#changeStation(visit);
    if (visit.station && (moved || visit.part !== was?.part) && visit.part) this.#aimAtPart(visit.part);
    else if (visit.station && this.#at.inspect && !visit.part && (visit.explosion !== was?.explosion || was?.part || this.#looksElsewhere(visit, was))) this.#aimAtWhole(visit, was?.explosion ?? 0, was !== null && this.#view.handleView(was, was.explosion) !== null);
    else if (visit.part && visit.explosion !== was?.explosion && Math.max(visit.explosion, was?.explosion ?? 0) > 1) this.#aimAtPart(visit.part, false);
    this.#view.refresh();
  }

  /** A handle that has a view of its own went on or off. */
  #looksElsewhere(visit: Visit, was: Visit | null): boolean {
    return was !== null && this.#view.handleView(visit, 0) !== this.#view.handleView(was, 0);
  }

  #changeStation(visit: Visit): void {
    const station = visit.station ? stationById(visit.station) : null;
    this.#at.station = visit.station;
    if (!station) {
      if (this.#at.inspect) { this.#at.glide = startGlide(frame.pose, this.#at.home); this.#at.inspect = null; }
      return;
    }
    // whoever stands before it has wanted it already
    this.#keeper.want(station.id, true);
    const arrival = arrivalPose(station);
    const here = this.#at.inspect ? this.#at.home : frame.pose;
    this.#at.home = Math.hypot(arrival.x - here.x, arrival.z - here.z) > LEASH ? arrival : { ...here, y: EYE_HEIGHT };
    Object.assign(this.#at.walk, startWalk());
    const view = station.views?.whole ?? station.arrival;
    const orbit = orbitOf(view.eye, view.at);
    this.#times++;
    if (this.#at.inspect) aim(this.#at.inspect, orbit);
    else this.#at.inspect = startInspect(frame.pose, orbit);
    this.#at.glide = null;
  }

  /** Looks at the whole exhibit as far as it is taken apart, from the side one is on; at the tables, and coming back from a view of a handle's own, from the side it is meant to be seen from. */
  #aimAtWhole(visit: Visit, was: number, returns = false): void {
    const { station: id, explosion } = visit;
    const views = id ? stationById(id)?.views : undefined;
    if (!views || !this.#at.inspect) return;
    this.#times++;
    const own = this.#view.handleView(visit, explosion);
    if (own) { aim(this.#at.inspect, orbitOf(own.eye, own.at)); return; }
    const whole = orbitOf(views.whole.eye, views.whole.at), exploded = orbitOf(views.exploded.eye, views.exploded.at);
    const tables = views.laidOut ? orbitOf(views.laidOut.eye, views.laidOut.at) : exploded;
    const [a, b, share] = explosion > 1 ? [exploded, tables, explosion - 1] : [whole, exploded, explosion];
    const mix = (from: number, to: number): number => from + (to - from) * share;
    const { turn, tilt } = Math.max(explosion, was) > 1 || returns ? { turn: mix(a.turn, b.turn), tilt: mix(a.tilt, b.tilt) } : this.#at.inspect.to;
    aim(this.#at.inspect, { x: mix(a.x, b.x), y: mix(a.y, b.y), z: mix(a.z, b.z), distance: mix(a.distance, b.distance), turn, tilt });
  }

  /** Looks at a part; `opens` takes the exhibit apart as far as it must be to see it. */
  #aimAtPart(part: string, opens = true): void {
    const { station, explosion } = useVisit.getState();
    const target = station ? this.#view.orbitAt(station, part, explosion, this.#at.inspect?.to ?? null) : null;
    if (!target || !this.#at.inspect) return;
    if (opens && target.explosion > explosion) explodeTo(target.explosion);
    this.#times++;
    aim(this.#at.inspect, target.orbit);
  }
}

