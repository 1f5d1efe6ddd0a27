import type { Inline, Paragraph } from '../../content/types.ts';
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
    case 'part': return <PartWords part={inline.part}>{children}</PartWords>;
    case 'note': return <NoteWords note={inline.note}>{inline.children.length > 0 ? children : null}</NoteWords>;
  }
}
