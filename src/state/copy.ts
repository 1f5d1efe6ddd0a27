import { create } from 'zustand';
import { decode, judgeText, type TextProblem } from '../content/copy/decode.ts';
import { showOriginal } from './visit.ts';

const STORED_UNDER = 'zhanting.copy';
/** Laid beside the served page by whoever runs a hall and holds the text. */
const SERVED_AT = 'essay/essay.txt';

/** foreign: readable, but it is not this essay. */
export type CopyProblem = TextProblem | 'foreign';

/** The reader's own copy of the essay. It never leaves the browser. */
export interface Copy {
  /** decoded, otherwise as given; null while there is none */
  readonly text: string | null;
  /** why the last text offered was not taken */
  readonly problem: CopyProblem | null;
  /** false when the browser refuses to keep it for the next visit */
  readonly kept: boolean;
}

export const useCopy = create<Copy>()(() => ({ text: stored(), problem: null, kept: true }));

/** Decides whether a readable text is this essay; the finder of passages sets it, so that this store stays small. */
let isEssay: (text: string) => Promise<boolean> = () => Promise.resolve(true);
export const judgeEssaysBy = (judge: (text: string) => Promise<boolean>): void => { isEssay = judge; };

/** Takes a file's bytes of any encoding, or pasted text. Resolves to the problem, or to null when it is being read now. */
export async function takeCopy(given: Uint8Array | string): Promise<CopyProblem | null> {
  const { text, problem } = typeof given === 'string' ? judgeText(given) : decode(given);
  const refused: CopyProblem | null = problem ?? (await isEssay(text) ? null : 'foreign');
  if (refused !== null || text === undefined) {
    useCopy.setState({ problem: refused });
    return refused;
  }
  useCopy.setState({ text, problem: null, kept: keep(text) });
  showOriginal(true);
  return null;
}

export function forgetCopy(): void {
  showOriginal(false);
  useCopy.setState({ text: null, problem: null, kept: true });
  try { localStorage.removeItem(STORED_UNDER); } catch { /* nothing was kept where nothing can be */ }
}

/** Looks once for a copy laid beside the page; most halls have none, and that is no error. */
export async function fetchServedCopy(base: string = document.baseURI): Promise<void> {
  if (useCopy.getState().text !== null) return;
  try {
    const response = await fetch(new URL(SERVED_AT, base));
    // a host that answers every address with its front page is not carrying an essay
    if (!response.ok || response.headers.get('content-type')?.includes('html')) return;
    const { text } = decode(new Uint8Array(await response.arrayBuffer()));
    if (text === undefined || !(await isEssay(text))) return;
    useCopy.setState({ text, problem: null });
    showOriginal(true);
  } catch { /* offline, or refused: the retelling is here in any case */ }
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
