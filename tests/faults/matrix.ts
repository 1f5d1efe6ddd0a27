/** The fault matrix as data: every kind of file the build holds, what may happen to it, and what a visitor then has. */
import { FAULTS, type Fault } from './faulty-host.ts';

/**
 * full: everything is there. degraded: something is missing or plain, is named where it matters, and every text can be read.
 * fail: a text, or another exhibit, cannot be had; or an error nobody caught.
 */
export type Verdict = 'full' | 'degraded' | 'fail';

/** Kinds of one walk are spoilt in the same page, each with another fault: they do not touch each other. */
export type Walk = 'first script' | 'runtime' | 'first style' | 'catalogue' | 'catalogue style' | 'reading' | 'kiosk' | 'hall' | 'light' | 'station' | 'visit' | 'returning';

export interface Kind {
  readonly name: string;
  /** paths below dist/ */
  readonly files: RegExp;
  readonly walk: Walk;
  /** the one of them that is spoilt; the first by name without it */
  readonly spoilt?: RegExp;
  /** what is expected where it is not `degraded` */
  readonly full?: readonly Fault[];
  /** whether something is missing then depends on what befell another file, or on the browser */
  readonly either?: true;
}

const SOUND: readonly Fault[] = ['slow'];
const ALL: readonly Fault[] = FAULTS;

