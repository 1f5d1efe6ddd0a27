import { useState } from 'react';
import { Button } from '../ui/controls/Button.tsx';
import { useLanguage } from '../ui/use-words.ts';
import { KEEPER_WORDS } from './keeper-words.ts';
import { isPin, PIN_LENGTHS } from './pin.ts';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Digits to press; no text field, so no keyboard comes up. What was entered is gone once it is handed on. */
export function Keypad({ label, busy, onDone }: { readonly label: string; readonly busy: boolean; onDone(pin: string): void }) {
  const words = KEEPER_WORDS[useLanguage()];
  const [pin, setPin] = useState('');
  const add = (digit: string): void => setPin((now) => (now + digit).slice(0, PIN_LENGTHS.most));
  const key = (digit: string) => <Button key={digit} onClick={() => add(digit)} aria-label={`${words.digit} ${digit}`}>{digit}</Button>;
  return (
    <div className="keypad" role="group" aria-label={label}>
      <output aria-label={label}>{'•'.repeat(pin.length) || ' '}</output>
      {DIGITS.map(key)}
      <Button onClick={() => setPin((now) => now.slice(0, -1))}>{words.erase}</Button>
      {key('0')}
      <Button look="main" disabled={busy || !isPin(pin)} onClick={() => { setPin(''); onDone(pin); }}>{words.done}</Button>
    </div>
  );
}
