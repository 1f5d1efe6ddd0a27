import { openLayer } from '../../state/visit.ts';
import { setLetterKeys, setQuality, useSettings, type Quality } from '../../state/settings.ts';
import { Button } from '../controls/Button.tsx';
import { Choice } from '../controls/Choice.tsx';
import { LanguageSwitch } from '../controls/LanguageSwitch.tsx';
import { TextSizeChoice } from '../controls/TextSizeChoice.tsx';
import { PRIVACY_WORDS } from '../privacy/privacy-words.ts';
import { Sheet } from '../sheet/Sheet.tsx';
import { useLanguage, useWords } from '../use-words.ts';
import { ComfortRows } from './ComfortRows.tsx';
import { OwnCopy } from './OwnCopy.tsx';
import { Row } from './Row.tsx';
import './settings-sheet.css';

const QUALITIES: readonly Quality[] = ['auto', 'low', 'medium', 'high'];

export default function SettingsSheet({ at }: { readonly at: 'settings' | 'copy' }) {
  const words = useWords();
  const { settings } = words;
  const privacy = PRIVACY_WORDS[useLanguage()];
  const quality = useSettings((now) => now.quality);
  const letterKeys = useSettings((now) => now.letterKeys);
  const onOff = [{ value: 'on', label: words.on }, { value: 'off', label: words.off }] as const;
  return (
    <Sheet title={settings.title}>
      <div className="sheet-columns">
        <div className="settings-rows">
          <Row name={words.tools.language}><LanguageSwitch /></Row>
          <Row name={words.tools.textSize}><TextSizeChoice /></Row>
          <Row name={settings.quality}>
            <Choice label={settings.quality} options={QUALITIES.map((value) => ({ value, label: settings.qualities[value] }))} value={quality} onChoose={setQuality} />
          </Row>
          <Row name={settings.letterKeys} line={settings.letterKeysLine}>
            <Choice label={settings.letterKeys} options={onOff} value={letterKeys ? 'on' : 'off'} onChoose={(value) => setLetterKeys(value === 'on')} />
          </Row>
          <ComfortRows />
          <Row name={privacy.lead}><Button icon="onward" iconAt="end" onClick={() => openLayer('privacy')}>{privacy.title}</Button></Row>
        </div>
        <OwnCopy first={at === 'copy'} />
      </div>
    </Sheet>
  );
}
