import type { Handle } from '../../content/types.ts';
import { FLOWS } from './flows.ts';
import { lidSwings } from './lids.ts';
import { said } from './part-naming.ts';

export const handles: readonly Handle[] = [
  {
    id: 'lids', kind: 'move', seconds: 6,
    title: said(['Deckel heben', 'Lift the lids', '掀开盖子']),
    line: said([
      'Von oben nach unten: Kühler, Federn, Wärmeleitblatt, Deckel. Darunter liegen die Chips frei, daneben der Speicher, zu Türmen gestapelt; einer ist bis auf seine Lagen geöffnet.',
      'From the top down: cooler, springs, thermal pad, lid. Under them the dies lie open, beside them the memory, stacked into towers; one is opened to its layers.',
      '由上而下：散热器、弹簧、导热垫、盖板。其下露出芯片，旁边是叠成塔的存储；其中一座一层层打开。',
    ]),
    view: { eye: [-20.75, 2.05, -6.45], at: [-21.75, 0.92, -8.95] },
    swings: lidSwings,
  },
  {
    id: 'flow', kind: 'flow',
    title: said(['Wasser und Daten', 'Water and data', '水与数据']),
    line: said([
      'Kaltes Wasser steigt im Verteiler und geht in die Einschübe, warmes kommt zurück. Daten laufen zum Schalter im Schrank und über das Dach zum nächsten. Die Bewegung ist gezeichnet, nicht gemessen.',
      'Cold water rises in the manifold and goes into the sleds, warm water comes back. Data run to the switch in the rack and over the roof to the next. The motion is drawn, not measured.',
      '冷水沿歧管上升，进入各抽屉，热水流回。数据先到柜内交换机，再越过柜顶去下一柜。流动为示意，并非实测。',
    ]),
    view: { eye: [-21.35, 1.75, -6.9], at: [-22.05, 1.12, -10.7] },
    colours: FLOWS,
  },
];
