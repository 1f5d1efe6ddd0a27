import { deskStore } from '../../../state/desks.ts';
import { EMPTY_MIX, type Kind, type Mix, type Network, type Split, withUnits } from '../../../stations/chips/mixing.ts';

/** The cluster as the visitor has filled it. */
export const useMix = deskStore<Mix>(EMPTY_MIX);

export const setMix = (mix: Mix): void => useMix.setState(mix);
export const setUnits = (kind: Kind, units: number): void => useMix.setState((mix) => withUnits(mix, kind, units));
export const setNetwork = (network: Network): void => useMix.setState({ network });
export const setSplit = (split: Split): void => useMix.setState({ split });
/** Takes all cards out; network and split stay as they are. */
export const emptyMix = (): void => useMix.setState({ units: EMPTY_MIX.units });
