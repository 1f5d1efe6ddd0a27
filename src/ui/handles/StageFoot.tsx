import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { cover } from '../../state/stage.ts';
import { measured } from '../measured.ts';

/**
 * What stands at the foot of the picture: switches and ruler, and what a handle shows. The picture makes room for the last;
 * on an upright screen, where the picture is low, for all of it.
 */
export function StageFoot({ children }: { readonly children: ReactNode }) {
  const foot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = foot.current;
    if (!element) return;
    const measure = (): void => {
      const upright = document.documentElement.dataset['screen'] !== 'landscape';
      const standing = upright ? element : element.querySelector<HTMLElement>('.handle-key');
      cover('foot', standing?.offsetHeight ?? 0);
    };
    const stop = measured(element, measure);
    return () => { stop(); cover('foot', 0); };
  }, []);
  return <div ref={foot} className="stage-foot">{children}</div>;
}
