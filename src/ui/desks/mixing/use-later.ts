import { useEffect, useState } from 'react';

/** A value once it has rested for a while: a dragged slider is not read aloud at every step. Empty until it first changes. */
export function useLater(value: string, restMs: number): string {
  const [first] = useState(value);
  const [later, setLater] = useState('');
  useEffect(() => {
    if (value === first && later === '') return;
    const timer = setTimeout(() => setLater(value), restMs);
    return () => clearTimeout(timer);
  }, [value, first, later, restMs]);
  return later;
}
