import { setTextSize, TEXT_SIZES, useSettings } from '../../state/settings.ts';
import { useLanguage, useWords } from '../use-words.ts';
import { Choice } from './Choice.tsx';

export function TextSizeChoice({ className = '' }: { readonly className?: string }) {
  const { tools } = useWords();
  const language = useLanguage();
  const size = useSettings((settings) => settings.textSize);
  const inFigures = new Intl.NumberFormat(language);
  const options = TEXT_SIZES.map((value) => ({ value, label: `${inFigures.format(value)} ×`, name: tools.textSizeNow(inFigures.format(value)) }));
  return <Choice label={tools.textSize} options={options} value={size} onChoose={setTextSize} className={className} />;
}
