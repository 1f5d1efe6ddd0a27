import { useId } from 'react';
import './choice.css';

export interface Option<Value> {
  readonly value: Value;
  readonly label: string;
  /** its full name where the label is a mark */
  readonly name?: string;
  readonly lang?: string;
}

interface ChoiceProps<Value> {
  /** what is chosen here; read aloud, shown by whoever uses this */
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  readonly className?: string;
}

/** One of a few. Native radio buttons under it bring arrow keys, names and states along. */
export function Choice<Value extends string | number>({ label, options, value, onChoose, className = '' }: ChoiceProps<Value>) {
  const group = useId();
  return (
    <fieldset className={`choice ${className}`}>
      <legend className="unseen">{label}</legend>
      {options.map((option) => (
        <label key={option.value} lang={option.lang} title={option.name}>
          <input type="radio" name={group} checked={option.value === value} onChange={() => onChoose(option.value)} aria-label={option.name} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
