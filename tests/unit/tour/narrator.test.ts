import { beforeEach, describe, expect, it } from 'vitest';
import { narratorOf, type Narrator, type Telling } from '../../../src/tour/narrator.ts';
import { ANNA, DANIEL, Speech, handClock } from './speech-stub.ts';

const TEXT = 'Hier steht ein Flugtaxi auf dem Platz. Es kann senkrecht starten und landen. Danach fliegt es weiter.';
const FIRST = 'Hier steht ein Flugtaxi auf dem Platz.', SECOND = 'Es kann senkrecht starten und landen.', THIRD = 'Danach fliegt es weiter.';
const telling = (more: Partial<Telling> = {}): Telling => ({ text: TEXT, language: 'de', voice: ANNA, rate: 1, from: 0, ...more });

describe('a narrator', () => {
  let speech: Speech, clock: ReturnType<typeof handClock>, narrator: Narrator, log: string[];
  const tell = (more: Partial<Telling> = {}): void => narrator.tell(telling(more), {
    mark: ({ from, to }, word) => log.push(`${word ? 'word' : 'piece'} ${TEXT.slice(from, to)}`),
    done: (how) => log.push(how),
  });
  beforeEach(() => {
    speech = new Speech(ANNA);
    clock = handClock();
    narrator = narratorOf(speech, clock.later);
    log = [];
  });

  it('has piece after piece said, each when the one before has ended', () => {
    tell();
    expect(speech.texts).toEqual([FIRST]);
    speech.end();
    speech.end();
    expect(speech.texts).toEqual([FIRST, SECOND, THIRD]);
    expect(log).not.toContain('told');
    speech.end();
    expect(log).toEqual([`piece ${FIRST}`, `piece ${SECOND}`, `piece ${THIRD}`, 'told']);
    expect(speech.mostAtOnce).toBe(1);
  });

  it('marks words where the voice tells of them, with or without their length', () => {
    tell();
    speech.end();
    speech.now.boundary(3, 4);
    speech.now.boundary(8, 0);
    // repeated, and beyond the text: not heard
    speech.now.boundary(3, 4);
    speech.now.boundary(900, 2);
    expect(log.slice(2)).toEqual(['word kann', 'word senkrecht']);
  });

  it('uses voice and rate it is given', () => {
    tell({ voice: DANIEL, rate: 1.5 });
    expect(speech.said[0]).toMatchObject({ voice: DANIEL, rate: 1.5 });
  });

  it('falls silent at once, and hears nothing more of what was cut off', () => {
    tell();
    const cut = speech.now;
    narrator.silence();
    expect(speech.cancelled).toBe(1);
    cut.boundary(5, 5);
    cut.end();
    clock.pass(60_000);
    expect(speech.texts).toEqual([FIRST]);
    expect(log).toEqual([`piece ${FIRST}`]);
    expect(narrator.at).toBe(0);
  });

  it('goes on with the piece it was silenced in', () => {
    tell();
    speech.end();
    narrator.silence();
    tell({ from: narrator.at });
    expect(speech.texts).toEqual([FIRST, SECOND, SECOND]);
  });

  it('never says two things at once: what is told anew waits for a breath', () => {
    tell();
    tell({ rate: 1.5 });
    expect(speech.isSpeaking).toBe(false);
    tell({ rate: 0.75 });
    clock.pass(200);
    expect(speech.said.map(({ rate }) => rate)).toEqual([1, 0.75]);
    expect(speech.mostAtOnce).toBe(1);
  });

  it('does not wait for a voice that has lost its end', () => {
    tell();
    speech.now.start();
    // 38 signs at 12 a second, half as long again and three seconds more: 7.75 s
    clock.pass(7700);
    expect(speech.texts).toEqual([FIRST]);
    clock.pass(200);
    expect(speech.texts).toEqual([FIRST, SECOND]);
    expect(speech.mostAtOnce).toBe(1);
  });

  it('waits longer for a slow voice, and as long as it tells of words', () => {
    tell({ rate: 0.75 });
    speech.now.start();
    clock.pass(9000);
    expect(speech.texts).toEqual([FIRST]);
    speech.now.boundary(20, 4);
    clock.pass(5900);
    expect(speech.texts).toEqual([FIRST]);
    clock.pass(200);
    expect(speech.texts).toEqual([FIRST, SECOND]);
  });

  it('passes over a piece that fails, and gives up when the next fails too', () => {
    tell();
    speech.fail();
    expect(speech.texts).toEqual([FIRST, SECOND]);
    speech.end();
    speech.fail();
    expect(log.at(-1)).toBe('told');
    log = [];
    tell();
    speech.fail();
    speech.fail();
    expect(log.at(-1)).toBe('failed');
    expect(speech.isSpeaking).toBe(false);
  });

  it('gives up on a voice that never gives a sign of life', () => {
    tell();
    clock.pass(5200);
    expect(speech.texts).toEqual([FIRST, SECOND]);
    clock.pass(5200);
    expect(log.at(-1)).toBe('failed');
    clock.pass(60_000);
    expect(speech.texts).toHaveLength(2);
  });

  it('has nothing to say of nothing', () => {
    tell({ text: '' });
    expect(log).toEqual(['told']);
  });
});
