/** Names of the hand's parts: German, English, Chinese. */
import type { KindWords } from './parts-joints.ts';

export const HAND_KINDS: readonly KindWords[] = [
  { id: 'palm', name: ['Handteller', 'Palm', '掌骨架'], line: ['Träger der Motoren und Fingerwurzeln.', 'Carrier of motors and finger roots.', '承载电机和指根的骨架。'] },
  { id: 'board', name: ['Handplatine', 'Palm board', '掌部电路板'], line: ['Regelt sechs Motoren, sammelt den Tastsinn.', 'Controls six motors, gathers touch.', '管六个电机，汇集触觉。'] },
  { id: 'back', name: ['Handrücken', 'Back of the hand', '手背'], line: ['Abnehmbare Schale über der Platine.', 'Removable shell over the board.', '罩在电路板上的可拆外壳。'] },
  { id: 'thumb-base', name: ['Daumensattel', 'Thumb base', '拇指座'], line: ['Schwenkt den Daumen vor die Finger.', 'Swings the thumb before the fingers.', '让拇指摆到四指对面。'] },
  { id: 'thumb-rotation-motor', name: ['Schwenkmotor des Daumens', 'Thumb rotation motor', '拇指摆动电机'], line: ['Sechster Motor der Hand, nur für das Schwenken.', 'Sixth motor of the hand, for swinging only.', '手里的第六个电机，专管摆动。'] },
];

export const FINGERS = [
  { id: 'thumb', words: ['Daumen', 'thumb', '拇指'] }, { id: 'index', words: ['Zeigefinger', 'index finger', '食指'] }, { id: 'middle', words: ['Mittelfinger', 'middle finger', '中指'] },
  { id: 'ring', words: ['Ringfinger', 'ring finger', '无名指'] }, { id: 'little', words: ['kleiner Finger', 'little finger', '小指'] },
] as const;

export const FINGER_KINDS: readonly KindWords[] = [
  { id: 'motor', name: ['Motor', 'Motor', '电机'], line: ['Kleiner Getriebemotor im Handteller.', 'Small geared motor in the palm.', '掌中的微型减速电机。'] },
  { id: 'worm', name: ['Schneckengetriebe', 'Worm gear', '蜗杆蜗轮'], line: ['Hält den Griff auch ohne Strom.', 'Holds the grip even without current.', '断电也能保持抓握。'] },
  { id: 'proximal', name: ['Grundglied', 'Proximal phalanx', '近节指骨'], line: ['Vom Knöchel zum Mittelgelenk.', 'From knuckle to middle joint.', '从指根到中间关节。'] },
  { id: 'link', name: ['Koppelstange', 'Linkage rod', '连杆'], line: ['Beugt das vordere Glied im festen Verhältnis mit.', 'Bends the end phalanx along at a fixed ratio.', '按固定比例带动末节弯曲。'] },
  { id: 'tip', name: ['Fingerspitze', 'Fingertip', '指尖'], line: ['Vorderes Glied mit hartem Rücken.', 'End phalanx with a hard back.', '背面坚硬的末节。'] },
  { id: 'pad', name: ['Tastkissen', 'Touch pad', '触觉垫'], line: ['Weiche Beere über Drucksensoren.', 'Soft ball over pressure sensors.', '压力传感器上的柔软指腹。'] },
];
