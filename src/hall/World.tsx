import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Group, type PerspectiveCamera } from 'three';
import { lendHands } from '../input/hands.ts';
import { listenToKeyboard } from '../input/keyboard.ts';
import type { PressedAction } from '../input/keys.ts';
import { listenToPointer } from '../input/pointer.ts';
import type { TierName } from '../quality/tiers.ts';
import { onWake } from '../state/frame.ts';
import { isReady } from '../state/ready.ts';
import { useSettings } from '../state/settings.ts';
import { useVisit } from '../state/visit.ts';
import { frameLoop } from './frame-loop.ts';
import { pressKey } from './press-key.ts';
import { type Scenery, raiseScenery } from './scenery.ts';

interface WorldProps { readonly surface: HTMLCanvasElement; readonly tier: TierName; onFail(error: unknown): void }

/** Raises the room and the exhibits on this canvas, and holds the only frame loop. */
export function World({ surface, tier, onFail }: WorldProps) {
  const gl = useThree((state) => state.gl);
  const scene = useThree((state) => state.scene);
  const invalidate = useThree((state) => state.invalidate);
  const [stage] = useState(() => new Group());
  const [scenery, setScenery] = useState<Scenery | null>(null);
  const failRef = useRef(onFail);
  useEffect(() => { failRef.current = onFail; });

  useEffect(() => {
    const gone = new AbortController();
    let raised: Scenery | null = null;
    raiseScenery({ renderer: gl, scene, stage, tier, wake: invalidate, signal: gone.signal }).then((made) => {
      raised = made;
      if (gone.signal.aborted) { made.dispose(); return; }
      setScenery(made);
    }, (error: unknown) => { if (!gone.signal.aborted) failRef.current(error); });
    return () => { gone.abort(); raised?.dispose(); };
  }, [gl, scene, stage, tier, invalidate]);

  return scenery ? <Living key={tier} scenery={scenery} surface={surface} /> : null;
}

const setCursor = (surface: HTMLElement, cursor: string): void => { surface.style.cursor = cursor; };

function Living({ scenery, surface }: { readonly scenery: Scenery; readonly surface: HTMLCanvasElement }) {
  const gl = useThree((state) => state.gl);
  const scene = useThree((state) => state.scene);
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const size = useThree((state) => state.size);
  const invalidate = useThree((state) => state.invalidate);
  const sizeRef = useRef(size);
  const { director, room, fleet } = scenery;

  useEffect(() => { sizeRef.current = size; invalidate(); }, [size, invalidate]);

  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    onWake(() => invalidate());
    const unsubscribe = [useVisit.subscribe(() => invalidate()), useSettings.subscribe((settings, was) => {
      invalidate();
      if (settings.language !== was.language) void Promise.all([room.setLanguage(settings.language), fleet.setLanguage(settings.language)]).then(() => invalidate());
    })];
    const host = { intent: director.intent, wake: () => invalidate() };
    const press = (action: PressedAction): boolean => pressKey(action, director);
    unsubscribe.push(lendHands({ ...host, press }));
    listenToKeyboard({
      ...host,
      context: () => ({ where: useVisit.getState().station ? 'inspect' : 'walk', letters: useSettings.getState().letterKeys }),
      press,
    }, signal);
    listenToPointer(surface, {
      ...host,
      tap: (x, y) => { director.tap(x, y, camera, sizeRef.current); invalidate(); },
      hover: (at) => setCursor(surface, at ? director.hover(at.x, at.y, camera, sizeRef.current) : 'grabbing'),
    }, signal);
    invalidate();
    return () => { gone.abort(); unsubscribe.forEach((off) => off()); };
  }, [director, room, fleet, surface, camera, invalidate]);

  useEffect(() => { scenery.farFormsDone.finally(() => isReady('hall')); }, [scenery]);

  const loop = useMemo(() => frameLoop({ renderer: gl, scene, camera }, scenery), [gl, scene, camera, scenery]);
  // a priority above zero hands the drawing to us: the mirror first, then the picture
  useFrame((state) => { if (loop(state.size, state.viewport.dpr)) invalidate(); }, 1);

  return <primitive object={room.object} />;
}
