import { PACES, SCAN_PACES, setComfort, useSettings, WIDER, type Scan } from '../../state/settings.ts';
import { Choice } from '../controls/Choice.tsx';
import { useLanguage, useWords } from '../use-words.ts';
import { COMFORT_WORDS } from './comfort-words.ts';
import { Row } from './Row.tsx';

const SCANS: readonly Scan[] = ['off', 'two', 'one'];

/** What makes walking and reading easier: for the stomach, for the eyes, for the hands. */
export function ComfortRows() {
  const language = useLanguage();
  const words = COMFORT_WORDS[language];
  const settings = useSettings();
  const inFigures = new Intl.NumberFormat(language);
  return (
    <>
      <h2>{words.motion}</h2>
      <Row name={words.wider.name}>
        <Choice label={words.wider.name} options={WIDER.map((value) => ({ value, label: words.wider.of[value] }))} value={settings.wider} onChoose={(wider) => setComfort({ wider })} />
      </Row>
      <Row name={words.pace.name}>
        <Choice label={words.pace.name} options={PACES.map((value) => ({ value, label: words.pace.of[value] }))} value={settings.pace} onChoose={(pace) => setComfort({ pace })} />
      </Row>
      {(['stepTurns', 'vignette', 'darkPanel'] as const).map((name) => <Switch key={name} name={name} />)}
      <h2>{words.hands}</h2>
      <Switch name="joystick" />
      <Switch name="moveButtons" />
      <Row name={words.scan.name} line={words.scan.line}>
        <Choice label={words.scan.name} options={SCANS.map((value) => ({ value, label: words.scan.of[value] }))} value={settings.scan} onChoose={(scan) => setComfort({ scan })} />
      </Row>
      {settings.scan !== 'one' ? null : (
        <Row name={words.scanPace.name}>
          <Choice label={words.scanPace.name} options={SCAN_PACES.map((value) => ({ value, label: words.scanPace.seconds(inFigures.format(value)) }))} value={settings.scanPace} onChoose={(scanPace) => setComfort({ scanPace })} />
        </Row>
      )}
    </>
  );
}

function Switch({ name }: { readonly name: 'stepTurns' | 'vignette' | 'darkPanel' | 'joystick' | 'moveButtons' }) {
  const { on, off } = useWords();
  const words = COMFORT_WORDS[useLanguage()][name];
  const now = useSettings((settings) => settings[name]);
  const options = [{ value: 'on', label: on }, { value: 'off', label: off }] as const;
  return (
    <Row name={words.name} line={words.line}>
      <Choice label={words.name} options={options} value={now ? 'on' : 'off'} onChoose={(value) => setComfort({ [name]: value === 'on' })} />
    </Row>
  );
}
