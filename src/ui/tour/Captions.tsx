import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { reducedMotion } from '../../state/motion.ts';
import { useNarration } from '../../state/narration.ts';
import { useSettings } from '../../state/settings.ts';
import type { Stop } from '../../tour/compose.ts';
import { pieceAt, readTo } from '../../tour/captions.ts';
import { SPEAKING } from '../../tour/narrator.ts';
import { type Span, piecesOf } from '../../tour/pieces.ts';
import { useLanguage } from '../use-words.ts';

/**
 * What is told, as many lines as there is room for, the words being said marked; it follows the voice, or an even pace of
 * reading. Not read aloud: the panel holds the same words.
 */
export function Captions({ stop, told }: { readonly stop: Stop; readonly told: number }) {
  const language = useLanguage();
  const { text, seconds } = stop;
  const window = useRef<HTMLDivElement>(null), here = useRef<HTMLElement>(null);
  const pieces = useMemo(() => piecesOf(text, language), [text, language]);
  const { state, marked, byWord } = useNarration();
  const said = useSaid();
  const spoken = state === 'speaking' && marked !== null;
  const sign = spoken ? (byWord ? marked.from : Math.min(marked.to, marked.from + said)) : state === 'told' ? text.length : readTo(text.length, told, seconds);
  const { from, to } = spoken ? marked : pieceAt(pieces, sign);
  // the eye's place within the mark: it stands before a word, never inside one
  const eye = Math.max(from, Math.min(to, sign));

  useLayoutEffect(() => {
    const box = window.current, at = here.current;
    if (!box || !at) return;
    const line = Number.parseFloat(getComputedStyle(box).lineHeight), lines = Math.max(1, Math.round(box.clientHeight / line));
    // the line one is at is the last but one, or the only one: what comes next can be seen
    const top = Math.max(0, Math.floor(at.offsetTop / line) - Math.max(0, lines - 2)) * line;
    if (Math.abs(box.scrollTop - top) > line / 2) box.scrollTo({ top, behavior: reducedMotion() ? 'instant' : 'smooth' });
  });

  return (
    <div className="captions" aria-hidden="true" lang={language} ref={window}>
      <p>
        {text.slice(0, from)}<mark>{text.slice(from, eye)}<i ref={here} />{text.slice(eye, to)}</mark>{text.slice(to)}
      </p>
    </div>
  );
}

/** Signs a voice has said of its piece, by its usual pace: for those that do not tell. Four times a second. */
function useSaid(): number {
  const marked = useNarration((now) => (now.state === 'speaking' && !now.byWord ? now.marked : null));
  const rate = useSettings(({ narration }) => narration.rate), language = useLanguage();
  const [said, setSaid] = useState<{ readonly of: Span | null; readonly signs: number }>({ of: null, signs: 0 });
  useEffect(() => {
    if (!marked) return;
    const began = performance.now();
    const timer = setInterval(() => setSaid({ of: marked, signs: Math.floor(((performance.now() - began) / 1000) * SPEAKING[language] * rate) }), 250);
    return () => clearInterval(timer);
  }, [marked, rate, language]);
  return said.of === marked ? said.signs : 0;
}
