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
  const active = useVisit((visit) => visit.part ?? visit.hovered);
  const language = useSettings((settings) => settings.language);
  const textSize = useSettings((settings) => settings.textSize);

  const place = useRef((): void => {});
  useLayoutEffect(() => {
    place.current = () => {
      if (!root.current) return;
      const stamp = restingStamp(`${shown.map(({ id }) => id).join()} ${active ?? ''} ${language} ${textSize} ${innerWidth}×${innerHeight}`);
      if (!frame.moving && stamp !== solvedAt.current) {
        solvedAt.current = stamp;
        slots.current = solveNow(root.current, active);
        showForms(root.current, slots.current);
      }
      moveLabels(root.current, slots.current);
    };
    place.current();
  }, [root, active, language, textSize, shown]);

  useEffect(() => {
    const follow = (): void => {
      const offered = frame.anchors.map(({ part }) => parts.get(part)).filter((part) => part !== undefined).toSorted((a, b) => a.number - b.number);
      setShown((before) => (sameParts(before, offered) ? before : offered));
      place.current();
    };
    const again = (): void => {
      solvedAt.current = '';
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

function solveNow(root: HTMLElement, active: PartId | null): Offsets {
  const wishes = measureWishes(root);
  const anchors = new Map(frame.anchors.map((anchor) => [anchor.part, anchor]));
  return new Map(solve(wishes, pictureNow(root, active)).flatMap((slot) => {
    const anchor = anchors.get(slot.part);
    return anchor ? [[slot.part, { ...slot, dx: slot.x - anchor.x, dy: slot.y - anchor.y }] as const] : [];
  }));
}
