import { create } from 'zustand';

/** What the visitor's hands are on. */
export type InputKind = 'keys' | 'mouse' | 'touch' | 'pad';

export interface LastInput {
  /** null until something was pressed */
  readonly last: InputKind | null;
  /** the name of the gamepad in use, as the browser tells it */
  readonly pad: string | null;
}

export const useLastInput = create<LastInput>()(() => ({ last: null, pad: null }));

export function used(last: InputKind, pad = useLastInput.getState().pad): void {
  const now = useLastInput.getState();
  if (now.last !== last || now.pad !== pad) useLastInput.setState({ last, pad });
}
