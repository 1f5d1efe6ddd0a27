import { LOSSES, type Outcome, verdict } from '../../../stations/chips/mixing.ts';
import type { MixingWords } from '../../../stations/chips/mixing-words.ts';
import { useLanguage } from '../../use-words.ts';
import { figuresOf } from './figures.ts';
import { fillOf } from './Hatches.tsx';
import { Meter } from './Meter.tsx';
import { ThroughputBar } from './ThroughputBar.tsx';

interface ResultProps { readonly result: Outcome; readonly words: MixingWords }

/** The throughput and its bar: stays in sight while the controls below are moved. */
export function Throughput({ result, words }: ResultProps) {
  const figures = figuresOf(result, useLanguage());
  const because = verdict(result);
  const reached = because === 'reached' || because === 'alone';
  return (
    <section className="throughput" aria-labelledby="mixing-throughput">
      <header>
        <h3 id="mixing-throughput">{words.throughput}</h3>
        <p className="number"><b>{figures.throughput}</b> <span>{words.ofLine}</span></p>
        <p className={`state${reached ? ' reached' : ''}`}>{because === 'empty' ? words.state.empty : reached ? words.state.reached : words.state.short(figures.missing)}</p>
      </header>
      <ThroughputBar result={result} words={words} />
    </section>
  );
}

/** Where the sum of all cards goes: the bar's pieces by name. */
export function Losses({ result, words }: ResultProps) {
  const figures = figuresOf(result, useLanguage());
  return (
    <dl className="losses">
      <div><dt><Swatch className="arrives" />{words.arrives}</dt><dd>{figures.throughput}</dd></div>
      {LOSSES.map((loss) => <div key={loss}><dt><Swatch fill={fillOf(loss)} />{words.losses[loss]}</dt><dd>{figures.losses[loss]}</dd></div>)}
    </dl>
  );
}

function Swatch({ className = '', fill }: { readonly className?: string; readonly fill?: string }) {
  return <svg aria-hidden="true"><rect className={className} width="100%" height="100%" fill={fill} /></svg>;
}

export function Meters({ result, words }: ResultProps) {
  const language = useLanguage();
  const figures = figuresOf(result, language);
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return (
    <dl className="meters">
      <Meter name={words.meters.utilisation} shown={percent.format(result.utilisation)} value={result.utilisation * 100} />
      <Meter name={words.meters.price} shown={figures.price} value={result.price} notch />
      <Meter name={words.meters.power} shown={figures.power} value={result.power} notch />
    </dl>
  );
}
