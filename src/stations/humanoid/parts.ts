import type { PartName, PartsList, Said } from '../../content/types.ts';
import { HAND_KINDS, FINGERS, FINGER_KINDS } from './parts-hand.ts';
import { JOINTS, LINEAR_KINDS, ROTARY_KINDS, SIDE_JOINTS } from './parts-joints.ts';
import { BODY, SIDED } from './parts-body.ts';

type Triple = readonly [de: string, en: string, zh: string];
const said = ([de, en, zh]: Triple): Said => ({ de, en, zh });

const SIDES = [
  { id: 'left', de: 'links', en: 'left', zh: '左' },
  { id: 'right', de: 'rechts', en: 'right', zh: '右' },
] as const;
type SideWord = (typeof SIDES)[number];

const name = (de: string, en: string, zh: string): Said => ({ de, en, zh });
/** „Stator, Ellbogen links“, “Left elbow stator”, “左肘定子”. */
const jointPart = (id: string, kind: string, words: Triple, line: Triple, joint: Triple, side: SideWord | null, group: string): PartName => ({
  id: `${id}-${kind}`, group, line: said(line),
  name: side
    ? name(`${words[0]}, ${joint[0]} ${side.de}`, `${words[1]}, ${side.en} ${joint[1]}`, `${side.zh}${joint[2]}·${words[2]}`)
    : name(`${words[0]}, ${joint[0]}`, `${words[1]}, ${joint[1]}`, `${joint[2]}·${words[2]}`),
});

const groupOf = (side: SideWord, limb: 'arm' | 'hand' | 'leg'): string => `${side.id}-${limb}`;

const middleDrives = JOINTS.flatMap(({ id, words, group }) => ROTARY_KINDS.map((k) => jointPart(id, k.id, k.name, k.line, words, null, group)));
const sideDrives = SIDES.flatMap((side) => SIDE_JOINTS.flatMap(({ id, words, limb, linear }) =>
  (linear ? LINEAR_KINDS : ROTARY_KINDS).map((k) => jointPart(`${side.id}-${id}`, k.id, k.name, k.line, words, side, groupOf(side, limb)))));

const hands = SIDES.flatMap((side) => [
  ...HAND_KINDS.map((k): PartName => ({
    id: `${side.id}-hand-${k.id}`, group: groupOf(side, 'hand'), line: said(k.line), name: name(`${k.name[0]} ${side.de}`, `${k.name[1]}, ${side.en} hand`, `${side.zh}手·${k.name[2]}`),
  })),
  ...FINGERS.flatMap((finger) => FINGER_KINDS.map((k): PartName => ({
    id: `${side.id}-hand-${finger.id}-${k.id}`, group: groupOf(side, 'hand'), line: said(k.line),
    name: name(`${k.name[0]}, ${finger.words[0]} ${side.de}`, `${k.name[1]}, ${side.en} ${finger.words[1]}`, `${side.zh}手${finger.words[2]}·${k.name[2]}`),
  }))),
]);

const sided = SIDES.flatMap((side) => SIDED.map((p): PartName => ({
  id: p.id.replace('*', side.id), line: said(p.line), group: p.group.replace('*', side.id),
  name: name(`${p.name[0]} ${side.de}`, `${p.name[1]}, ${side.en}`, `${side.zh}${p.name[2]}`),
})));

const body = BODY.map((p): PartName => ({ id: p.id, group: p.group, name: said(p.name), line: said(p.line) }));

/** Every named part of the figure. */
export const parts: PartsList = {
  groups: {
    head: { de: 'Kopf und Hals', en: 'Head and neck', zh: '头与颈' },
    torso: { de: 'Rumpf', en: 'Torso', zh: '躯干' },
    'left-arm': { de: 'Arm links', en: 'Left arm', zh: '左臂' },
    'left-hand': { de: 'Hand links', en: 'Left hand', zh: '左手' },
    'left-leg': { de: 'Bein links', en: 'Left leg', zh: '左腿' },
    'right-arm': { de: 'Arm rechts', en: 'Right arm', zh: '右臂' },
    'right-hand': { de: 'Hand rechts', en: 'Right hand', zh: '右手' },
    'right-leg': { de: 'Bein rechts', en: 'Right leg', zh: '右腿' },
    skin: { de: 'Haut', en: 'Skin', zh: '外壳' },
  },
  parts: [...body, ...middleDrives, ...sideDrives, ...hands, ...sided],
};
