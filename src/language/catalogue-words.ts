import type { Language } from '../content/types.ts';

/** What the catalogue and the plain pages say, by language: German sets the shape. */
const de = {
  title: 'Katalog', toHall: 'In die Halle', print: 'Drucken', contents: 'Inhalt', parts: 'Stückliste', notes: 'Anmerkungen', lead: 'Dieselben Texte wie in der Halle, als Seiten zum Lesen und Drucken.',
  seeInHall: 'In der Halle ansehen', loading: 'Der Katalog wird gesetzt …',
  source: 'Nach dem Essay „Im Maschinenraum der Zukunft“. Nacherzählt, nicht zitiert, wo nicht anders vermerkt.',
  reasons: {
    'no-webgl': 'Dieser Browser kann die räumliche Halle nicht zeichnen (WebGL 2 fehlt oder ist abgeschaltet). Hier ist alles, was in der Halle zu lesen ist.',
    'lost-context': 'Die Grafik dieses Geräts ist ausgefallen und kam nicht wieder. Hier ist alles, was in der Halle zu lesen ist; ein neuer Versuch lohnt nach einem Neuladen.',
    error: 'Die Halle ist auf einen Fehler gestoßen. Ihre Texte sind davon unberührt und stehen hier.',
    unsteady: 'Die Halle ist auf diesem Gerät mehrmals kurz nacheinander abgebrochen. Hier steht alles, was es in ihr zu lesen gibt; der Weg in die Halle bleibt offen.',
  },
};
type CatalogueWords = typeof de;
const en: CatalogueWords = {
  title: 'Catalogue', toHall: 'Into the hall', print: 'Print', contents: 'Contents', parts: 'Parts list', notes: 'Notes', lead: 'The same texts as in the hall, as pages for reading and printing.',
  seeInHall: 'See it in the hall', loading: 'Setting the catalogue …',
  source: 'After the essay “Im Maschinenraum der Zukunft”. Retold, not quoted, unless marked.',
  reasons: {
    'no-webgl': 'This browser cannot draw the hall in three dimensions (WebGL 2 is missing or switched off). Here is everything there is to read in it.',
    'lost-context': 'This device’s graphics failed and did not come back. Here is everything there is to read in the hall; reloading is worth a try.',
    error: 'The hall ran into an error. Its texts are not affected and stand here.',
    unsteady: 'The hall broke off several times in a row on this device. Here is everything there is to read in it; the way into the hall stays open.',
  },
};
const zh: CatalogueWords = {
  title: '图录', toHall: '进入展厅', print: '打印', contents: '目录', parts: '零件表', notes: '注释', lead: '与展厅里相同的文字，排成可读可印的页面。',
  seeInHall: '到展厅里看', loading: '正在排版图录……',
  source: '据随笔《Im Maschinenraum der Zukunft》转述；除另有说明外均非引文。',
  reasons: {
    'no-webgl': '这个浏览器无法绘制立体展厅（缺少 WebGL 2，或已被关闭）。展厅里能读到的一切都在这里。',
    'lost-context': '这台设备的图形功能中断，没有恢复。展厅里能读到的一切都在这里；也可以重新载入页面再试。',
    error: '展厅遇到了错误，文字不受影响，全部在这里。',
    unsteady: '展厅在这台设备上接连中断了几次。展厅里的全部文字都在这里；您仍可随时再进展厅。',
  },
};

export const CATALOGUE_WORDS: Readonly<Record<Language, CatalogueWords>> = { de, en, zh };
