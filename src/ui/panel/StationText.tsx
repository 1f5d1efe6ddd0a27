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
  const words = useWords();
  const { station } = useReading();
  const here = useVisit((visit) => visit.passage);
  const original = useOriginal(text);
  useFollowReading(page);
  return (
    <>
      <h2>{text.title}</h2>
      <p className="lead">{text.lead}</p>
      {text.passages.map((passage) => {
        const own = original?.passages.get(passage.id);
        return (
          <PassageText
            key={passage.id} station={station} passage={own ?? passage} here={here === passage.id}
            remark={original && !own ? words.panel.missing : undefined}
          />
        );
      })}
      <h3>{words.panel.notes}</h3>
      <NoteList onBack={(note) => reveal(page.current, findWords(page.current, 'note', note), { focus: true })} />
    </>
  );
}
