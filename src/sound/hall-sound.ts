import { frame, onFrame } from '../state/frame.ts';
import { house } from '../state/house.ts';
import { useVisit } from '../state/visit.ts';
import { levelsAt, type Level, type Levels } from './levels.ts';

/** How loud each sound is at its loudest, against full scale: a hall is quiet. */
const LOUDEST: Readonly<Record<keyof Levels, number>> = { rain: 0.2, hall: 0.05, machines: 0.09, rotors: 0.3 };
/** Loudness follows the walker this softly, seconds. */
const FOLLOW = 0.35;
const NOISE_SECONDS = 6;

interface Voice { readonly gain: GainNode; readonly pan: StereoPannerNode }

export interface HallSound { stop(): void }

/**
 * The hall's own sounds, synthesised: rain on roof and glass, the room's low breath, fans of the racks, rotors. Call it from a
 * visitor's press: browsers give no sound before one. It follows where one stands until `stop`.
 */
export function startHallSound(): HallSound {
  const context = new AudioContext({ latencyHint: 'playback' });
  const white = noise(context, 0), brown = noise(context, 0.98);
  const voices: Record<keyof Levels, Voice> = {
    rain: voice(context, [through(white, filter(context, 'highpass', 700), filter(context, 'lowpass', 7200)), through(brown, filter(context, 'bandpass', 420))]),
    hall: voice(context, [through(brown, filter(context, 'lowpass', 160))]),
    machines: voice(context, [through(white, filter(context, 'bandpass', 760, 0.8)), hum(context, 'triangle', 97, 0.5), hum(context, 'sine', 291, 0.16)]),
    rotors: voice(context, [beaten(context, through(brown, filter(context, 'bandpass', 210, 0.7)), 17), hum(context, 'sawtooth', 68, 0.08)]),
  };
  const follow = (): void => {
    const { weather, flight } = useVisit.getState(), levels = levelsAt(frame.pose, weather, flight);
    for (const name of ['rain', 'hall', 'machines', 'rotors'] as const) set(context, voices[name], levels[name], LOUDEST[name]);
  };
  follow();
  const offs = [onFrame(follow), useVisit.subscribe(follow)];
  const hush = (): void => { void (document.hidden ? context.suspend() : context.resume()); };
  document.addEventListener('visibilitychange', hush);
  return {
    stop() {
      offs.forEach((off) => off());
      document.removeEventListener('visibilitychange', hush);
      void context.close();
    },
  };
}

function set({ currentTime }: AudioContext, { gain, pan }: Voice, level: Level, loudest: number): void {
  gain.gain.setTargetAtTime(level.gain * loudest * house.volume, currentTime, FOLLOW);
  pan.pan.setTargetAtTime(level.pan, currentTime, FOLLOW);
}

/** A loop of noise that plays from now on; `memory` 0 is white, towards 1 ever darker. */
function noise(context: AudioContext, memory: number): AudioNode {
  const buffer = context.createBuffer(1, NOISE_SECONDS * context.sampleRate, context.sampleRate), samples = buffer.getChannelData(0);
  let last = 0;
  for (let i = 0; i < samples.length; i++) {
    last = last * memory + (Math.random() * 2 - 1) * (1 - memory);
    samples[i] = last * (memory > 0 ? 6 : 1);
  }
  // no click where the loop closes
  const seam = Math.floor(context.sampleRate * 0.05);
  for (let i = 0; i < seam; i++) samples[i] = (samples[i] ?? 0) * (i / seam) + (samples[samples.length - seam + i] ?? 0) * (1 - i / seam);
  const source = context.createBufferSource();
  source.buffer = buffer;
  source.loop = true;
  source.loopEnd = NOISE_SECONDS - 0.05;
  source.start();
  return source;
}

function filter(context: AudioContext, type: BiquadFilterType, frequency: number, q = 0.5): BiquadFilterNode {
  return new BiquadFilterNode(context, { type, frequency, Q: q });
}

const through = (from: AudioNode, ...filters: readonly AudioNode[]): AudioNode => filters.reduce((node, next) => node.connect(next), from);

function hum(context: AudioContext, type: OscillatorType, frequency: number, loudness: number): AudioNode {
  const tone = new OscillatorNode(context, { type, frequency });
  tone.start();
  return tone.connect(new GainNode(context, { gain: loudness }));
}

/** The same, swelling so many times a second: blades that pass. */
function beaten(context: AudioContext, from: AudioNode, times: number): AudioNode {
  const swell = new GainNode(context, { gain: 0.6 }), beat = new OscillatorNode(context, { frequency: times }), depth = new GainNode(context, { gain: 0.4 });
  beat.connect(depth).connect(swell.gain);
  beat.start();
  return from.connect(swell);
}

function voice(context: AudioContext, from: readonly AudioNode[]): Voice {
  const gain = new GainNode(context, { gain: 0 }), pan = new StereoPannerNode(context);
  from.forEach((node) => node.connect(gain));
  gain.connect(pan).connect(context.destination);
  return { gain, pan };
}
