/**
 * The plan of the hall: every measure others rely on. Metres; x along the nave (door -30, rain window +30),
 * z across (-12 west wall, +12 east wall), y up.
 */
import type { Block, StationId } from '../../content/types.ts';

export const HALL = {
  length: 60, width: 24, eaves: 8,
  /** one sawtooth and one wall panel field pair a bay */
  bay: 6, ridgeRise: 2.5,
  /** between the centre lines of a truss's chords, and of its posts */
  trussDepth: 2.15, trussPanel: 3,
  door: { width: 3.4, height: 3.2 },
} as const;
export const NORTH = HALL.length / 2, SOUTH = -NORTH, EAST = HALL.width / 2, WEST = -EAST;
export const BAYS = HALL.length / HALL.bay;

/** The two leaves: faces towards the lobby and the hall (x), and how far from the axis their hinges stand (z). They open into the hall. */
export const LEAVES = { outer: SOUTH + 0.02, inner: SOUTH + 0.1, hinge: 1.69 } as const;
/** The lobby before them: its far end (x), half its width, its height. */
export const LOBBY = { south: SOUTH - 5.5, side: 2.7, height: 3.9 } as const;

/** Where a visitor's centre may be at most. */
export const BOUNDS = { minX: -29.6, maxX: 29.4, minZ: -11.6, maxZ: 11.6 } as const;

/** Columns stand in pairs on the bay lines, a little inside so that trusses and glazing pass behind. */
export const COLUMN_LINES: readonly number[] = Array.from({ length: BAYS + 1 }, (_, i) => SOUTH + i * HALL.bay + (i === 0 ? 0.35 : -0.28));
export const COLUMN_OFFSET = EAST - 0.32;
const COLUMN_PLATE = 0.46;

/** What stands at a place before its exhibit comes. `field`: only a marking on the floor. `floor`: the model brings all itself. */
export type Stand = 'wall' | 'table' | 'lowTable' | 'plinth' | 'plinths' | 'disc' | 'pad' | 'steps' | 'platform' | 'dock' | 'field' | 'floor';
/** Which wall carries the place's lettering, or the floor before it. */
export type Sign = 'east' | 'west' | 'south' | 'floor';

export interface RoomPlace {
  readonly id: StationId;
  /** number in the essay's order, as it stands on the wall */
  readonly order: number;
  readonly stand: Stand;
  readonly x: number; readonly z: number;
  /** along x, along z, height of its top */
  readonly w: number; readonly d: number; readonly h: number;
  readonly sign: Sign;
}
const place = (order: number, id: StationId, stand: Stand, x: number, z: number, w: number, d: number, h: number, sign: Sign): RoomPlace =>
  ({ id, order, stand, x, z, w, d, h, sign });

/** One place a bay along the walls, so that every lettering has its own bay between two columns. */
export const PLACES: readonly RoomPlace[] = [
  place(1, 'arrival', 'wall', -29.9, 3.6, 0, 3.2, 0, 'south'),
  place(2, 'journey', 'table', -21, 8.0, 4, 1.8, 0.9, 'east'),
  place(3, 'district', 'lowTable', -9, 9.8, 4, 3, 0.5, 'east'),
  place(4, 'bci', 'plinths', 3, 8.4, 3.6, 1, 1.05, 'east'),
  place(5, 'evtol', 'pad', 19.5, 0, 12, 12, 0.12, 'east'),
  place(6, 'capital', 'steps', 21, -10, 3, 2.4, 0.54, 'west'),
  place(7, 'quantum', 'table', 15, -8.4, 2.4, 1.2, 0.9, 'west'),
  place(8, 'moonshots', 'plinths', 9, -8.4, 3.6, 1, 1.05, 'west'),
  place(9, 'humanoid', 'plinth', 2.5, 0, 2.2, 2.2, 0.22, 'floor'),
  place(10, 'battery', 'table', 3, -8.3, 2.6, 1.2, 0.82, 'west'),
  place(11, 'flywheel', 'disc', -3, -8.3, 1.9, 1.9, 0.35, 'west'),
  place(12, 'logistics', 'field', -9.5, -8.4, 4.5, 3.6, 0, 'west'),
  place(13, 'bench', 'table', -15.7, -8.2, 3, 0.9, 0.9, 'west'),
  place(14, 'chips', 'floor', -21.8, -9.6, 3.8, 3.6, 0, 'west'),
  place(15, 'ev', 'platform', -27.6, -7.5, 3, 1.8, 0.15, 'west'),
  place(16, 'handshake', 'plinth', -26.5, 6.5, 1.4, 1.4, 0.12, 'east'),
  place(17, 'robot', 'dock', 9, 8.6, 1.2, 1.2, 0.03, 'east'),
];

/** A long table: centre, size, height of its top. Metres. */
export interface Table { readonly x: number; readonly z: number; readonly w: number; readonly d: number; readonly y: number }
/** The three tables before the humanoid. */
export const PART_TABLES: readonly Table[] = [[-2.6, -2.6], [-2.6, 2.6], [-6.4, -2.6]].map(([x = 0, z = 0]) => ({ x, z, w: 3, d: 0.9, y: 0.82 }));
/** Benches to sit on, facing the nave. */
export const BENCHES: readonly Table[] = [
  { x: -15.3, z: 10.4, w: 2, d: 0.5, y: 0.44 },
  { x: 15, z: 10.4, w: 2, d: 0.5, y: 0.44 },
];

/** Centres of the single plinths of a `plinths` place. */
export const plinthCentres = (at: RoomPlace): readonly number[] => [-1, 0, 1].map((k) => at.x + k * (at.w - at.d) / 2);

const block = (at: { readonly x: number; readonly z: number; readonly w: number; readonly d: number }): Block => ({ x: at.x, z: at.z, w: at.w, d: at.d });
/** A round stand as slices along the nave, none reaching more than a hand over its edge. */
function discBlocks({ x, z, w }: RoomPlace, slices: number): Block[] {
  const radius = w / 2, depth = w / slices;
  return Array.from({ length: slices }, (_, i) => {
    const from = -radius + i * depth, to = from + depth;
    const nearest = from < 0 && to > 0 ? 0 : Math.min(Math.abs(from), Math.abs(to));
    return { x: x + from + depth / 2, z, w: depth, d: 2 * Math.sqrt(radius ** 2 - nearest ** 2) };
  });
}

function standBlocks(at: RoomPlace): Block[] {
  switch (at.stand) {
    case 'wall': case 'field': case 'floor': return [];
    case 'pad': return discBlocks(at, 9);
    case 'disc': return discBlocks(at, 3);
    default: return [block(at)];
  }
}

/** What the room itself puts in a walker's way: columns, stands, tables, benches. Exhibits add their own blocks. */
export function roomBlocks(): Block[] {
  const columns = COLUMN_LINES.flatMap((x) => [-1, 1].map((side) => ({ x, z: side * COLUMN_OFFSET, w: COLUMN_PLATE, d: COLUMN_PLATE })));
  return [...columns, ...PLACES.flatMap(standBlocks), ...PART_TABLES.map(block), ...BENCHES.map(block)];
}
