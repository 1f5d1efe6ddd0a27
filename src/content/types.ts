/**
 * The shape of everything a curator writes. Types only: the readers beside this file turn Markdown into these.
 */
export type Language = 'de' | 'en' | 'zh';
export const LANGUAGES: readonly Language[] = ['de', 'en', 'zh'];

/** The same thing said in every language of the hall. */
export type Said = Readonly<Record<Language, string>>;

/** `s<section>p<paragraph>` of the essay, such as `s3p3`. */
export type PassageId = `s${number}p${number}`;
export type StationId = string;
export type PartId = string;
/** The footnote's name in the Markdown, the same in all languages, unique within its station. */
export type NoteId = string;

/** essay: what the essay says. term: a word explained. context: the hall's own note. number: a figure and what it counts. */
export type NoteKind = 'essay' | 'term' | 'context' | 'number';

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  /** words bound to a part of the exhibit */
  | { readonly type: 'part'; readonly part: PartId; readonly children: readonly Inline[] }
  /** words bound to an annotation; `children` may be empty when only the mark is set */
  | { readonly type: 'note'; readonly note: NoteId; readonly children: readonly Inline[] };

export type Paragraph = readonly Inline[];

export interface Passage {
  readonly id: PassageId;
  /** true where the essay's own paragraph is a picture's caption */
  readonly caption: boolean;
  readonly paragraphs: readonly Paragraph[];
}

export interface Note {
  readonly id: NoteId;
  readonly kind: NoteKind;
  /** the passage whose words first carry this note, null when only a part's text does */
  readonly passage: PassageId | null;
  readonly title: string;
  readonly text: Paragraph;
  /** where it is from, empty for textbook knowledge and for the essay itself */
  readonly source: string;
}

/** One station's words in one language. */
export interface StationText {
  readonly title: string;
  readonly lead: string;
  readonly passages: readonly Passage[];
  readonly notes: readonly Note[];
  /** parts that have a text of their own, by part id */
  readonly parts: Readonly<Record<PartId, readonly Paragraph[]>>;
}

/** One row of a station's parts list (`parts.ts`). */
export interface PartName {
  readonly id: PartId;
  readonly name: Said;
  /** one line: what it is and does */
  readonly line: Said;
  /** heading it stands under in the parts list */
  readonly group: string;
}

export interface PartsList {
  readonly groups: Readonly<Record<string, Said>>;
  readonly parts: readonly PartName[];
}

/** Metres in the hall: x along the nave towards the rain window (north), z towards the east wall, y up. */
export interface Place { readonly x: number; readonly z: number; /** turn about y in radians, 0 keeps the model's forward axis on +x */ readonly heading: number; readonly y?: number }

/** An axis-aligned block nobody walks through, metres, hall coordinates. */
export interface Block { readonly x: number; readonly z: number; readonly w: number; readonly d: number }

/** A camera standing at `eye`, looking at `at`; metres, hall coordinates. */
export interface View { readonly eye: readonly [number, number, number]; readonly at: readonly [number, number, number] }

/** Outside the window. */
export type Weather = 'rain' | 'clear';
/** Stretches of the flying taxi's flight, in their order. */
export type Stretch = 'grounded' | 'running-up' | 'rising' | 'hovering' | 'landing' | 'running-down';

/** A desk at which visitors try a model out. Its view lies in src/ui/desks. */
export type DeskId = 'mixing' | 'weather';

/** Parts that lie together under one label. */
export interface LaidKind {
  readonly name: Said;
  /** the whole id of each part of this kind; a first group names the column it stands in, the same for every kind */
  readonly ids: RegExp;
  /** how its parts are turned: their longest side into the depth of the table, or along the row */
  readonly long: 'deep' | 'along';
}

/** A level surface parts are laid on. Metres, hall coordinates: centre, height of its top, size as its reader sees it. */
export interface LaidSurface {
  readonly x: number; readonly z: number; readonly y: number;
  /** along the rows, and from the front edge to the back one */
  readonly w: number; readonly d: number;
  /** the way one looks who reads its labels, radians; 0 along +x, growing towards +z */
  readonly heading: number;
  /** it is printed on in light ink */
  readonly dark?: boolean;
  /** from the front; each row holds its kinds side by side */
  readonly rows: readonly (readonly LaidKind[])[];
}

/** Millimetres in the model's frame: x forward, y left, z up. */
export type ModelPoint = readonly [x: number, y: number, z: number];

/** Parts that move together while a handle goes from 0 to 1. */
export interface Swing {
  /** their whole ids */
  readonly ids: RegExp;
  /** turned about an axis through a point, radians, right-handed */
  readonly turn?: { readonly through: ModelPoint; readonly axis: ModelPoint; readonly by: number };
  /** and moved this far */
  readonly shift?: ModelPoint;
  /** two of its points stand on a rail, so many millimetres along it; both go on by as much */
  readonly rail?: { readonly path: readonly ModelPoint[]; readonly at: readonly [number, number]; readonly by: number };
  /** begins and ends at these shares of the handle's way; all of it without them */
  readonly during?: readonly [from: number, to: number];
}

/** A colour with its meaning, and the parts that have it. */
export interface KeyColour { readonly name: Said; /** sRGB, `#rrggbb` */ readonly colour: string; readonly ids: RegExp }

