import type { Language } from '../../content/types.ts';

/** What is said about the visitor's own copy of the essay, by language: German sets the shape. */
const de = {
  title: 'Eigener Text', line: 'Wer den Essay besitzt, liest ihn hier im Original: als Datei laden, einfügen oder irgendwo auf die Seite ziehen.',
  privacy: 'Der Text bleibt in diesem Browser. Er wird nirgendwohin gesendet, und ein Knopf vergisst ihn.',
  choose: 'Datei wählen', paste: 'Text einfügen', pasteHere: 'Text des Essays', take: 'Übernehmen', forget: 'Vergessen',
  found: (found: number, all: number) => `${found} von ${all} Absätzen gefunden.`, allFound: (all: number) => `Alle ${all} Absätze gefunden.`,
  missing: 'Nicht gefunden', lostMarks: (count: number) => (count === 1 ? 'Eine Anmerkung fand keine Stelle' : `${count} Anmerkungen fanden keine Stelle`),
  loaded: 'Der eigene Text ist geladen.', forgotten: 'Der eigene Text ist vergessen.', none: 'Kein eigener Text geladen.', reading: 'Der Text wird gelesen …',
  notKept: 'Der Text gilt nur bis zum Schließen der Seite: Dieser Browser lässt ihn nicht aufbewahren.',
  errors: {
    markup: 'Das ist der Quelltext einer Seite. Gebraucht wird der Text selbst, zum Beispiel kopiert und eingefügt.', failed: 'Die Datei ließ sich nicht öffnen.',
    empty: 'Die Datei ist leer.', huge: 'Die Datei ist zu groß für einen Essay. Erlaubt sind 2 MB.', binary: 'Das ist keine Textdatei. Gebraucht wird einfacher Text (.txt).',
    foreign: 'In diesem Text steht keiner der Absätze, die die Halle kennt. Ist es der richtige Essay?', unreadable: 'Daraus wurde kein lesbarer Text. Ist die Datei beschädigt?',
  },
};
type CopyWords = typeof de;
const en: CopyWords = {
  title: 'Your copy', line: 'If you have the essay, read it here in the original: load it as a file, paste it, or drop it anywhere on the page.',
  privacy: 'The text stays in this browser. It is sent nowhere, and one button forgets it.',
  choose: 'Choose a file', paste: 'Paste text', pasteHere: 'Text of the essay', take: 'Use this text', forget: 'Forget it',
  found: (found, all) => `${found} of ${all} passages found.`, allFound: (all) => `All ${all} passages found.`,
  missing: 'Not found', lostMarks: (count) => (count === 1 ? 'One note found no place' : `${count} notes found no place`),
  loaded: 'Your copy is loaded.', forgotten: 'Your copy is forgotten.', none: 'No copy loaded.', reading: 'Reading the text …',
  notKept: 'The text lasts only until this page closes: this browser will not let it be kept.',
  errors: {
    markup: 'This is a page’s source code. The text itself is needed, copied and pasted for instance.', failed: 'The file could not be opened.',
    empty: 'The file is empty.', huge: 'The file is too large for an essay. The limit is 2 MB.', binary: 'This is not a text file. Plain text (.txt) is needed.',
    foreign: 'None of the passages the hall knows stand in this text. Is it the right essay?', unreadable: 'No readable text came of this. Is the file damaged?',
  },
};
const zh: CopyWords = {
  title: '自备原文', line: '如果您有这篇随笔，可以在这里读原文：选择文件、粘贴文字，或把文件拖到页面任意位置。',
  privacy: '文字只留在这个浏览器里，不会发送到任何地方；按一下按钮即可清除。',
  choose: '选择文件', paste: '粘贴文字', pasteHere: '随笔全文', take: '使用这段文字', forget: '清除',
  found: (found, all) => `找到 ${all} 段中的 ${found} 段。`, allFound: (all) => `全部 ${all} 段都已找到。`,
  missing: '未找到', lostMarks: (count) => `${count} 条注释没有找到位置`,
  loaded: '自备原文已载入。', forgotten: '自备原文已清除。', none: '尚未载入自备原文。', reading: '正在读取文字……',
  notKept: '这个浏览器不允许保存，文字只保留到页面关闭为止。',
  errors: {
    markup: '这是网页的源代码。需要的是文字本身，例如复制后粘贴。', failed: '文件无法打开。',
    empty: '文件是空的。', huge: '文件太大，不像一篇随笔。上限为 2 MB。', binary: '这不是文本文件。需要纯文本（.txt）。',
    foreign: '这段文字里没有展厅所知的任何段落。确定是这篇随笔吗？', unreadable: '没能读出文字。文件是否损坏？',
  },
};

export const COPY_WORDS: Readonly<Record<Language, CopyWords>> = { de, en, zh };
