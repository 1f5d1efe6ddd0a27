import type { Handle, Said, Swing } from '../../content/types.ts';

const said = (de: string, en: string, zh: string): Said => ({ de, en, zh });

/** The doors hang on the roof's ridge: millimetres in the model's frame. */
const HINGE_Y = 240, HINGE_Z = 1880;

export const handles: readonly Handle[] = [
  {
    id: 'doors', kind: 'move', seconds: 2.2, opens: 0.6,
    title: said('Türen', 'Doors', '舱门'),
    line: said(
      'Die Türen schwingen nach oben: Auf dem Pflaster steht niemand im Weg, und der Rotorkreis liegt höher.',
      'The doors swing up: nobody stands in their way on the ground, and the rotors turn above them.',
      '舱门向上打开：地面上不占地方，旋翼则在更高处转。',
    ),
    swings: ([['left', 1], ['right', -1]] as const).map(([side, way]) => ({
      ids: new RegExp(`^${side}-door(-window)?$`), turn: { through: [0, way * HINGE_Y, HINGE_Z], axis: [1, 0, 0], by: way * 1.25 },
    })),
  },
  {
    id: 'skin', kind: 'move', seconds: 2.6, opens: 1,
    title: said('Haut abheben', 'Lift the skin', '掀开蒙皮'),
    line: said(
      'Die Außenhaut trägt kaum: Spante, Stringer und Bodenträger tun es.',
      'The skin carries little: frames, stringers and floor beams do.',
      '蒙皮几乎不受力，承重的是隔框、桁条和地板梁。',
    ),
    swings: [
      { ids: /^(skin-roof|windscreen|wing-root-fairing|parachute-hatch|rescue-markings|satellite-antenna|radio-antenna|anti-collision-light)$/, shift: [0, 0, 900] },
      { ids: /^skin-nose$/, shift: [700, 0, 0], during: [0.2, 1] },
      // up and clear of the roof, in front of the wing
      ...([['left', 1], ['right', -1]] as const).flatMap(([side, way]): readonly Swing[] => [
        { ids: new RegExp(`^${side}-door(-window)?$`), shift: [0, way * 520, 0], during: [0, 0.4] },
        { ids: new RegExp(`^${side}-door(-window)?$`), shift: [0, 0, 1150], during: [0.3, 1] },
        // out and back, below the wing
        { ids: new RegExp(`^${side}-(side-skin|rear-window)$`), shift: [0, way * 620, -120], during: [0, 0.5] },
        { ids: new RegExp(`^${side}-(side-skin|rear-window)$`), shift: [-1250, 0, 0], during: [0.4, 1] },
      ]),
      { ids: /^skin-tail-cone$/, shift: [-500, 0, 0], during: [0.2, 1] },
    ],
  },
  {
    id: 'cut', kind: 'cut', normal: [0, 1, 0], from: 2300, to: -700, first: 0.72, grip: [400, 0, 2150],
    title: said('Schnitt', 'Section', '剖面'),
    slider: said('Schnittebene', 'Cutting plane', '剖切面'),
    line: said(
      'Die Ebene lässt sich ziehen. Schraffiert ist, was sie durchschneidet; die Richtung der Striche unterscheidet die Werkstoffe.',
      'Drag the plane. What it cuts is hatched; the way the lines run tells the materials apart.',
      '剖切面可以拖动。被切开的地方画有剖面线，线的方向区分材料。',
    ),
  },
];
