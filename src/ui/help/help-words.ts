import type { Language } from '../../content/types.ts';

/** What the help says, by language: German sets the shape. */
const de = {
  help: {
    title: 'Hilfe', keyboard: 'Tasten', pointer: 'Maus und Finger', line: 'Alles geht mit Tasten, mit der Maus und mit dem Finger.',
    drag: 'Ziehen', dragDoes: 'umsehen; vor einem Exponat: um es herumgehen', floor: 'Boden', floorDoes: 'antippen, um dorthin zu gehen', thing: 'Exponat', thingDoes: 'antippen, um davorzutreten; noch einmal öffnet es', wheel: 'Rad, zwei Finger', wheelDoes: 'näher heran, weiter weg',
    essay: 'Die Halle erzählt den Essay „Im Maschinenraum der Zukunft“ nach. Wörter mit einer Nummer führen zum Teil, Teile führen zu ihren Wörtern.',
  },
  keys: {
    walk: 'gehen', turn: 'um 45° drehen', faster: 'schneller gehen', next: 'voriges, nächstes Teil', open: 'öffnen',
    map: 'Plan der Halle', zoom: 'näher, weiter', pan: 'mit Pfeiltasten: verschieben', explode: 'weniger, weiter zerlegen', back: 'eine Ebene zurück', help: 'diese Hilfe',
    isolate: 'Teil allein zeigen',
  },
  keyNames: { Escape: 'Esc', Enter: 'Eingabe', Shift: 'Umschalt' },
};
type HelpWords = typeof de;
const en: HelpWords = {
  help: {
    title: 'Help', keyboard: 'Keys', pointer: 'Mouse and finger', line: 'Everything works with keys, with the mouse and with a finger.',
    drag: 'Drag', dragDoes: 'look around; before an exhibit: walk round it', floor: 'Floor', floorDoes: 'tap it to go there', thing: 'Exhibit', thingDoes: 'tap it to stand before it; once more opens it', wheel: 'Wheel, two fingers', wheelDoes: 'closer, further away',
    essay: 'The hall retells the essay “Im Maschinenraum der Zukunft”. Words with a number lead to the part, parts lead to their words.',
  },
  keys: {
    walk: 'walk', turn: 'turn by 45°', faster: 'walk faster', next: 'previous, next part', open: 'open',
    map: 'plan of the hall', zoom: 'closer, further', pan: 'with arrow keys: shift the view', explode: 'less, more exploded', back: 'one layer back', help: 'this help',
    isolate: 'show the part alone',
  },
  keyNames: { Escape: 'Esc', Enter: 'Enter', Shift: 'Shift' },
};
const zh: HelpWords = {
  help: {
    title: '帮助', keyboard: '按键', pointer: '鼠标与手指', line: '所有操作都可以用键盘、鼠标或手指完成。',
    drag: '拖动', dragDoes: '环顾四周；在展品前则绕着它看', floor: '地面', floorDoes: '点一下就走过去', thing: '展品', thingDoes: '点一下走到它面前，再点一下打开', wheel: '滚轮、双指', wheelDoes: '靠近、远离',
    essay: '展厅转述了随笔《Im Maschinenraum der Zukunft》。带编号的词通向零件，零件也通向写到它的词。',
  },
  keys: {
    walk: '行走', turn: '转 45°', faster: '走快些', next: '上一个、下一个零件', open: '打开',
    map: '展厅平面图', zoom: '靠近、远离', pan: '配合方向键：平移视线', explode: '收拢、拆开', back: '返回上一层', help: '这份帮助',
    isolate: '单独查看零件',
  },
  keyNames: { Escape: 'Esc', Enter: '回车', Shift: 'Shift' },
};

export const HELP_WORDS: Readonly<Record<Language, HelpWords>> = { de, en, zh };