/** What a sensor sees, seen from the middle of its part. Degrees; yaw 0 is ahead and grows to the left, pitch grows upwards. Metres. */
export interface SightField { readonly part: PartId; readonly kind: number; readonly yaw: number; readonly pitch: number; readonly wide: number; readonly high: number; readonly drawn: number }

/** Something the visitor can do with an exhibit, beside taking it apart. One button each. */
export interface HandleBase {
  /** unique within its station */
  readonly id: string;
  readonly title: Said;
  /** shown while it is on: what one sees, and what is illustrative about it */
  readonly line: Said;
  /** where one looks from while it is on, assembled and taken apart */
  readonly view?: View;
  readonly viewApart?: View;
  /** these alone are shown while it is on, by their whole ids */
  readonly alone?: RegExp;
  /** it says little while the exhibit stands together: that is taken apart for it */
  readonly apart?: true;
}
/** Nothing but its own view of some parts. */
export interface LookHandle extends HandleBase { readonly kind: 'look'; readonly view: View }
/** Opens, lifts, slides out: to and fro in so many seconds. */
export interface MoveHandle extends HandleBase { readonly kind: 'move'; readonly seconds: number; /** how much light it lets in, 0 … 1 */ readonly opens?: number; readonly swings: readonly Swing[] }
/** Parts in colours with a key. */
export interface ColourHandle extends HandleBase { readonly kind: 'colours'; readonly colours: readonly KeyColour[] }
/** A plane that cuts the exhibit open: what lies on the side of its normal is gone. It goes along the normal between two distances from the model's origin. */
export interface CutHandle extends HandleBase { readonly kind: 'cut'; readonly normal: ModelPoint; readonly from: number; readonly to: number; /** where it begins, 0 … 1 */ readonly first: number; /** a point of the plane through the origin: its grip goes with it */ readonly grip: ModelPoint; readonly slider: Said }
/** One kind of sensor: its colour and name, how a data sheet draws it, and the line shown when it is looked at alone. */
export interface SightKind extends Omit<KeyColour, 'ids'> { readonly as: 'rings' | 'pyramid' | 'sector'; readonly line: Said }
/** Fields of view as drawn shapes, all kinds or one. */
export interface FieldsHandle extends HandleBase { readonly kind: 'fields'; readonly colours: readonly SightKind[]; readonly fields: readonly SightField[] }
/** Which way something runs through a part, in its own frame: a step along each axis. Two axes together follow a bend. */
export type RunWay = readonly [-1 | 0 | 1, -1 | 0 | 1, -1 | 0 | 1];
/** Something runs through pipes and cables: bands that wander through a part. */
export interface FlowHandle extends HandleBase { readonly kind: 'flow'; readonly colours: readonly (KeyColour & { readonly way: (part: PartId) => RunWay | null })[] }
/** A strain-wave gear turned by hand. */
export interface GearHandle extends HandleBase {
  readonly kind: 'gear';
  readonly core: PartId; readonly cup: PartId; readonly ring: PartId;
  /** of the cup; the ring has two more */
  readonly teeth: number;
  /** as the cup is modelled, a lobe on its +y: half the difference of its longest and shortest radius; up to which z of its own its teeth reach, and where its bottom is. Millimetres */
  readonly wave: { readonly height: number; readonly reach: number; readonly bottom: number };
  readonly slider: Said;
  /** how far core and cup have turned, degrees */
  readonly reading: (core: number, cup: number) => Said;
}
export type Handle = LookHandle | MoveHandle | ColourHandle | CutHandle | FieldsHandle | FlowHandle | GearHandle;
/** A figure that stands on its feet and keeps its balance. Parts by their whole ids; the rest is carried by the waist. Axes run to the left. */
export interface Balance {
  readonly feet: RegExp; readonly legs: RegExp; readonly arms: RegExp;
  readonly ankles: ModelPoint; readonly waist: ModelPoint; readonly shoulders: ModelPoint;
}
/** What `src/stations/<id>/station.ts` exports as default. The folder's name is the id. */
export interface StationPlan {
  /** its place in the essay's order; also the numeral on the wall */
  readonly order: number;
  readonly title: Said;
  readonly passages: readonly PassageId[];
  readonly place: Place;
  readonly blocks: readonly Block[];
  /** where a visitor who comes for this station stands, and looks */
  readonly arrival: View;
  /** id of the compiled model in public/models; null while only the place stands */
  readonly model: string | null;
  /** parts that turn in flight about the upright axis through their middle, and which way */
  readonly rotors?: readonly { readonly parts: ReadonlySet<PartId>; readonly way: 1 | -1 }[];
  /** it breathes while somebody looks at it */
  readonly balance?: Balance;
  /** the exhibit's own camera: where it looks when opened, assembled and exploded */
  readonly views?: { readonly whole: View; readonly exploded: View; readonly laidOut?: View };
  /** fetches where every part lies when the exhibit is laid out; first come, first laid. Without it there is no such state */
  readonly layout?: () => Promise<readonly LaidSurface[]>;
  /** a third sheet of the reading panel, beside text and parts list */
  readonly desk?: { readonly id: DeskId; readonly title: Said };
}
