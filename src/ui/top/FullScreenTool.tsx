import { useSyncExternalStore } from 'react';
import { IconButton } from '../controls/Button.tsx';
import { useWords } from '../use-words.ts';

const subscribe = (changed: () => void): (() => void) => {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
};
const isFull = (): boolean => document.fullscreenElement !== null && document.fullscreenElement !== undefined;

/** A browser may refuse, for instance inside a foreign page; then nothing changes, and that is no error. */
const toggle = (): void => {
  const wish = isFull() ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  wish.catch(() => {});
};

/** Absent where the browser has no full screen (phones of one maker, some frames). */
export function FullScreenTool() {
  const { tools } = useWords();
  const full = useSyncExternalStore(subscribe, isFull);
  if (!document.fullscreenEnabled) return null;
  return <IconButton icon={full ? 'leaveFullScreen' : 'fullScreen'} label={full ? tools.leaveFullScreen : tools.fullScreen} onClick={toggle} className="only-on-room not-in-kiosk" />;
}
