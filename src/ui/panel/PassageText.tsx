import type { Passage, StationId } from '../../content/types.ts';
import { useWords } from '../use-words.ts';
import { Inlines } from './Inlines.tsx';
import { passageElement } from './reading-context.ts';
import './passage.css';

interface PassageTextProps {
  readonly station: StationId;
  readonly passage: Passage;
  readonly here?: boolean;
  /** of the heading that carries its id */
  readonly level?: 'h3' | 'h4';
  /** said under the id, such as that this passage was not found in the visitor's own copy */
  readonly remark?: string;
  /** of the words, where they are not in the page's language */
  readonly lang?: string;
}

/** One paragraph of the essay, its id on a hairline above it. */
export function PassageText({ station, passage, here = false, level: Heading = 'h3', remark, lang }: PassageTextProps) {
  const words = useWords();
  return (
    <section id={passageElement(station, passage.id)} className={`passage${here ? ' here' : ''}`} data-passage={passage.id}>
      <Heading className="mono" aria-label={words.panel.passage(passage.id)} aria-current={here || undefined}>{passage.id}</Heading>
      {remark ? <p className="remark">{remark}</p> : null}
      {passage.caption ? <span className="unseen">{words.panel.caption}: </span> : null}
      {passage.paragraphs.map((paragraph, index) => (
        <p key={index} className={passage.caption ? 'caption' : 'read'} lang={lang}><Inlines of={paragraph} /></p>
      ))}
    </section>
  );
}
