import type { ReactNode } from 'react';

/** A setting: its name, a line that explains it, and the choice, which says its own name to assistive technology. */
export function Row({ name, line, children }: { readonly name: string; readonly line?: string | undefined; readonly children: ReactNode }) {
  return (
    <div>
      <p aria-hidden="true">{name}{line ? <small>{line}</small> : null}</p>
      {children}
    </div>
  );
}
