import { LANGUAGES } from '../../content/types.ts';
import { LANGUAGE_MARKS, LANGUAGE_NAMES } from '../../language/words.ts';
import { setLanguage } from '../../state/settings.ts';
import { useLanguage, useWords } from '../use-words.ts';
import { Choice } from './Choice.tsx';

/** Every language under its own name, so that whoever cannot read the others finds home. */
export function LanguageSwitch({ narrow = false, className = '' }: { readonly narrow?: boolean; readonly className?: string }) {
  const words = useWords();
  const language = useLanguage();
  const options = LANGUAGES.map((value) => ({
    value, lang: value, label: narrow ? LANGUAGE_MARKS[value] : LANGUAGE_NAMES[value], ...(narrow ? { name: LANGUAGE_NAMES[value] } : {}),
  }));
  return <Choice label={words.tools.language} options={options} value={language} onChoose={setLanguage} className={className} />;
}
