import type { Mark, PassageQuotes } from '../../../src/content/copy/selector.ts';
import type { PassageId } from '../../../src/content/types.ts';

/** A short article of our own, for machines on which the essay does not lie. */
export const PARAGRAPHS: Readonly<Record<PassageId, string>> = {
  s0p1: 'Der Hafen von Brunswarden öffnet um fünf Uhr früh, und wer dann am Kai steht, riecht zuerst Teer, danach Kaffee und zuletzt das Meer.',
  s0p2: 'Seit dem Umbau arbeiten dort elf Krane ohne Menschen in der Kanzel. „Wir haben die Kabinen behalten“, sagt die Hafenmeisterin, „weil die Möwen sie mögen.“ Das klingt wie ein Scherz, ist aber eine Ersparnis: Der Abbau hätte 40.000 Euro gekostet.',
  s1p1: 'Ein Kran kennt jede Kiste am Gewicht. Seine Waage misst auf ein halbes Kilogramm genau, und wenn die Papiere etwas anderes behaupten, bleibt die Kiste stehen – meist irren sich die Papiere.',
  s1p2: 'Bild: Die alte Kranbahn im Winter.',
  s1p3: 'Nachts fahren die Wagen nach Plätzen, die ein Programm am Abend würfelt. Gewürfelt wird absichtlich: Wäre die Ordnung zu gut, so erklärt es der Schichtleiter, fände beim ersten Stromausfall niemand mehr etwas wieder. Unordnung in kleinen Mengen hält die Leute wach.',
  s2p1: 'Am Ende bleibt von all dem eine Zahl an der Tafel: 612 Kisten in einer Schicht. Darunter hat jemand mit Kreide eine Möwe gezeichnet.',
};
const HEADINGS: Readonly<Partial<Record<PassageId, string>>> = { s0p1: 'Früh am Kai', s1p1: 'Was die Waage weiß', s2p1: 'Eine Möwe' };

export const article = (ids: readonly string[] = Object.keys(PARAGRAPHS), headings = true): string =>
  ids.flatMap((id) => [headings ? HEADINGS[id as PassageId] : undefined, PARAGRAPHS[id as PassageId]]).filter(Boolean).join('\n\n');

export const QUOTES: Readonly<Record<PassageId, PassageQuotes>> = {
  s0p1: { start: { exact: 'Der Hafen von Brunswarden' }, inside: [], end: { exact: 'und zuletzt das Meer' } },
  s0p2: { start: { exact: 'Seit dem Umbau arbeiten' }, inside: [{ exact: 'sagt die Hafenmeisterin' }], end: { exact: '40.000 Euro gekostet' } },
  s1p1: { start: { exact: 'Ein Kran kennt jede' }, inside: [{ exact: 'ein halbes Kilogramm' }], end: { exact: 'irren sich die Papiere' } },
  s1p2: { start: { exact: 'Bild: Die alte' }, inside: [], end: { exact: 'Kranbahn im Winter' } },
  s1p3: { start: { exact: 'Nachts fahren die Wagen' }, inside: [{ exact: 'so erklärt es der Schichtleiter' }], end: { exact: 'hält die Leute wach' } },
  s2p1: { start: { exact: 'Am Ende bleibt von' }, inside: [], end: { exact: 'eine Möwe gezeichnet' } },
};

const mark = (note: string | null, part: string | null, passage: PassageId, exact: string, prefix = '', suffix = ''): Mark =>
  ({ station: 'hafen', note, part, passage, selector: { exact, prefix, suffix } });

export const MARKS: readonly Mark[] = [
  mark('kabinen', null, 's0p2', 'Kabinen', 'haben die ', ' behalten'),
  mark(null, 'kran', 's0p2', 'elf Krane'),
  mark('waage', null, 's1p1', 'halbes Kilogramm', 'ein '),
  mark(null, 'kiste', 's1p1', 'die Kiste', 'bleibt ', ' stehen'),
  mark('wuerfel', null, 's1p3', 'Gewürfelt', '', ' wird absichtlich'),
  mark('zahl', null, 's2p1', '612 Kisten'),
];
