import type { MouseEvent, ReactNode } from 'react';
import type { PartId } from '../../content/types.ts';
import { useVisit } from '../../state/visit.ts';
import { useWords } from '../use-words.ts';
import { useReading, WORD_JOINER } from './reading-context.ts';

/** Words bound to a part: underlined in vermilion, with the part's number. A real link, so it can be copied and sent. */
export function PartWords({ part, children }: { readonly part: PartId; readonly children: ReactNode }) {
  const { parts, partAddress, onPart, onHover } = useReading();
  const words = useWords();
  const chosen = useVisit((visit) => visit.part === part);
  const hovered = useVisit((visit) => visit.hovered === part);
  const number = parts.get(part)?.number;
  const choose = (event: MouseEvent): void => {
    if (!onPart || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onPart(part);
  };
  const state = `${chosen ? ' chosen' : ''}${hovered ? ' hovered' : ''}`;
  return (
    <a
      className={`part-words${state}`} href={partAddress(part)} data-part={part} aria-current={chosen || undefined} onClick={choose}
      onPointerEnter={() => onHover?.(part)} onPointerLeave={() => onHover?.(null)} onFocus={() => onHover?.(part)} onBlur={() => onHover?.(null)}
    >
      <u>{children}</u>
      {WORD_JOINER}{number === undefined ? null : <span className={`balloon${chosen ? ' chosen' : ''}`}><span className="unseen">{words.part.label} </span>{number}</span>}
    </a>
  );
}
