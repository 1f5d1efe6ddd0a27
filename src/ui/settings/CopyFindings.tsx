import { useWords } from '../use-words.ts';

/** Which passages were found in one's own copy, and which were not: listed, never hidden. */
export function CopyFindings() {
  const { copy } = useWords();
  return <p>{copy.loaded}</p>;
}