export const KINDS: readonly Kind[] = [
  { name: 'page, for who comes again', files: /^index\.html$/, walk: 'returning', full: ALL },
  { name: 'first script', files: /^assets\/first-[^.]+\.js$/, walk: 'first script', full: SOUND },
  { name: 'script runtime', files: /^assets\/rolldown-runtime-[^.]+\.js$/, walk: 'runtime', full: SOUND },
  { name: 'first style', files: /^assets\/first-[^.]+\.css$/, walk: 'first style', full: SOUND },
  { name: 'worker’s registration', files: /^assets\/keep-[^.]+\.js$/, walk: 'first style', full: SOUND },
  { name: 'catalogue, script', files: /^assets\/(?:Catalogue|PassageText|PrivacyText|privacy-words)-[^.]+\.js$/, spoilt: /Catalogue/, walk: 'catalogue', full: SOUND },
  { name: 'catalogue, style', files: /^assets\/(?:Catalogue|PassageText|PrivacyText)-[^.]+\.css$/, spoilt: /Catalogue/, walk: 'catalogue style', full: SOUND },
  { name: 'a station’s words', files: /^assets\/parts-[^.]+\.js$/, walk: 'reading', full: SOUND },
  { name: 'font, Chinese', files: /^fonts\/noto-sc-[45]00\.woff2$/, spoilt: /400/, walk: 'reading', full: SOUND },
  { name: 'font, Latin', files: /^fonts\/plex-[^/]+\.woff2$/, spoilt: /plex-sans/, walk: 'reading', full: SOUND },
  { name: 'app’s manifest', files: /^manifest\.webmanifest$/, walk: 'reading', full: ALL },
  { name: 'icons', files: /^icons\//, spoilt: /192/, walk: 'reading', full: ALL },
  { name: 'service worker', files: /^worker\.js$/, walk: 'reading', full: SOUND, either: true },
  { name: 'plain pages', files: /^read\//, spoilt: /en\.html$/, walk: 'reading', full: ALL },
  { name: 'list of models', files: /^models\/manifest\.json$/, walk: 'reading', full: ALL },
  { name: 'kiosk', files: /^assets\/(?:Kiosk|Keeper)-[^.]+\.(?:js|css)$/, spoilt: /Kiosk.*js$/, walk: 'kiosk', full: SOUND },
  { name: 'hall, script', files: /^assets\/Hall-[^.]+\.js$/, walk: 'hall', full: SOUND },
  { name: 'light', files: /^light\/room\.bin$/, walk: 'light', full: ['slow', 'flipped byte'] },
  { name: 'first fonts', files: /^fonts\/first\.bin$/, walk: 'reading', full: ALL },
  { name: 'coarse room, held picture', files: /^(?:light\/room-coarse\.bin|assets\/(?:in-view|still)-[^.]+\.js)$/, spoilt: /in-view/, walk: 'station', full: ALL },
  { name: 'levels of detail, tables, ways', files: /^(?:models\/\w+\.levels\.bin|assets\/(?:thrift|tables|laid-out|ways)-[^.]+\.js)$/, spoilt: /thrift/, walk: 'station', full: ALL },
  { name: 'around an exhibit', files: /^assets\/StationView-[^.]+\.(?:js|css)$/, spoilt: /js$/, walk: 'station', full: SOUND },
  { name: 'essay beside the page', files: /^essay\/essay\.txt$/, walk: 'station', full: ALL },
  { name: 'font, few signs', files: /^fonts\/noto-sc-few\.woff2$/, walk: 'station', full: ALL },
  { name: 'far forms', files: /^models\/far-forms\.bin$/, walk: 'visit', full: ALL },
  { name: 'one far form', files: /^models\/\w+\.far\.glb$/, spoilt: /humanoid/, walk: 'visit', either: true },
  { name: 'an exhibit', files: /^models\/(?!robot)\w+\.glb$/, spoilt: /evtol/, walk: 'visit', full: ['slow', 'flipped byte'] },
  { name: 'handles', files: /^assets\/(?:handles|handles-view|part-naming)-[^.]+\.js$/, spoilt: /handles-view/, walk: 'visit', either: true },
  { name: 'a desk', files: /^assets\/(?:MixingDesk|WeatherDesk)-[^.]+\.(?:js|css)$/, spoilt: /WeatherDesk.*js$/, walk: 'visit', full: SOUND },
  { name: 'a sheet', files: /^assets\/(?:HelpSheet|help-words|MapSheet|SettingsSheet|ShareSheet|PrivacySheet|Sheet|use-modal|reachable|gamepad)-[^.]+\.(?:js|css)$/, spoilt: /HelpSheet.*js$/, walk: 'visit', full: SOUND },
  { name: 'help for hands, sound', files: /^assets\/(?:Joystick|MoveButtons|Vignette|Scan|start-gamepad|hall-sound)-[^.]+\.(?:js|css)$/, spoilt: /MoveButtons.*js$/, walk: 'visit', full: SOUND },
  { name: 'finder of an own copy', files: /^assets\/(?:anchors|passages|place|decode|offer-copy|copy-words)-[^.]+\.js$/, spoilt: /place/, walk: 'visit', full: ALL },
  { name: 'tour', files: /^assets\/(?:TourBar|compose)-[^.]+\.(?:js|css)$/, spoilt: /TourBar.*js$/, walk: 'visit', full: SOUND },
  { name: 'guide', files: /^(?:assets\/guide-[^.]+\.js|models\/robot\.glb)$/, spoilt: /robot/, walk: 'visit', full: ALL },
];

/** Not fetched by any visitor's browser: compressed copies, and the host's settings. */
export const NO_ASSET = /\.(?:br|gz)$|^_headers$/;

export const expected = ({ full = [] }: Kind, fault: Fault): Verdict => (full.includes(fault) ? 'full' : 'degraded');

/** Whether a verdict is as it should be. Which byte is flipped changes with every build: it may do no harm, but never all of it. */
export const isAsExpected = (kind: Kind, fault: Fault, verdict: Verdict): boolean => (fault === 'flipped byte' || kind.either ? verdict !== 'fail' : verdict === expected(kind, fault));

/** The kinds a path belongs to: exactly one for every asset. */
export const kindsOf = (path: string): readonly Kind[] => KINDS.filter(({ files }) => files.test(path));

/** A Latin square: in the walk's k-th page its i-th kind has this fault. Over all pages every kind has every fault once. */
export const faultOf = (kind: number, page: number): Fault => FAULTS[(kind + page) % FAULTS.length] ?? '404';
