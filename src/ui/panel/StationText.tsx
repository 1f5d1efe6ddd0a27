import type { RefObject } from 'react';
import type { StationText as Text } from '../../content/types.ts';
import { useVisit } from '../../state/visit.ts';
import { useWords } from '../use-words.ts';
import { NoteList } from './NoteList.tsx';
import { PassageText } from './PassageText.tsx';
import { useReading } from './reading-context.ts';
import { findWords, reveal } from './reveal.ts';
import { useFollowReading } from './use-follow-reading.ts';
import { useOriginal } from './use-original.ts';

/** Title, passages and notes of a station; keeps in step with what is chosen in the hall. */
export function StationText({ text, page }: { readonly text: Text; readonly page: RefObject<HTMLElement | null> }) {
  const { panel } = useWords();
  const { station, marks, notes } = useReading();
  const here = useVisit((visit) => visit.passage);
  const original = useOriginal(station, text);
  useFollowReading(page);
  const back = (id: string): void => {
    const passage = notes.find((note) => note.id === id)?.passage ?? null;
    const place = findWords(page.current, 'note', id) ?? (passage === null ? null : findWords(page.current, 'passage', passage));
    reveal(page.current, place, { focus: true });
  };
  return (
    <>
      <h2>{text.title}</h2>
      <p className="lead">{text.lead}</p>
      {text.passages.map((passage) => {
        const own = original?.passages.get(passage.id);
        return (
          <PassageText
            key={passage.id} station={station} passage={own ?? passage} here={here === passage.id}
            {...(own ? { lang: 'de' } : original ? { remark: panel.missing } : {})}
          />
        );
      })}
      <h3>{panel.notes}</h3>
      <NoteList onBack={back} />
      {original && original.unplaced.length > 0 ? (
        <p className="remark">{panel.notPlaced}: {original.unplaced.map((note) => marks.get(note)?.mark).join(' ')}</p>
      ) : null}
    </>
  );
}
