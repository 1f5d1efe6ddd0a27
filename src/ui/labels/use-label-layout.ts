import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { PartId } from '../../content/types.ts';
import { frame, onFrame } from '../../state/frame.ts';
import { useSettings } from '../../state/settings.ts';
import { useVisit } from '../../state/visit.ts';
import type { NumberedPart } from '../station-words.ts';
import type { Slot } from './label.ts';
import { measureWishes, pictureNow } from './measure.ts';
import { moveLabels, showForms } from './move.ts';
import { solve } from './solve.ts';

/** A thing that drifted less than this since the last solution keeps its label's slot, CSS pixels. */
const DRIFT = 1.5;

type Offsets = ReadonlyMap<PartId, Slot & { readonly dx: number; readonly dy: number }>;

/**
 * Keeps the labels under `root` in their places: solves when the picture has come to rest, keeps every slot while it moves.
 * Returns the parts that may carry one, by number.
 */
export function useLabelLayout(root: RefObject<HTMLElement | null>, parts: ReadonlyMap<PartId, NumberedPart>): readonly NumberedPart[] {
  const [shown, setShown] = useState<readonly NumberedPart[]>([]);
  const slots = useRef<Offsets>(new Map());
  const solvedAt = useRef('');
  const chosen = useVisit((visit) => visit.part);
  const language = useSettings((settings) => settings.language);
  const textSize = useSettings((settings) => settings.textSize);

  const settledAs = useRef('');
  const solvedFor = useRef<ReadonlySet<PartId>>(new Set());
  const place = useRef((): void => {});
  useLayoutEffect(() => {
    place.current = () => {
      const settled = `${chosen ?? ''} ${language} ${textSize} ${innerWidth}×${innerHeight}`;
      if (!root.current) return;
      const stamp = restingStamp(`${shown.map(({ id }) => id).join()} ${settled}`);
      if (!frame.moving && stamp !== solvedAt.current) {
        // a label more or less for the pointer moves no other: it would flee from the hand
        const kept = settledAs.current === settled ? keptSlots(slots.current, solvedFor.current) : [];
        slots.current = solveNow(root.current, chosen, kept);
        solvedAt.current = stamp;
        settledAs.current = settled;
        solvedFor.current = new Set(frame.anchors.map(({ part }) => part));
        showForms(root.current, slots.current);
      }
      moveLabels(root.current, slots.current);
    };
    place.current();
  }, [root, chosen, language, textSize, shown]);

  useEffect(() => {
    const follow = (): void => {
      const offered = frame.anchors.map(({ part }) => parts.get(part)).filter((part) => part !== undefined).toSorted((a, b) => a.number - b.number);
      setShown((before) => (sameParts(before, offered) ? before : offered));
      place.current();
    };
    const again = (): void => {
      solvedAt.current = '';
      settledAs.current = '';
      place.current();
    };
    follow();
    const off = onFrame(follow);
    document.fonts?.addEventListener('loadingdone', again);
    addEventListener('resize', again);
    return () => {
      off();
      document.fonts?.removeEventListener('loadingdone', again);
      removeEventListener('resize', again);
    };
  }, [parts]);

  return shown;
}

const sameParts = (a: readonly NumberedPart[], b: readonly NumberedPart[]): boolean => a.length === b.length && a.every((part, index) => part === b[index]);

/** The same as long as things stand where they stood and nothing else changed. */
const restingStamp = (rest: string): string =>
  `${rest} ${frame.anchors.map(({ part, x, y }) => `${part}@${Math.round(x / DRIFT)},${Math.round(y / DRIFT)}`).join(' ')}`;

/** The slots that hold as long as nothing but the pointer moved; none when a thing stands elsewhere now or more than one part is new. */
function keptSlots(slots: Offsets, solvedFor: ReadonlySet<PartId>): readonly Slot[] {
  if (frame.anchors.filter(({ part }) => !solvedFor.has(part)).length > 1) return [];
  const kept = frame.anchors.flatMap(({ part, x, y }) => {
    const slot = slots.get(part);
    return slot ? [{ slot, drift: Math.hypot(slot.x - slot.dx - x, slot.y - slot.dy - y) }] : [];
  });
  return kept.every(({ drift }) => drift <= DRIFT) ? kept.map(({ slot }) => slot) : [];
}

function solveNow(root: HTMLElement, active: PartId | null, kept: readonly Slot[]): Offsets {
  const wishes = measureWishes(root);
  const anchors = new Map(frame.anchors.map((anchor) => [anchor.part, anchor]));
  return new Map(solve(wishes, pictureNow(root, active), kept).flatMap((slot) => {
    const anchor = anchors.get(slot.part);
    return anchor ? [[slot.part, { ...slot, dx: slot.x - anchor.x, dy: slot.y - anchor.y }] as const] : [];
  }));
}
