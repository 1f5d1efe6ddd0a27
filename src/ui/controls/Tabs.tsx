import type { KeyboardEvent } from 'react';
import './tabs.css';

interface TabsProps<Value extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  /** DOM id of the region all tabs change */
  readonly controls: string;
  readonly onChoose: (value: Value) => void;
}

export const tabElement = (controls: string, value: string): string => `${controls}-tab-${value}`;

/** Tabs as assistive technology knows them: one stop for Tab, arrows move between them. */
export function Tabs<Value extends string>({ label, tabs, value, controls, onChoose }: TabsProps<Value>) {
  const move = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs.at((tabs.findIndex((tab) => tab.value === value) + step) % tabs.length);
    if (step === 0 || !next) return;
    event.preventDefault();
    event.stopPropagation();
    onChoose(next.value);
    document.getElementById(tabElement(controls, next.value))?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab.value} id={tabElement(controls, tab.value)} type="button" role="tab" aria-selected={tab.value === value} aria-controls={controls}
          tabIndex={tab.value === value ? 0 : -1} onClick={() => onChoose(tab.value)} onKeyDown={move}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
