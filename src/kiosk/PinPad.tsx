import { useEffect, useState } from 'react';
import { useLanguage } from '../ui/use-words.ts';
import { KEEPER_WORDS } from './keeper-words.ts';
import { Keypad } from './Keypad.tsx';
import { tryPin, waitLeft } from './pin.ts';

const now = (): number => performance.now() / 1000;

/** Asks for the PIN; after a wrong one it waits, and says how long. */
export function PinPad({ onRight }: { onRight(): void }) {
  const words = KEEPER_WORDS[useLanguage()];
  const [wait, setWait] = useState(() => Math.ceil(waitLeft(now())));
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const clock = setInterval(() => setWait(Math.ceil(waitLeft(now()))), 250);
    return () => clearInterval(clock);
  }, []);
  const judge = async (pin: string): Promise<void> => {
    setBusy(true);
    const right = await tryPin(pin, now()).catch(() => false);
    setBusy(false);
    if (right) onRight();
    else { setWrong(true); setWait(Math.ceil(waitLeft(now()))); }
  };
  return (
    <div className="keeper-pin">
      <h2>{words.pin}</h2>
      <Keypad label={words.pin} busy={busy || wait > 0} onDone={(pin) => { void judge(pin); }} />
      <p role="status">{wrong ? words.wrong : ''} {wait > 0 ? words.wait(wait) : ''}</p>
    </div>
  );
}
