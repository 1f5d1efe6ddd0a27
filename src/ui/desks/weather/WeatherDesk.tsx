import { useEffect, useState } from 'react';
import { house } from '../../../state/house.ts';
import { callOff, takeOff, turnWeather, useVisit } from '../../../state/visit.ts';
import { WEATHER_WORDS } from '../../../stations/evtol/weather-words.ts';
import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { useLanguage, useWords } from '../../use-words.ts';
import { nextPicture } from './next-picture.ts';
import { printPhoto, saveFile } from './print.ts';
import './weather-desk.css';

/** The visitor sets the weather; what flies obeys it. */
export function WeatherDesk() {
  const words = WEATHER_WORDS[useLanguage()];
  const weather = useVisit((visit) => visit.weather);
  const flying = useVisit((visit) => visit.flying);
  const flight = useVisit((visit) => visit.flight);
  const apart = useVisit((visit) => visit.explosion > 0);
  const options = [{ value: 'rain' as const, label: words.rain }, { value: 'clear' as const, label: words.clear }];
  return (
    <div className="weather-desk">
      <h2>{words.title}</h2>
      <p className="lead">{words.lead}</p>
      <Choice label={words.weather} options={options} value={weather} onChoose={turnWeather} className="wide" />
      <div className={`sign ${weather}`}>
        <p className="sign-word">{words.sign[weather]}</p>
        <p>{words.signLine[weather]}</p>
      </div>
      <div className="levers">
        <Button look="main" icon="up" disabled={weather === 'rain' || flying} onClick={takeOff}>{words.up}</Button>
        <Button icon="down" disabled={!flying} onClick={callOff}>{words.down}</Button>
      </div>
      <p className="flight-word" role="status">{words.stretch[flight]}</p>
      {apart && weather === 'clear' ? <p className="small">{words.together}</p> : null}
      <Photo />
      <p className="small own">{words.own}</p>
    </div>
  );
}

function Photo() {
  const language = useLanguage();
  const words = WEATHER_WORDS[language];
  const { name } = useWords();
  const [said, say] = useState('');
  const [shown, show] = useState<string | null>(null);
  useEffect(() => () => { if (shown !== null) URL.revokeObjectURL(shown); }, [shown]);
  const take = async (): Promise<void> => {
    const now = new Date();
    const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(now);
    try {
      const { file, width, height } = await printPhoto(await nextPicture(), { line: words.caption, place: name, date });
      if (house.kiosk) { show(URL.createObjectURL(file)); say(words.photoShown); return; }
      saveFile(file, `${words.fileName}-${now.toISOString().slice(0, 10)}.png`);
      say(words.photoDone(width, height));
    } catch { say(words.photoFailed); }
  };
  return (
    <section className="photo">
      <p>{house.kiosk ? words.photoKioskLine : words.photoLine}</p>
      <Button icon="isolate" onClick={() => { void take(); }}>{words.photo}</Button>
      <p className="small" role="status">{said}</p>
      {shown === null ? null : <img className="print" src={shown} alt={words.caption} />}
    </section>
  );
}
