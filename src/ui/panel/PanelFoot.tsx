import type { PassageId, StationId } from '../../content/types.ts';
import { PASSAGE_IDS } from '../../content/passages.ts';
import { useCopy } from '../../state/copy.ts';
import { choosePassage, openStation, showOriginal, useVisit } from '../../state/visit.ts';
import { stationOfPassage, stations, type StationWords } from '../../stations/index.ts';
import { Button } from '../controls/Button.tsx';
import { Choice } from '../controls/Choice.tsx';
import { useLanguage, useWords } from '../use-words.ts';

/** Which words are read, retold or one's own copy's, and the way from passage to passage through the whole essay. */
export function PanelFoot({ station, words }: { readonly station: StationId; readonly words: StationWords }) {
  const { panel } = useWords();
  const original = useVisit((visit) => visit.original);
  const hasCopy = useCopy((copy) => copy.placed !== null);
  const here = useVisit((visit) => visit.passage) ?? words.text.de.passages[0]?.id ?? null;
  const versions = [{ value: 'retelling', label: panel.retelling }, { value: 'original', label: panel.original }];
  return (
    <footer>
      {hasCopy ? <Choice label={panel.source} options={versions} value={original ? 'original' : 'retelling'} onChoose={(value) => showOriginal(value === 'original')} /> : null}
      <nav className="passage-nav" aria-label={panel.passages}>
        {(['previous', 'next'] as const).map((direction) => {
          const to = beside(here, direction === 'next' ? 1 : -1);
          return <Step key={direction} station={station} to={to} toldHere={tells(words, to)} direction={direction} />;
        })}
      </nav>
    </footer>
  );
}

const tells = (words: StationWords, passage: PassageId | null): boolean => words.text.de.passages.some(({ id }) => id === passage);

/** The nearest passage before or after this one that some station tells. */
function beside(here: PassageId | null, step: 1 | -1): PassageId | null {
  if (here === null) return null;
  for (let at = PASSAGE_IDS.indexOf(here) + step; at >= 0; at += step) {
    const id = PASSAGE_IDS[at];
    if (id === undefined) return null;
    if (stationOfPassage(id)) return id;
  }
  return null;
}

interface StepProps {
  readonly station: StationId;
  readonly to: PassageId | null;
  /** the opened station tells it, whichever other stations do */
  readonly toldHere: boolean;
  readonly direction: 'previous' | 'next';
}

function Step({ station, to, toldHere, direction }: StepProps) {
  const { panel } = useWords();
  const language = useLanguage();
  const there = to === null ? null : toldHere ? station : stationOfPassage(to)?.id;
  if (to === null || !there) return null;
  const go = (): void => (there === station ? choosePassage(to) : openStation(there, { passage: to }));
  const elsewhere = there === station ? null : stations.find(({ id }) => id === there)?.title[language] ?? null;
  const label = direction === 'previous' ? panel.previousPassage(to) : panel.nextPassage(to);
  return (
    <Button look="quiet" icon={direction} iconAt={direction === 'previous' ? 'start' : 'end'} onClick={go} aria-label={elsewhere ? `${label} ${elsewhere}` : label}>
      <span className="mono">{to}</span>{elsewhere ? <>{' '}<span className="elsewhere">{elsewhere}</span></> : null}
    </Button>
  );
}
