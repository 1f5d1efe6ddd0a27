import type { PartId } from '../../content/types.ts';
import { Slices } from '../../quality/slices.ts';
import { frame } from '../../state/frame.ts';
import type { Slot } from './label.ts';
import { measure } from './measure.ts';
import { moveLabels, showForms } from './move.ts';
import { solving } from './solve.ts';

/** A thing that drifted less than this since the last solution keeps its label's slot, CSS pixels. */
const DRIFT = 1.5;

type Offsets = ReadonlyMap<PartId, Slot & { readonly dx: number; readonly dy: number }>;

/** What labels depend on besides the places of their things. */
export interface Setting {
  /** the parts that have a label element now */
  readonly labels: readonly PartId[];
  readonly active: PartId | null;
  /** changes with whatever else makes all labels be placed anew */
  readonly settled: string;
}

interface Solution { readonly stamp: string; readonly settled: string; readonly parts: ReadonlySet<PartId> }
const NONE: Solution = { stamp: '', settled: '', parts: new Set() };

/** Settles when what was last written into the page has been laid out and painted: asking for sizes costs nothing then. */
const painted = (): Promise<void> => new Promise((resolve) => { requestAnimationFrame(() => { setTimeout(resolve, 0); }); });

/** Places labels and leaders under one element: finds slots when the picture has come to rest, keeps every slot while it moves. */
export class LabelLayout {
  readonly #root: HTMLElement;
  #slots: Offsets = new Map();
  #solved = NONE;
  /** the labels there were last */
  #formed = '';
  #solving: { readonly stamp: string; readonly stop: AbortController } | null = null;

  constructor(root: HTMLElement) { this.#root = root; }

  /** Moves the labels with their things; when these stand still where no slots were found for them yet, starts to look for some. */
  place(setting: Setting): void {
    const stamp = restingStamp(setting), labels = setting.labels.join();
    // elements that come back, as after a lost canvas, know nothing of the slots that are kept for them
    if (labels !== this.#formed && stamp === this.#solved.stamp) showForms(this.#root, this.#slots);
    this.#formed = labels;
    if (frame.moving || (this.#solving && this.#solving.stamp !== stamp)) this.stop();
    if (!frame.moving && !this.#solving && stamp !== this.#solved.stamp && setting.labels.length > 0) {
      const stop = new AbortController();
      this.#solving = { stamp, stop };
      this.#solve(setting, stamp, stop.signal).catch((error: unknown) => { if (!stop.signal.aborted) throw error; });
    }
    moveLabels(this.#root, this.#slots);
  }

  /** Slots found so far hold no longer: another window, other letters. */
  forget(): void { this.stop(); this.#solved = NONE; }

  stop(): void { this.#solving?.stop.abort(); this.#solving = null; }

  async #solve({ active, settled }: Setting, stamp: string, signal: AbortSignal): Promise<void> {
    await painted();
    signal.throwIfAborted();
    const slices = new Slices(signal);
    // a label more or less for the pointer moves no other: it would flee from the hand
    const kept = this.#solved.settled === settled ? keptSlots(this.#slots, this.#solved.parts) : [];
    const { wishes, picture } = measure(this.#root, active);
    const anchors = new Map(frame.anchors.map((anchor) => [anchor.part, anchor]));
    const steps = solving(wishes, picture, kept);
    let step = steps.next();
    for (; !step.done; step = steps.next()) if (slices.spent) await slices.rest();
    this.#slots = new Map(step.value.flatMap((slot) => {
      const anchor = anchors.get(slot.part);
      return anchor ? [[slot.part, { ...slot, dx: slot.x - anchor.x, dy: slot.y - anchor.y }] as const] : [];
    }));
    this.#solved = { stamp, settled, parts: new Set(anchors.keys()) };
    this.#solving = null;
    showForms(this.#root, this.#slots);
    moveLabels(this.#root, this.#slots);
  }
}

/** The same as long as things stand where they stood and nothing else changed. */
const restingStamp = ({ labels, settled }: Setting): string =>
  `${labels.join()} ${settled} ${frame.guideBox?.map(Math.round).join() ?? ''} ${frame.anchors.map(({ part, x, y }) => `${part}@${Math.round(x / DRIFT)},${Math.round(y / DRIFT)}`).join(' ')}`;

/** The slots that hold as long as nothing but the pointer moved; none when a thing stands elsewhere now or more than one part is new. */
function keptSlots(slots: Offsets, solvedFor: ReadonlySet<PartId>): readonly Slot[] {
  if (frame.anchors.filter(({ part }) => !solvedFor.has(part)).length > 1) return [];
  const kept = frame.anchors.flatMap(({ part, x, y }) => {
    const slot = slots.get(part);
    return slot ? [{ slot, drift: Math.hypot(slot.x - slot.dx - x, slot.y - slot.dy - y) }] : [];
  });
  return kept.every(({ drift }) => drift <= DRIFT) ? kept.map(({ slot }) => slot) : [];
}
