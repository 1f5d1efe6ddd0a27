import type { RefObject } from 'react';
import type { StationText } from '../../content/types.ts';
import { choosePart, isolate, showTab, useVisit } from '../../state/visit.ts';
import { hasHold, switchOff, switchOn } from '../../state/handles.ts';
import { Button, IconButton } from '../controls/Button.tsx';
import { useHandles } from '../handles/use-handles.ts';
import { useLanguage, useWords } from '../use-words.ts';
import { Inlines } from './Inlines.tsx';
import { useReading } from './reading-context.ts';
import { findWords, reveal } from './reveal.ts';
import './part-card.css';

interface PartCardProps {
  readonly text: StationText;
  /** the scrolled text, to find the words bound to the part */
  readonly page: RefObject<HTMLElement | null>;
}

/** The part in hand: what it is, what the hall tells of it, and the way to its neighbours. */
export function PartCard({ text, page }: PartCardProps) {
  const words = useWords();
  const language = useLanguage();
  const { parts, station } = useReading();
  const handles = useHandles(station);
  const on = useVisit((visit) => visit.handles);
  const id = useVisit((visit) => visit.part);
  const isolated = useVisit((visit) => visit.isolated);
  const part = id === null ? undefined : parts.get(id);
  if (!part) return null;
  const ids = [...parts.keys()];
  const beside = (step: 1 | -1): void => choosePart(ids.at((part.number - 1 + step) % ids.length) ?? null);
  const inText = text.passages.some(({ paragraphs }) => paragraphs.flat().some((inline) => mentions(inline, part.id)));
  const showInText = (): void => {
    showTab('text');
    // after the tab has been drawn
    requestAnimationFrame(() => reveal(page.current, findWords(page.current, 'part', part.id), { focus: true }));
  };
  return (
    <section className="part-card" aria-label={`${words.part.label} ${part.number}: ${part.name[language]}`}>
      <header>
        <span className="balloon chosen" aria-hidden="true">{part.number}</span>
        <h2>{part.name[language]}</h2>
        <div className="steps">
          <IconButton icon="previous" label={words.part.previous} onClick={() => beside(-1)} />
          <IconButton icon="next" label={words.part.next} onClick={() => beside(1)} />
          <IconButton icon="back" label={words.part.back} onClick={() => choosePart(null)} />
        </div>
      </header>
      <div className="about" data-own-keys="" tabIndex={0} role="group" aria-label={part.name[language]}>
        <p>{part.line[language]}</p>
        {text.parts[part.id]?.map((paragraph, index) => <p key={index} className="told"><Inlines of={paragraph} /></p>)}
      </div>
      <div className="deeds">
        <Button icon="isolate" aria-pressed={isolated} onClick={() => isolate(!isolated)}>{isolated ? words.part.together : words.part.isolate}</Button>
        {handles.filter((handle) => hasHold(handle, part.id)).map((handle) => (
          <Button key={handle.id} aria-pressed={handle.id in on} onClick={() => (handle.id in on ? switchOff(handle.id) : switchOn(handle, handles))}>{handle.title[language]}</Button>
        ))}
        {inText ? <Button icon="text" onClick={showInText}>{words.part.inText}</Button> : null}
      </div>
    </section>
  );
}

type Inline = StationText['passages'][number]['paragraphs'][number][number];
const mentions = (inline: Inline, part: string): boolean =>
  inline.type !== 'text' && ((inline.type === 'part' && inline.part === part) || inline.children.some((child) => mentions(child, part)));
