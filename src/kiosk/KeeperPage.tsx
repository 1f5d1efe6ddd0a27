import { useEffect, useState } from 'react';
import { LANGUAGE_NAMES } from '../language/words.ts';
import { house } from '../state/house.ts';
import { stats } from '../state/stats.ts';
import { station, stations } from '../stations/index.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Choice } from '../ui/controls/Choice.tsx';
import { useLanguage } from '../ui/use-words.ts';
import { version } from '../../package.json';
import { Bars } from './Bars.tsx';
import { keepChoices, loadChoices, VOLUMES } from './choices.ts';
import type { KioskConfig } from './config.ts';
import { type Counts, byDay, byHour, forgetCounts, hourOf, loadCounts, toCsv, totals } from './counts.ts';
import { health } from './health.ts';
import { KEEPER_WORDS } from './keeper-words.ts';

const DAYS = 14;

/** How the screen is, who came, and what the keeper may change. */
export function KeeperPage({ config, onChangePin }: { readonly config: KioskConfig; onChangePin(): void }) {
  const words = KEEPER_WORDS[useLanguage()];
  const [counts, setCounts] = useState(loadCounts);
  return (
    <div className="keeper-page">
      <Health />
      <Visits counts={counts} />
      <House config={config} />
      <div className="deeds">
        <Button onClick={() => saveCsv(counts, config)}>{words.save}</Button>
        <Button onClick={() => { forgetCounts(); setCounts({}); }}>{words.forget}</Button>
        <Button onClick={onChangePin}>{words.changePin}</Button>
        <Button onClick={() => location.reload()}>{words.reload}</Button>
        <Button onClick={() => location.assign(location.pathname)}>{words.leave}</Button>
      </div>
    </div>
  );
}

function Health() {
  const language = useLanguage(), words = KEEPER_WORDS[language];
  const [used, setUsed] = useState<number | null>(null);
  const [up, look] = useState(() => performance.now() / 1000);
  useEffect(() => {
    navigator.storage?.estimate().then(({ usage = 0 }) => setUsed(usage), () => {});
    const clock = setInterval(() => look(performance.now() / 1000), 1000);
    return () => clearInterval(clock);
  }, []);
  const number = new Intl.NumberFormat(language);
  const rows: readonly (readonly [string, string])[] = [
    [words.version, version], [words.up, spell(up)], [words.frames, number.format(stats.frames)], [words.losses, number.format(health.losses)],
    [words.errors, `${number.format(health.errors)}${health.last === null ? '' : ` · ${health.last}`}`], [words.storage, used === null ? '–' : `${number.format(Math.round(used / 1e5) / 10)} MB`],
  ];
  return (
    <section>
      <h2>{words.health}</h2>
      <dl>{rows.map(([name, value]) => <div key={name}><dt>{name}</dt><dd className="mono">{value}</dd></div>)}</dl>
    </section>
  );
}

/** 93784 → 26:03:04. */
const spell = (seconds: number): string =>
  [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');

function Visits({ counts }: { readonly counts: Counts }) {
  const language = useLanguage(), words = KEEPER_WORDS[language];
  const [today] = useState(() => new Date());
  const hours = Object.values(counts), visits = hours.reduce((sum, hour) => sum + hour.visits, 0), dwell = hours.reduce((sum, hour) => sum + hour.dwell, 0);
  const named = totals(counts, 'stations').map(({ label, value }) => ({ label: station(label)?.title[language] ?? label, value }));
  const spoken = totals(counts, 'languages').map(({ label, value }) => ({ label: LANGUAGE_NAMES[label as keyof typeof LANGUAGE_NAMES] ?? label, value }));
  return (
    <section className="keeper-visits">
      <h2>{words.visits}</h2>
      <p>{words.all}: <b className="mono">{visits}</b> · {words.dwell}: <b className="mono">{spell(visits > 0 ? dwell / visits : 0)}</b></p>
      <div className="charts">
        <Bars title={words.byDay} bars={byDay(counts, today, DAYS).map(({ label, value }) => ({ label: label.slice(5), value }))} every={3} />
        <Bars title={words.byHour} bars={byHour(counts)} every={4} />
        <Bars title={words.byStation} bars={named} />
        <Bars title={words.byLanguage} bars={spoken} />
      </div>
      <p className="small">{words.local}</p>
    </section>
  );
}

function House({ config }: { readonly config: KioskConfig }) {
  const words = KEEPER_WORDS[useLanguage()];
  const [choices, setChoices] = useState(loadChoices);
  const choose = (next: typeof choices): void => { setChoices(next); keepChoices(next); house.volume = next.volume; };
  const languages = [{ value: 'address', label: words.fromAddress }, ...config.languages.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))];
  return (
    <section className="keeper-house">
      <h2>{words.house}</h2>
      <p>{words.language}</p>
      <Choice label={words.language} options={languages} value={choices.language ?? 'address'} onChoose={(value) => choose({ ...choices, language: config.languages.find((one) => one === value) ?? null })} />
      <p>{words.volume}</p>
      <Choice label={words.volume} options={VOLUMES.map((value) => ({ value, label: `${value * 100} %` }))} value={choices.volume} onChoose={(volume) => choose({ ...choices, volume })} />
    </section>
  );
}

function saveCsv(counts: Counts, { languages }: KioskConfig): void {
  const file = new Blob([toCsv(counts, stations.map(({ id }) => id), languages)], { type: 'text/csv' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `zhanting-${hourOf(new Date()).slice(0, 10)}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
