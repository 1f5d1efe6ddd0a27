import german from 'hyphen/de';
import type { Inline, Language, Note, Paragraph, StationText } from '../types.ts';

/** Shorter words are never broken. */
const HYPHENATED_FROM_LETTERS = 9;
const NO_BREAK_SPACE = '\u00A0';

const UNITS = 'mm|cm|m|km|g|kg|t|kW|kWh|Wh|MW|W|V|A|Ah|Nm|N|Hz|kHz|GHz|GB|TB|s|min|h|°C|dB|bar|%|Prozent|percent|Millionen|Milliarden|million|billion|Monate[n]?|months|Stunden|hours';
const BEFORE_UNIT = new RegExp(`(?<=\\d) (?=(?:${UNITS})(?![\\p{L}\\d]))`, 'gu');
const BEFORE_DASH = / (?=[–—](?:\s|$))/g;
const ABBREVIATIONS = /\b(z|u|d|i|o)\. (?=[A-Za-z]\.)/g;

/** Keeps a number with its unit, a dash at the end of its line and `z. B.` in one piece. Chinese needs none of it. */
export const withNoBreakSpaces = (text: StationText, language: Language): StationText => (language === 'zh' ? text
  : everyText(text, (words) => words
    .replace(BEFORE_UNIT, NO_BREAK_SPACE)
    .replace(BEFORE_DASH, NO_BREAK_SPACE)
    .replace(ABBREVIATIONS, `$1.${NO_BREAK_SPACE}`)));

/** German running text with soft hyphens in its long words; browsers' own hyphenation cannot be relied on. Titles stay whole. */
export const withSoftHyphens = (text: StationText): StationText =>
  everyText(text, (words) => german.hyphenateSync(words, { minWordLength: HYPHENATED_FROM_LETTERS }));

/** The last step of the build: what is shown, after everything was checked on the plain words. */
export function typeset(text: StationText, language: Language): StationText {
  const spaced = withNoBreakSpaces(text, language);
  return language === 'de' ? withSoftHyphens(spaced) : spaced;
}

function everyText(text: StationText, change: (words: string) => string): StationText {
  const inline = (one: Inline): Inline => (one.type === 'text' ? { type: 'text', text: change(one.text) } : { ...one, children: one.children.map(inline) });
  const paragraph = (one: Paragraph): Paragraph => one.map(inline);
  const note = (one: Note): Note => ({ ...one, text: paragraph(one.text) });
  return {
    title: text.title,
    lead: change(text.lead),
    passages: text.passages.map((passage) => ({ ...passage, paragraphs: passage.paragraphs.map(paragraph) })),
    notes: text.notes.map(note),
    parts: Object.fromEntries(Object.entries(text.parts).map(([id, paragraphs]) => [id, paragraphs.map(paragraph)])),
  };
}
