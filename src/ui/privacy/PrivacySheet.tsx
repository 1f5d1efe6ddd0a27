import { Sheet } from '../sheet/Sheet.tsx';
import { useLanguage } from '../use-words.ts';
import { PrivacyText } from './PrivacyText.tsx';
import { PRIVACY_WORDS } from './privacy-words.ts';

export default function PrivacySheet() {
  const { title, lead } = PRIVACY_WORDS[useLanguage()];
  return <Sheet title={title} line={lead}><PrivacyText /></Sheet>;
}
