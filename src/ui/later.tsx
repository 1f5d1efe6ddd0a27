import { type ComponentType, useEffect, useState } from 'react';
import { inTime } from '../quality/patience.ts';

/** What stands in for a view that has not come. `again` asks for it once more. */
export interface MissingProps { again(): void }

const Nothing = (): null => null;

/** A view that comes when it is shown; `ahead` fetches it before, and rejects when it does not come. */
export type Later<Props> = ComponentType<Props> & { ahead(): Promise<void> };

/**
 * A view in a chunk of its own, fetched when it is first shown. Unlike React's `lazy` it takes nothing down with it that it lies in:
 * until it comes there is `Waiting`, and when it does not come `Missing` stands there. One that comes late is shown all the same.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>, Missing: ComponentType<MissingProps & Props> = Nothing, Waiting: ComponentType = Nothing): Later<Props> {
  let View: ComponentType<Props> | null = null;
  const ahead = (): Promise<void> => load().then((came: ComponentType<Props> | undefined) => {
    // an empty file is a module too
    if (!came) throw new Error('The file holds no view.');
    View = came;
  });
  const fetchView = (here: (is: boolean) => void, failed: (is: boolean) => void): void => { inTime(ahead().then(() => here(true))).catch(() => failed(true)); };
  function Late(props: Props) {
    const [failed, setFailed] = useState(false);
    const [, setHere] = useState(View !== null);
    useEffect(() => { if (!View) fetchView(setHere, setFailed); }, []);
    if (View) return <View {...props} />;
    return failed ? <Missing {...props} again={() => fetchView(setHere, setFailed)} /> : <Waiting />;
  }
  return Object.assign(Late, { ahead });
}
