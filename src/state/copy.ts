import { create } from 'zustand';
import type { AnnotatedText } from '../content/annotated.ts';
import type { TextProblem } from '../content/copy/decode.ts';
import type { Foreign, Placed } from '../content/copy/place.ts';
import { marksOf } from '../content/copy/selector.ts';
import type { PassageId, StationId, StationText } from '../content/types.ts';
import { loadAnchors, stations } from '../stations/index.ts';
import { showOriginal } from './visit.ts';

const STORED_UNDER = 'zhanting.copy';
/** Laid beside the served page by whoever runs a hall and holds the text. */
const SERVED_AT = 'essay/essay.txt';

/** foreign: readable, but it is not this essay. */
export type CopyProblem = TextProblem | 'foreign';

/** The reader's own copy of the essay. It never leaves the browser. */
export interface Copy {
  /** the essay as found in the text, our annotations in their places; null while there is no copy */
  readonly placed: Placed | null;
  /** why the last text offered was not taken */
  readonly problem: CopyProblem | null;
  /** false when the browser refuses to keep it for the next visit */
  readonly kept: boolean;
  /** a passage in the copy's own words with one station's annotations; null where the copy lacks it */
  passage(id: PassageId, text: StationText, station: StationId): AnnotatedText | null;
}

export const useCopy = create<Copy>()((_, get) => ({
  placed: null,
  problem: null,
  kept: true,
  passage(id, { notes }, station) {
    const found = get().placed?.passages[id];
    if (!found) return null;
    const kinds = new Map(notes.map(({ id: note, kind }) => [note, kind]));
    const annotations = found.annotations.filter((one) => one.station === station).map(({ start, end, note, part }) => ({
      start, end, part, quote: found.text.slice(start, end), kind: note === null ? 'part' as const : kinds.get(note) ?? 'context',
    }));
    return { text: found.text, annotations };
  },
}));

const decoder = () => import('../content/copy/decode.ts');

/** Finds passages and annotations in a text. The finder comes in a chunk of its own: most visitors have no copy. */
async function find(text: string): Promise<Placed | Foreign> {
  const [{ place }, anchors] = await Promise.all([
    import('../content/copy/place.ts'),
    // one station's missing file leaves the others' annotations alone
    Promise.all(stations.map(({ id }) => loadAnchors(id).then((own) => (own ? marksOf(id, own) : []), () => []))),
  ]);
  return place(text, anchors.flat());
}

/** Takes a file's bytes of any encoding, or pasted text. Resolves to the problem, or to null when it is being read now. */
export async function takeCopy(given: Uint8Array | string): Promise<CopyProblem | null> {
  const from = visitors;
  const { decode, judgeText } = await decoder();
  if (from !== visitors) return null;
  const { text, problem } = typeof given === 'string' ? judgeText(given) : decode(given);
  if (problem !== undefined) return refuse(problem);
  const found = await find(text);
  if (from !== visitors) return null;
  if (found.problem !== undefined) return refuse(found.problem);
  useCopy.setState({ placed: found, problem: null, kept: keep(text) });
  showOriginal(true);
  return null;
}

function refuse(problem: CopyProblem): CopyProblem {
  useCopy.setState({ problem });
  return problem;
}

export function forgetCopy(): void {
  showOriginal(false);
  useCopy.setState({ placed: null, problem: null, kept: true });
  try { localStorage.removeItem(STORED_UNDER); } catch { /* nothing was kept where nothing can be */ }
}

/** The house's own copy, laid beside the page: it stays when visitors go. */
let house: Placed | null = null;
/** counts visitors: what one of them was still reading in does not reach the next */
let visitors = 0;

/** What a visitor brought is forgotten; the house's own copy, if there is one, is shown as at first. */
export function returnCopy(): void {
  visitors++;
  forgetCopy();
  useCopy.setState({ placed: house });
  showOriginal(house !== null);
}

/** Once, at the start: the copy kept from the last visit, else one laid beside the page. Most halls have neither, which is no error. */
export async function recallCopy(base: string = document.baseURI): Promise<void> {
  const own = stored(), text = own ?? await served(base);
  if (text === null || useCopy.getState().placed !== null) return;
  const found = await find(text);
  if (found.problem !== undefined) return;
  if (own === null) house = found;
  if (useCopy.getState().placed !== null) return;
  useCopy.setState({ placed: found, problem: null });
  showOriginal(true);
}

async function served(base: string): Promise<string | null> {
  try {
    const response = await fetch(new URL(SERVED_AT, base));
    // a host that answers every address with its front page is not carrying an essay
    if (!response.ok || response.headers.get('content-type')?.includes('html')) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    // empty means: none here
    return bytes.length === 0 ? null : (await decoder()).decode(bytes).text ?? null;
  } catch {
    // offline, or refused: the retelling is here in any case
    return null;
  }
}

function keep(text: string): boolean {
  try {
    localStorage.setItem(STORED_UNDER, text);
    return true;
  } catch {
    return false;
  }
}

function stored(): string | null {
  try { return localStorage.getItem(STORED_UNDER); } catch { return null; }
}
