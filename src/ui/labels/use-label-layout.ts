import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { PartId } from '../../content/types.ts';
import { frame, onFrame } from '../../state/frame.ts';
import { useSettings } from '../../state/settings.ts';
import { useVisit } from '../../state/visit.ts';
import type { NumberedPart } from '../station-words.ts';
import { LabelLayout } from './label-layout.ts';

/** Keeps the labels under `root` in their places. Returns the parts that may carry one, by number. */
export function useLabelLayout(root: RefObject<HTMLElement | null>, parts: ReadonlyMap<PartId, NumberedPart>): readonly NumberedPart[] {
  const [shown, setShown] = useState<readonly NumberedPart[]>([]);
  const layout = useRef<LabelLayout | null>(null);
  const chosen = useVisit((visit) => visit.part);
  const language = useSettings((settings) => settings.language);
  const textSize = useSettings((settings) => settings.textSize);

  const place = useRef((): void => {});
  useLayoutEffect(() => {
    place.current = () => {
      if (!root.current) return;
      layout.current ??= new LabelLayout(root.current);
      const settled = `${chosen ?? ''} ${language} ${textSize} ${innerWidth}×${innerHeight}`;
      layout.current.place({ labels: shown.map(({ id }) => id), active: chosen, settled });
    };
    place.current();
  }, [root, chosen, language, textSize, shown]);

  useEffect(() => {
    const follow = (): void => {
      const offered = frame.anchors.map(({ part }) => parts.get(part)).filter((part) => part !== undefined).toSorted((a, b) => a.number - b.number);
      root.current?.setAttribute('aria-busy', String(frame.seeking));
      setShown((before) => (sameParts(before, offered) ? before : offered));
      place.current();
    };
    const again = (): void => {
      layout.current?.forget();
      place.current();
    };
    follow();
    const off = onFrame(follow);
    document.fonts?.addEventListener('loadingdone', again);
    addEventListener('resize', again);
    return () => {
      off();
      layout.current?.stop();
      document.fonts?.removeEventListener('loadingdone', again);
      removeEventListener('resize', again);
    };
  }, [root, parts]);

  return shown;
}

const sameParts = (a: readonly NumberedPart[], b: readonly NumberedPart[]): boolean => a.length === b.length && a.every((part, index) => part === b[index]);
