import { KEYS } from '../../input/keys.ts';
import { useLastInput } from '../../state/last-input.ts';
import { openLayer } from '../../state/visit.ts';
import { Button } from '../controls/Button.tsx';
import { PRIVACY_WORDS } from '../privacy/privacy-words.ts';
import { Sheet } from '../sheet/Sheet.tsx';
import { useLanguage } from '../use-words.ts';
import { helpRows } from './help-rows.ts';
import { HELP_WORDS } from './help-words.ts';
import { PadRows } from './PadRows.tsx';
import './help-sheet.css';

/** Keys as the table binds them, and what a mouse or a finger does. */
export default function HelpSheet() {
  const language = useLanguage(), { help, keys, keyNames } = HELP_WORDS[language], privacy = PRIVACY_WORDS[language];
  // what the hands are on comes first
  const { last, pad } = useLastInput();
  const byHand = [[help.drag, help.dragDoes], [help.floor, help.floorDoes], [help.thing, help.thingDoes], [help.wheel, help.wheelDoes]] as const;
  return (
    <Sheet title={help.title} line={help.line}>
      <div className="sheet-columns" data-hands={last ?? 'keys'}>
        {pad === null ? null : <PadRows pad={pad} />}
        <section className="not-in-kiosk" data-for="keys">
          <h2>{help.keyboard}</h2>
          <dl className="key-rows">
            {helpRows(KEYS).map((row) => (
              <div key={row.word}>
                <dt>{row.caps.map((cap) => <kbd key={cap}>{cap in keyNames ? keyNames[cap as keyof typeof keyNames] : cap}</kbd>)}</dt>
                <dd>{keys[row.word]}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section data-for="pointer">
          <h2>{help.pointer}</h2>
          <dl className="key-rows">
            {byHand.map(([what, does]) => <div key={what}><dt><kbd>{what}</kbd></dt><dd>{does}</dd></div>)}
          </dl>
          <p className="help-word">{help.essay}</p>
          <p className="help-word">{privacy.lead}</p>
          <Button icon="onward" iconAt="end" onClick={() => openLayer('privacy')}>{privacy.title}</Button>
        </section>
      </div>
    </Sheet>
  );
}
