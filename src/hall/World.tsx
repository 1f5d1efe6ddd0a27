import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef, useState } from 'react';
import { Group, type PerspectiveCamera } from 'three';
import { listenToKeyboard } from '../input/keyboard.ts';
import { listenToPointer } from '../input/pointer.ts';
import type { TierName } from '../quality/tiers.ts';
import { frame, frameDrawn, onWake } from '../state/frame.ts';
import { isReady } from '../state/ready.ts';
import { useSettings } from '../state/settings.ts';
import { covered } from '../state/stage.ts';
import { stats } from '../state/stats.ts';
import { useVisit } from '../state/visit.ts';
import { applyPose } from './camera.ts';
import { pressKey } from './press-key.ts';
import { type Scenery, raiseScenery } from './scenery.ts';

/** Longest step of time a frame may take into account, seconds: a sleeping tab must not fling the visitor. */
const LONGEST = 0.1;
const FIRST = 1 / 60;
/** Per second: how quickly the eye gets used to another brightness. */
const ADAPT = 1.6;

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

function Living({ scenery, surface }: { readonly scenery: Scenery; readonly surface: HTMLCanvasElement }) {
  const gl = useThree((state) => state.gl);
  const scene = useThree((state) => state.scene);
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const size = useThree((state) => state.size);
  const invalidate = useThree((state) => state.invalidate);
  const sizeRef = useRef(size);
  const clock = useRef({ last: 0, awake: false, hover: null as { x: number; y: number } | null });
  const { director, room } = scenery;

  useEffect(() => { sizeRef.current = size; invalidate(); }, [size, invalidate]);

  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    onWake(() => invalidate());
    const unsubscribe = [useVisit.subscribe(() => invalidate()), useSettings.subscribe((settings, was) => {
      if (settings.language !== was.language) void room.setLanguage(settings.language).then(() => invalidate());
    })];
    const host = { intent: director.intent, wake: () => invalidate() };
    listenToKeyboard({
      ...host,
      context: () => ({ where: useVisit.getState().station ? 'inspect' : 'walk', letters: useSettings.getState().letterKeys }),
      press: (action) => pressKey(action, director),
    }, signal);
    listenToPointer(surface, {
      ...host,
      tap: (x, y) => { director.tap(x, y, camera, sizeRef.current); invalidate(); },
      hover: (at) => { clock.current.hover = at; surface.style.cursor = at ? director.hover(at.x, at.y, camera, sizeRef.current) : 'grabbing'; },
    }, signal);
    invalidate();
    return () => { gone.abort(); unsubscribe.forEach((off) => off()); };
  }, [director, room, surface, camera, invalidate]);

  // a priority above zero hands the drawing to us: the mirror first, then the picture
  useFrame(() => {
    const time = clock.current, now = performance.now() / 1000;
    const dt = time.awake ? Math.min(LONGEST, now - time.last) : FIRST;
    time.last = now;
    const moving = director.step(dt, camera, sizeRef.current);
    applyPose(camera, frame.pose, sizeRef.current, covered, director.lens);
    const { x, z, heading } = frame.pose;
    const wanted = room.exposureAt(x, z, heading), first = stats.frames === 0;
    gl.toneMappingExposure = first ? wanted : gl.toneMappingExposure + (wanted - gl.toneMappingExposure) * (1 - Math.exp(-dt * ADAPT));
    const adapting = Math.abs(wanted - gl.toneMappingExposure) > wanted * 0.004;
    if (!adapting) gl.toneMappingExposure = wanted;
    room.setRain(now % 3600);
    gl.info.reset();
    room.beforeRender(gl, scene, camera);
    gl.render(scene, camera);
    const { render, memory, programs } = gl.info;
    Object.assign(stats, { frames: stats.frames + 1, drawCalls: render.calls, triangles: render.triangles, ...memory, programs: programs?.length ?? 0 });
    frameDrawn();
    if (first || !time.awake) scenery.farFormsDone.then(() => isReady('hall'), () => isReady('hall'));
    time.awake = moving || adapting;
    if (time.awake) invalidate();
  }, 1);

  return <primitive object={room.object} />;
}
