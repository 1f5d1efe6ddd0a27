import { useLanguage, useWords } from './use-words.ts';
import './wordmark.css';

/** The hall's name; the two rails run on under it. */
export function Wordmark() {
  const words = useWords();
  const language = useLanguage();
  return (
    <span className="wordmark">
      {words.name} <span lang={language === 'zh' ? 'zh-Latn' : 'zh'}>{words.otherName}</span>
    </span>
  );
}
