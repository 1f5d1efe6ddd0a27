import type { Inline, NoteId, Paragraph } from '../../content/types.ts';
import { NoteWords } from './NoteWords.tsx';
import { PartWords } from './PartWords.tsx';
import './inlines.css';

/** A paragraph's running text as elements. Positions are its only identity, hence the index keys. */
export function Inlines({ of }: { readonly of: Paragraph }) {
  return of.map((inline, index) => <One key={index} of={inline} />);
}

function One({ of: inline }: { readonly of: Inline }) {
  if (inline.type === 'text') return inline.text;
  const children = <Inlines of={inline.children} />;
  switch (inline.type) {
    case 'emphasis': return <em>{children}</em>;
    case 'strong': return <strong>{children}</strong>;
    case 'note': return <NoteWords note={inline.note} markOnly={inline.children.some(holdsLink)}>{inline.children.length > 0 ? children : null}</NoteWords>;
    case 'part': return <Part of={inline} />;
  }
}

/** Links cannot stand in links: notes on words that are bound to a part set their marks behind them. */
function Part({ of: { part, children } }: { readonly of: Extract<Inline, { type: 'part' }> }) {
  const notes = children.flatMap(notesIn);
  return (
    <>
      <PartWords part={part}><Inlines of={notes.length > 0 ? children.flatMap(withoutLinks) : children} /></PartWords>
      {notes.map((note) => <NoteWords key={note} note={note}>{null}</NoteWords>)}
    </>
  );
}

const holdsLink = (inline: Inline): boolean => inline.type !== 'text' && (inline.type === 'part' || inline.type === 'note' || inline.children.some(holdsLink));
const notesIn = (inline: Inline): NoteId[] => (inline.type === 'text' ? [] : [...(inline.type === 'note' ? [inline.note] : []), ...inline.children.flatMap(notesIn)]);
/** The same words, only their own emphasis kept. */
function withoutLinks(inline: Inline): Inline[] {
  if (inline.type === 'text') return [inline];
  const children = inline.children.flatMap(withoutLinks);
  return inline.type === 'strong' || inline.type === 'emphasis' ? [{ type: inline.type, children }] : children;
}
