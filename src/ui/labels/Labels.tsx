import { useMemo, useRef } from 'react';
import type { PartId, StationId } from '../../content/types.ts';
import { choosePart, hoverPart, useVisit } from '../../state/visit.ts';
import { numberedParts, useStationWords, type NumberedPart } from '../station-words.ts';
import { useLanguage, useWords } from '../use-words.ts';
import { useLabelLayout } from './use-label-layout.ts';
import './labels.css';

const NO_PARTS: ReadonlyMap<PartId, NumberedPart> = new Map();

/** Balloons, names and leaders over the opened exhibit. React draws which there are; where they are is moved by hand. */
export function Labels({ station }: { readonly station: StationId }) {
  const { labels } = useWords();
  const reading = useStationWords(station);
  const parts = useMemo(() => (reading.state === 'here' ? numberedParts(reading.words) : NO_PARTS), [reading]);
  const root = useRef<HTMLDivElement>(null);
  const shown = useLabelLayout(root, parts);
  return (
    <div ref={root} className="labels" data-over-picture="" role="group" aria-label={labels.label}>
      <svg aria-hidden="true">
        {shown.map((part) => (
          <g key={part.id} data-leader={part.id}>
            <line className="halo" />
            <line />
            <circle className="halo" />
            <circle />
          </g>
        ))}
      </svg>
      {shown.map((part) => <Label key={part.id} part={part} />)}
    </div>
  );
}

function Label({ part }: { readonly part: NumberedPart }) {
  const words = useWords();
  const language = useLanguage();
  const chosen = useVisit((visit) => visit.part === part.id);
  const hovered = useVisit((visit) => visit.hovered === part.id);
  return (
    <button
      type="button" data-label={part.id} className={`label${chosen ? ' chosen' : ''}${hovered ? ' hovered' : ''}`}
      aria-pressed={chosen} onClick={() => choosePart(part.id)}
      onPointerEnter={() => hoverPart(part.id)} onPointerLeave={() => hoverPart(null)} onFocus={() => hoverPart(part.id)} onBlur={() => hoverPart(null)}
    >
      <span className={`balloon${chosen ? ' chosen' : ''}`}><span className="unseen">{words.part.label} </span>{part.number}</span>
      <span className="name">{part.name[language]}</span>
    </button>
  );
}
