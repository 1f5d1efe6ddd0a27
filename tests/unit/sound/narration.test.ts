// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startNarration } from '../../../src/sound/narration.ts';
import { goal } from '../../../src/state/frame.ts';
import { useNarration } from '../../../src/state/narration.ts';
import { setLanguage, setNarration } from '../../../src/state/settings.ts';
import { go, goOn, leaveTour, pauseTour, startTour, tellOn, useTour } from '../../../src/state/tour.ts';
import { FIRST_VISIT, choosePart, openStation, useVisit } from '../../../src/state/visit.ts';
import { ANNA, DANIEL, Speech, handClock } from '../tour/speech-stub.ts';

const tour = () => useTour.getState().tour!;
const voice = () => useNarration.getState();
const stop = () => tour().stops[tour().at]!;
const arrive = (): void => openStation(goal.now!.open!);

describe('the tour, told aloud', { timeout: 60_000 }, () => {
  let speech: Speech, clock: ReturnType<typeof handClock>, off: () => void;
  const sayAll = (): void => { for (let i = 0; i < 99 && speech.isSpeaking; i++) speech.end(); };

  beforeEach(async () => {
    leaveTour();
    setLanguage('en');
    useVisit.setState(FIRST_VISIT, true);
    setNarration({ on: true, rate: 1, voices: {} });
    speech = new Speech(ANNA, DANIEL);
    clock = handClock();
    off = startNarration(speech, document, clock.later);
    await startTour(5);
  });
  afterEach(() => { off(); setNarration({ on: false }); vi.restoreAllMocks(); });

  it('begins when one has arrived, in a voice of the language', () => {
    expect(speech.said).toEqual([]);
    arrive();
    expect(speech.said[0]?.voice).toBe(DANIEL);
    expect(stop().text.startsWith(speech.texts[0]!)).toBe(true);
    expect(voice()).toMatchObject({ state: 'speaking', marked: { from: 0 } });
  });

  it('does not move on before the voice has ended, nor before the text could be read', () => {
    arrive();
    tellOn(1000);
    expect(tour()).toMatchObject({ at: 0, told: stop().seconds, pace: 'going' });
    sayAll();
    expect(voice().state).toBe('told');
    tellOn(0.25);
    expect(tour().at).toBe(1);
    sayAll();
    tellOn(stop().seconds - 1);
    expect(tour().at).toBe(1);
  });

  it('is silent when paused, and goes on with the piece it was in', () => {
    arrive();
    speech.end();
    const piece = speech.texts.at(-1);
    pauseTour();
    expect(speech.isSpeaking).toBe(false);
    expect(voice().state).toBe('silent');
    goOn();
    clock.pass(200);
    expect(speech.texts.at(-1)).toBe(piece);
    expect(speech.texts).toHaveLength(3);
  });

  it('is silent when one strays, leaves, goes on to the next stop or puts it off', () => {
    arrive();
    choosePart('nose-camera');
    expect(speech.isSpeaking).toBe(false);
    goOn();
    clock.pass(200);
    go(1);
    clock.pass(200);
    expect(stop().text.startsWith(speech.texts.at(-1)!)).toBe(true);
    setNarration({ on: false });
    expect(speech.isSpeaking).toBe(false);
    setNarration({ on: true });
    clock.pass(200);
    expect(speech.isSpeaking).toBe(true);
    leaveTour();
    expect(speech.isSpeaking).toBe(false);
    expect(speech.mostAtOnce).toBe(1);
  });

  it('tells a stop again to whoever comes back to it, and no stop twice to whoever stays', () => {
    arrive();
    sayAll();
    tellOn(1);
    pauseTour();
    goOn();
    expect(speech.isSpeaking).toBe(false);
    go(0);
    expect(speech.texts.at(-1)).toBe(speech.texts[0]);
    expect(speech.isSpeaking).toBe(true);
  });

  it('is silent behind another tab', () => {
    arrive();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(speech.isSpeaking).toBe(false);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    clock.pass(200);
    expect(speech.isSpeaking).toBe(true);
  });

  it('changes language with the visitor, at the stop that tells the same', async () => {
    arrive();
    go(1);
    clock.pass(200);
    const { station, passage } = stop();
    setLanguage('de');
    expect(speech.isSpeaking).toBe(false);
    await vi.waitFor(() => expect(tour().language).toBe('de'));
    clock.pass(200);
    expect(stop()).toMatchObject({ station, passage });
    expect(speech.said.at(-1)).toMatchObject({ voice: ANNA });
    expect(stop().text.startsWith(speech.texts.at(-1)!)).toBe(true);
    expect(tour().pace).toBe('going');
  });

  it('changes its rate within a stop, with the piece it was in', () => {
    arrive();
    speech.end();
    const piece = speech.texts.at(-1);
    setNarration({ rate: 1.5 });
    clock.pass(200);
    expect(speech.said.at(-1)).toMatchObject({ text: piece, rate: 1.5 });
  });

  it('says that there is no voice, and begins as soon as one has come', () => {
    off();
    speech = new Speech();
    off = startNarration(speech, document, clock.later);
    arrive();
    expect(voice()).toMatchObject({ state: 'silent', voices: [], voice: null });
    // nothing is waited for
    tellOn(1000);
    expect(tour().at).toBe(1);
    speech.comes(DANIEL);
    expect(speech.isSpeaking).toBe(true);
  });

  it('holds nobody up when the voice fails', () => {
    arrive();
    speech.fail();
    if (speech.isSpeaking) speech.fail();
    expect(speech.isSpeaking).toBe(false);
    tellOn(1000);
    expect(tour().at).toBe(1);
  });
});
