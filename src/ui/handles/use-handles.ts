import { useEffect, useState } from 'react';
import type { Handle, StationId } from '../../content/types.ts';
import { loadHandles } from '../../stations/index.ts';

const NONE: readonly Handle[] = [];

/** A station's handles; none until they have come. */
export function useHandles(station: StationId): readonly Handle[] {
  const [handles, setHandles] = useState(NONE);
  useEffect(() => {
    let gone = false;
    void loadHandles(station).then((came) => { if (!gone) setHandles(came); });
    return () => { gone = true; };
  }, [station]);
  return handles;
}
