// @vitest-environment happy-dom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Inline, Note, Passage, StationText } from '../../../src/content/types.ts';
import { Inlines } from '../../../src/ui/panel/Inlines.tsx';
import { noteMarks, notesInReadingOrder } from '../../../src/ui/panel/note-marks.ts';
import { originalPassage } from '../../../src/ui/panel/original-passage.ts';
import { ReadingContext, type Reading } from '../../../src/ui/panel/reading-context.ts';
import { WORDS } from '../../../src/language/words.ts';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const text = (words: string): Inline => ({ type: 'text', text: words });
const part = (id: string, ...children: Inline[]): Inline => ({ type: 'part', part: id, children });
const note = (id: string, ...children: Inline[]): Inline => ({ type: 'note', note: id, children });
const aNote = (id: string, kind: Note['kind'], passage: Note['passage']): Note => ({ id, kind, passage, title: id, text: [], source: '' });
const passage = (id: Passage['id'], ...inlines: Inline[]): Passage => ({ id, caption: false, paragraphs: [inlines] });

const STATION: StationText = {
  title: 'T', lead: 'L',
  passages: [passage('s3p3', note('b', text('x')), part('gear', text('y'))), passage('s3p4', note('a', text('z')))],
  notes: [aNote('a', 'term', 's3p4'), aNote('b', 'essay', 's3p3'), aNote('c', 'number', null)],
  parts: { gear: [[note('c', text('18'))]] },
};

describe('notes', () => {
  it('are numbered as a reader meets them, parts’ own notes last', () => {
    const notes = notesInReadingOrder(STATION);
    expect(notes.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect([...noteMarks(notes, WORDS.de.kindLetters).values()].map(({ mark }) => mark)).toEqual(['E1', 'B2', 'Z3']);
    expect([...noteMarks(notes, WORDS.zh.kindLetters).values()].map(({ mark }) => mark)).toEqual(['文1', '词2', '数3']);
  });
});

describe('running text', () => {
  let page: HTMLElement;
  const onPart = vi.fn(), onNote = vi.fn();
  const notes = notesInReadingOrder(STATION);
  const reading: Reading = {
    station: 'humanoid', notes, marks: noteMarks(notes, WORDS.de.kindLetters), onPart, onNote,
    parts: new Map([['gear', { id: 'gear', number: 7, group: 'g', name: { de: 'Getriebe', en: 'Gear', zh: '齿轮' }, line: { de: '', en: '', zh: '' } }]]),
    partAddress: (id) => `?station=humanoid&part=${id}`,
  };
  const draw = (...of: Inline[]): void => {
    page = document.createElement('p');
    document.body.replaceChildren(page);
    act(() => createRoot(page).render(createElement(ReadingContext, { value: reading }, createElement(Inlines, { of }))));
  };
  beforeEach(() => vi.clearAllMocks());

  it('binds words to a part: a link with the part’s number', () => {
    draw(text('das '), part('gear', text('Getriebe')));
    const link = page.querySelector<HTMLAnchorElement>('a.part-words')!;
    expect(link.getAttribute('href')).toBe('?station=humanoid&part=gear');
    expect(link.querySelector('.balloon')?.textContent).toContain('7');
    act(() => link.click());
    expect(onPart).toHaveBeenCalledWith('gear');
  });

  it('marks a note’s words by kind, letter and figure', () => {
    draw(note('b', text('dieselbe Lieferkette')));
    const link = page.querySelector<HTMLAnchorElement>('a.note-words.essay')!;
    expect(link.textContent?.replace('\u2060', '')).toBe('dieselbe LieferketteE1');
    act(() => link.click());
    expect(onNote).toHaveBeenCalledWith('b');
  });

  it('never puts a link into a link, and loses neither', () => {
    draw(note('b', text('die '), part('gear', text('Räder'))), part('gear', note('a', text('Zähne'))));
    expect(page.querySelectorAll('a a')).toHaveLength(0);
    expect(page.querySelectorAll('a.part-words')).toHaveLength(2);
    expect(page.querySelectorAll('a.note-words')).toHaveLength(2);
    expect(page.textContent).toContain('Zähne');
  });
});

describe('a passage of the reader’s own copy', () => {
  const at = (start: number, end: number, own: { note?: string; part?: string }) => ({ start, end, note: own.note ?? null, part: own.part ?? null, station: 'humanoid' });

  it('keeps the words and marks them, paragraph by paragraph', () => {
    const found = { text: 'Ein Rad.\nNoch eins.', annotations: [at(4, 7, { part: 'gear' }), at(9, 13, { note: 'a' }), { ...at(0, 3, { note: 'b' }), station: 'evtol' }] };
    expect(originalPassage('s3p3', false, found, 'humanoid').paragraphs).toEqual([
      [text('Ein '), part('gear', text('Rad')), text('.')],
      [note('a', text('Noch')), text(' eins.')],
    ]);
  });

  it('nests what lies within, clips what overlaps', () => {
    const found = { text: 'abcdefghij', annotations: [at(0, 6, { note: 'a' }), at(2, 4, { part: 'gear' }), at(5, 8, { note: 'b' })] };
    expect(originalPassage('s3p3', false, found, 'humanoid').paragraphs).toEqual([[
      note('a', text('ab'), part('gear', text('cd')), text('e'), note('b', text('f'))), note('b', text('gh')), text('ij'),
    ]]);
  });
});
