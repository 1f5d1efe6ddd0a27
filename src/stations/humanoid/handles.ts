import type { Handle, Said } from '../../content/types.ts';
import { ARM, BORROWED, BOUGHT, OPEN_SOFTWARE, only, rest } from './part-kinds.ts';

const said = (de: string, en: string, zh: string): Said => ({ de, en, zh });

/** Far apart in lightness too, so that nobody needs to tell the hues. */
const OCHRE = '#d9b878', SLATE = '#2c4a63', TEAL = '#2f8f83', PALE = '#d8d5cd';

export const handles: readonly Handle[] = [
  {
    id: 'gear', kind: 'gear', core: 'left-elbow-wave-generator', cup: 'left-elbow-flexspline', ring: 'left-elbow-circular-spline',
    teeth: 30, wave: { height: 1.434, reach: 13.34, bottom: 20.88 },
    title: said('Wellgetriebe', 'Strain wave gear', '谐波减速器'),
    slider: said('Kern drehen', 'Turn the core', '转动波发生器'),
    line: said(
      'Der ovale Kern drückt die dünne Büchse an zwei Stellen in den Ring. Sie hat zwei Zähne weniger: Ist er einmal herum, ist sie zwei Zähne zurück. Gezeichnet sind 30 und 32 Zähne, üblich sind 100 und 102, also 50 : 1.',
      'The oval core presses the thin cup into the ring at two places. The cup has two teeth fewer: after one turn of the core it is two teeth back. Drawn are 30 and 32 teeth; 100 and 102 are usual, which makes 50 : 1.',
      '椭圆的波发生器在两处把薄壁柔轮压进刚轮。柔轮少两个齿：波发生器转一圈，柔轮就倒退两个齿。这里画的是 30 齿和 32 齿，常见的是 100 齿和 102 齿，即 50 : 1。',
    ),
    reading: (core, cup) => {
      const back = cup > 0 ? `−${cup}°` : '0°';
      return said(`Kern ${core}° · Büchse ${back} · 15 : 1`, `core ${core}° · cup ${back} · 15 : 1`, `波发生器 ${core}° · 柔轮 ${back} · 15 : 1`);
    },
    view: { eye: [2.511, 1.343, 0.136], at: [2.524, 1.357, 0.2595] },
    alone: only('left-elbow-(?:wave-generator|flexspline|circular-spline)'),
  },
  {
    id: 'chain', kind: 'colours', apart: true,
    title: said('Gekauft, selbst gebaut', 'Bought, built in-house', '外购与自研'),
    line: said(
      'Der Ingenieur sagt, gekauft werde bei denselben Zulieferern wie überall. Welche Teile das sind, sagt der Essay nicht: Die Aufteilung ist unsere, beispielhaft, nach Art der Teile.',
      'The engineer says they buy from the same suppliers as everybody. Which parts those are, the essay does not say: the split is ours, illustrative, by kind of part.',
      '工程师说，大家的供应商都一样。具体是哪些零件，文章没有说：这里的划分由我们按零件种类示意。',
    ),
    colours: [
      { name: said('Gemeinsame Lieferkette', 'Shared supply chain', '共用供应链'), colour: OCHRE, ids: only(BOUGHT) },
      { name: said('Selbst gebaut', 'Built in-house', '自研自制'), colour: SLATE, ids: rest(BOUGHT) },
    ],
  },
  {
    id: 'borrow', kind: 'colours', apart: true,
    title: said('Geborgt', 'Borrowed', '借用'),
    line: said(
      'Um solche Teile geht es in Abschnitt 5: präzise, gereift, von überall her. Sie zu kaufen ist dort kein Makel, sondern gewonnene Zeit. Die Auswahl ist unsere; Hersteller nennen wir nicht.',
      'Section 5 is about parts like these: precise, mature, from wherever they are best. Buying them is no flaw there but time gained. The choice is ours; we name no makers.',
      '文章第五节谈的就是这类零件：精密、成熟、来自各处。在那里，买来用不是缺陷，而是赢得时间。选择由我们作出，不指明厂家。',
    ),
    colours: [
      { name: said('Präzision von anderen', 'Precision made by others', '他人的精密部件'), colour: SLATE, ids: only(BORROWED) },
      { name: said('Rechner mit quelloffenen Programmen', 'Computer with open-source software', '运行开源软件的计算模块'), colour: TEAL, ids: only(OPEN_SOFTWARE) },
      { name: said('Alles Übrige', 'Everything else', '其余部分'), colour: PALE, ids: rest(`${BORROWED}|${OPEN_SOFTWARE}`) },
    ],
  },
  {
    id: 'arm', kind: 'look',
    title: said('Der Arm', 'The arm', '手臂'),
    line: said(
      'Der linke Arm allein, von der Schulter bis zu den Fingerspitzen. Der Schieber nimmt ihn auseinander, bis zu Wicklungen und Zähnen.',
      'The left arm alone, from shoulder to fingertips. The slider takes it apart, down to windings and teeth.',
      '只看左臂，从肩膀到指尖。拖动滑块可把它拆开，直到线圈和齿轮。',
    ),
    alone: only(ARM),
    view: { eye: [1.05, 1.45, 0.75], at: [2.5, 1.2, 0.3] },
    viewApart: { eye: [0.2, 1.85, 2.05], at: [2.5, 1.77, 0.95] },
  },
];
