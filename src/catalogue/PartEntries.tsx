import type { StationId, StationText } from '../content/types.ts';
import { CATALOGUE_WORDS } from '../language/catalogue-words.ts';
import { useSettings } from '../state/settings.ts';
import type { StationWords } from '../stations/index.ts';
import { Inlines } from '../ui/panel/Inlines.tsx';
import { partElement } from '../ui/panel/reading-context.ts';
import { numberedParts } from '../ui/station-words.ts';

interface PartEntriesProps { readonly station: StationId; readonly words: StationWords; readonly text: StationText }

/** Every part with its number, name, line and, where the hall tells one, its text. */
export function PartEntries({ station, words, text }: PartEntriesProps) {
  const language = useSettings((settings) => settings.language);
  const catalogue = CATALOGUE_WORDS[language];
  const parts = [...numberedParts(words).values()];
  return (
    <div className="catalogue-parts">
      <h3>{catalogue.parts}</h3>
      {Object.entries(words.parts.groups).map(([group, said]) => (
        <section key={group}>
          <h4>{said[language]}</h4>
          <dl>
            {parts.filter((part) => part.group === group).map((part) => (
              <div key={part.id} id={partElement(station, part.id)}>
                <dt><span className="balloon">{part.number}</span> {part.name[language]}</dt>
                <dd>
                  {part.line[language]}
                  {text.parts[part.id]?.map((paragraph, index) => <p key={index}><Inlines of={paragraph} /></p>)}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
