import { KINDS, NETWORKS, outcome, PRESET_MIXES, presetOf, PRESETS, SPLITS } from '../../../stations/chips/mixing.ts';
import { MIXING_WORDS } from '../../../stations/chips/mixing-words.ts';
import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { useLanguage } from '../../use-words.ts';
import { sentenceOf } from './figures.ts';
import { Hatches } from './Hatches.tsx';
import { KindRow } from './KindRow.tsx';
import { emptyMix, setMix, setNetwork, setSplit, useMix } from './mix.ts';
import { ModelDetails } from './ModelDetails.tsx';
import { Losses, Meters, Throughput } from './Result.tsx';
import { useLater } from './use-later.ts';
import './mixing-desk.css';

/** How long a mix rests before its result is read aloud, milliseconds. */
const REST_MS = 500;

/** The chip cluster's desk: fill a cluster, and see what of it arrives. */
export function MixingDesk() {
  const language = useLanguage();
  const words = MIXING_WORDS[language];
  const mix = useMix();
  const result = outcome(mix);
  const sentence = sentenceOf(result, mix.network, words.verdict, language);
  const preset = presetOf(mix);
  const said = useLater(preset ? `${sentence} ${words.presetRemarks[preset]}` : sentence, REST_MS);
  return (
    <div className="mixing">
      <Hatches />
      <h2>{words.title}</h2>
      <p className="lead">{words.lead}</p>
      <p className="illustrative"><b>{words.illustrative}.</b> {words.illustrativeLine}</p>

      <Throughput result={result} words={words} />
      <Losses result={result} words={words} />
      <p className="verdict">{sentence}</p>
      <Meters result={result} words={words} />
      <p className="unseen" role="status">{said}</p>

      <section aria-labelledby="mixing-presets">
        <h3 id="mixing-presets">{words.presets}</h3>
        <div className="presets">
          {PRESETS.map((one) => <Button key={one} aria-pressed={preset === one} onClick={() => setMix(PRESET_MIXES[one])}>{words.presetNames[one]}</Button>)}
        </div>
        {preset ? <p className="remark">{words.presetRemarks[preset]}</p> : null}
      </section>

      <section aria-labelledby="mixing-cards">
        <header>
          <h3 id="mixing-cards">{words.filling}</h3>
          <Button look="quiet" aria-disabled={result.cards === 0} onClick={emptyMix}>{words.clear}</Button>
        </header>
        <ul>{KINDS.map((kind) => <KindRow key={kind} kind={kind} words={words} />)}</ul>
      </section>

      <section aria-labelledby="mixing-split">
        <h3 id="mixing-split">{words.split}</h3>
        <Choice label={words.split} options={SPLITS.map((value) => ({ value, label: words.splits[value] }))} value={mix.split} onChoose={setSplit} />
        <p className="line">{words.splitLines[mix.split]}</p>
      </section>

      <section aria-labelledby="mixing-network">
        <h3 id="mixing-network">{words.network}</h3>
        <Choice label={words.network} options={NETWORKS.map((value) => ({ value, label: words.networks[value] }))} value={mix.network} onChoose={setNetwork} />
        <p className="line">{words.networkLines[mix.network]}</p>
      </section>

      <ModelDetails words={words} />
    </div>
  );
}
