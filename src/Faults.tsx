import { Component, type ReactNode } from 'react';

interface FaultsProps { readonly children: ReactNode; onFault(error: unknown): void }

/** Catches what breaks below, so that the page can turn to its plain face instead of going white. */
export class Faults extends Component<FaultsProps, { broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError() { return { broken: true }; }
  override componentDidCatch(error: unknown): void { this.props.onFault(error); }
  override render(): ReactNode { return this.state.broken ? null : this.props.children; }
}
