import { useState } from 'react';
import { useLanguage } from '../ui/use-words.ts';
import { KEEPER_WORDS } from './keeper-words.ts';
import { Keypad } from './Keypad.tsx';
import { setPin } from './pin.ts';

/** A new PIN, twice. */
export function SetPin({ onSet }: { onSet(): void }) {
  const words = KEEPER_WORDS[useLanguage()];
  const [first, setFirst] = useState<string | null>(null);
  const [said, say] = useState('');
  const [busy, setBusy] = useState(false);
  const safe = globalThis.isSecureContext;
  const take = async (pin: string): Promise<void> => {
    if (first === null) { setFirst(pin); say(''); return; }
    setFirst(null);
    if (first !== pin) { say(words.differs); return; }
    setBusy(true);
    await setPin(pin).then(onSet, () => say(words.unsafe));
    setBusy(false);
  };
  const label = first === null ? words.newPin : words.repeatPin;
  return (
    <div className="keeper-pin">
      <h2>{label}</h2>
      <Keypad key={label} label={label} busy={busy || !safe} onDone={(pin) => { void take(pin); }} />
      <p role="status">{safe ? said || words.setLine : words.unsafe}</p>
    </div>
  );
}
