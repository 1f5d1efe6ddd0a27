import type { Handle } from '../../content/types.ts';
import { FLOWS } from './flows.ts';
import { drawerSwings, lidSwings } from './lids.ts';
import { said } from './part-naming.ts';

export const handles: readonly Handle[] = [
  {
    id: 'lids', kind: 'move', seconds: 4.5,
    title: said(['Deckel heben', 'Lift the lids', '掀开盖子']),
    line: said([
      'Von oben nach unten: Kühler, Federn, Wärmeleitblatt, Deckel. Darunter liegen die Chips frei, daneben der Speicher, zu Türmen gestapelt; einer ist bis auf seine Lagen geöffnet.',
      'From the top down: cooler, springs, thermal pad, lid. Under them the dies lie open, beside them the memory, stacked into towers; one is opened to its layers.',
      '由上而下：散热器、弹簧、导热垫、盖板。其下露出芯片，旁边是叠成塔的存储；其中一座一层层打开。',
    ]),
    view: { eye: [-23.2, 1.68, -7.35], at: [-22.4, 0.96, -8.8] },
    swings: lidSwings,
  },
  {
    id: 'drawers', kind: 'move', seconds: 4.5,
    title: said(['Einschübe ziehen', 'Pull the drawers', '拉出抽屉']),
    line: said([
      'Drei Geräte, drei Bauarten: Wasser an acht Modulen, acht alte Karten mit Gebläse, acht Türme aus Lamellen. Vor dem Ziehen kommen beim ersten die Schläuche ab.',
      'Three machines, three ways to build: water on eight modules, eight old cards with blowers, eight towers of fins. Before the first comes out, its hoses come off.',
      '三台设备，三种做法：八个模组走水冷，八块老卡带风扇，八座鳍片散热塔。第一台拉出之前，先拔下软管。',
    ]),
    view: { eye: [-21.0, 2.6, -7.1], at: [-22.1, 1.0, -10.1] },
    swings: drawerSwings,
  },
  {
    id: 'flow', kind: 'flow',
    title: said(['Wasser und Daten', 'Water and data', '水与数据']),
    line: said([
      'Kaltes Wasser steigt im Verteiler und geht in die Einschübe, warmes kommt zurück. Daten laufen zum Schalter im Schrank und über das Dach zum nächsten. Die Bewegung ist gezeichnet, nicht gemessen.',
      'Cold water rises in the manifold and goes into the sleds, warm water comes back. Data run to the switch in the rack and over the roof to the next. The motion is drawn, not measured.',
      '冷水沿歧管上升，进入各抽屉，热水流回。数据先到柜内交换机，再越过柜顶去下一柜。流动为示意，并非实测。',
    ]),
    view: { eye: [-21.4, 2.25, -7.1], at: [-22.05, 1.05, -10.6] },
    colours: FLOWS,
  },
];
