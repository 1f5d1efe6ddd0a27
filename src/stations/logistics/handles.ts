import type { Handle } from '../../content/types.ts';
import { chassisSwings } from './chassis-rolls.ts';
import { cargoSwings } from './cargo-opens.ts';
import { SENSOR_KINDS, SENSORS } from './sensor-fields.ts';
import { said } from './part-naming.ts';

export const handles: readonly Handle[] = [
  {
    id: 'cargo', kind: 'move', seconds: 4.2,
    title: said(['Laderaum öffnen', 'Open the cargo room', '打开货厢']),
    line: said([
      'Die Tür hängt an zwei Schienen und läuft in Lamellen unter das Dach. Am Gehweg braucht sie keinen Platz; im Schrank springt auf, was bestellt ist.',
      'The door hangs on two rails and runs in slats to below the roof. It takes no room on the pavement; in the cabinet, what was ordered springs open.',
      '货门沿两根导轨一节节收入车顶，不占人行道；格口柜里，订的是哪一格，哪一格就弹开。',
    ]),
    view: { eye: [-10.3, 1.5, -4.2], at: [-9.8, 0.98, -8.1] },
    swings: cargoSwings,
  },
  {
    id: 'chassis', kind: 'move', seconds: 5.5,
    title: said(['Fahrgestell', 'Chassis', '底盘']),
    line: said([
      'Der Aufbau hebt sich wie auf der Bühne, das Fahrgestell rollt schräg darunter hervor: Beide Achsen lenken über Motoren, ohne Säule und Pedal.',
      'The body rises as on a hoist, and the chassis rolls out from under it at an angle: both axles steer by motors, without column or pedal.',
      '车身像上了举升机一样升起，底盘斜着驶出：前后两轴都由电机转向，没有转向柱，也没有踏板。',
    ]),
    view: { eye: [-6.3, 2, -2.75], at: [-9.05, 1.05, -7.65] },
    swings: chassisSwings,
  },
  {
    id: 'fields', kind: 'fields',
    title: said(['Sichtfelder', 'Fields of view', '感知范围']),
    line: said([
      'Typische Öffnungswinkel, nach wenigen Metern abgeschnitten. Wo sich Felder überdecken, prüft ein Sinn den anderen. Eine Art wählen zeigt sie allein.',
      'Typical opening angles, cut off after a few metres. Where fields overlap, one sense checks another. Choose a kind to see it alone.',
      '典型视场角，只画到几米远。范围重叠之处，一种感官核对另一种。点选一种，可单独查看。',
    ]),
    view: { eye: [-5.7, 4.6, -1.5], at: [-9.15, 0.4, -7.5] },
    colours: SENSOR_KINDS, fields: SENSORS,
  },
];
