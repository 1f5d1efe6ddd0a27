import { useEffect, useState } from 'react';
import type { Language } from '../content/types.ts';
import { Wordmark } from '../ui/Wordmark.tsx';
import { MOVE_EVERY, spotAt } from './attract.ts';
import { MisspeltLine } from './MisspeltLine.tsx';
import { TOUCH } from './words.ts';

/** How to begin, in every language of the house. It stands nowhere for long. */
export function AttractWords({ languages, night }: { readonly languages: readonly Language[]; /** the house sleeps: hardly any light */ readonly night: boolean }) {
  const [moves, move] = useState(0);
  useEffect(() => {
    const clock = setInterval(() => move((count) => count + 1), MOVE_EVERY * 1000);
    return () => clearInterval(clock);
  }, []);
  const { x, y } = spotAt(moves);
  return (
    <main className="attract" data-night={night || undefined}>
      {/* a new element each time: it fades in where it stands */}
      <div key={moves} className="attract-words" style={{ left: `${x * 100}%`, top: `${y * 100}%`, translate: `${x * -100}% ${y * -100}%` }}>
        <h1><Wordmark /></h1>
        {languages.map((language) => <p key={language} lang={language === 'zh' ? 'zh-CN' : language}>{TOUCH[language]}</p>)}
      </div>
      <MisspeltLine />
    </main>
  );
}
