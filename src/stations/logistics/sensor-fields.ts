/** What the van's 33 senses see: typical opening angles, illustrative; where and whither they look is as in models/logistics/mounts.ts. */
import type { SightField, SightKind } from '../../content/types.ts';
import { said } from './part-naming.ts';

const LIDAR = 0, CAMERA = 1, RADAR = 2, ULTRASONIC = 3;

export const SENSOR_KINDS: readonly SightKind[] = [
  {
    name: said(['5 Lidare', '5 lidars', '5 台激光雷达']), colour: '#0c6b6b', as: 'rings',
    line: said([
      'Lidar misst Entfernungen mit Licht: vom Dach rundum, 30° hoch; in den Ecken 250° gegen den toten Winkel. Gezeichnet bis 3,2 m; das Dachlidar reicht hundert Meter und mehr.',
      'Lidar measures distances by light: from the roof all round, 30° high; at the corners 250° against blind spots. Drawn to 3.2 m; the roof lidar reaches a hundred metres and more.',
      '激光雷达用光测距：车顶一台环视一周、上下 30°；四角各 250°，消除盲区。图上画到 3.2 米，车顶那台实际可达百米以上。',
    ]),
  },
  {
    name: said(['11 Kameras', '11 cameras', '11 个摄像头']), colour: '#34509a', as: 'pyramid',
    line: said([
      'Kameras lesen, was Farbe hat: Ampeln, Schilder, Bremslichter. Vorn eine weite (120°), eine enge (30°), eine nahe (150°). Gezeichnet bis 2,2 m.',
      'Cameras read what has colour: lights, signs, brake lamps. In front one wide (120°), one narrow (30°), one near (150°). Drawn to 2.2 m.',
      '摄像头读取有颜色的信息：红绿灯、标志、刹车灯。前方三个：广角 120°、窄角 30°、近处 150°。图上画到 2.2 米。',
    ]),
  },
  {
    name: said(['5 Radare', '5 radars', '5 台毫米波雷达']), colour: '#8a5a06', as: 'sector',
    line: said([
      'Radar misst Abstand und Tempo, auch durch Nebel und Regen: nach vorn eng und weit, an den Ecken 130° breit. Gezeichnet bis 3,6 m, nach vorn reicht es 150 m.',
      'Radar measures distance and speed, through fog and rain too: narrow and far ahead, 130° wide at the corners. Drawn to 3.6 m; ahead it reaches 150 m.',
      '毫米波雷达测距测速，雾雨无阻：前向窄而远，四角宽 130°。图上画到 3.6 米，前向实际可达 150 米。',
    ]),
  },
  {
    name: said(['12 Ultraschall', '12 ultrasonic', '12 个超声波']), colour: '#8c2f6b', as: 'sector',
    line: said([
      'Ultraschall misst die letzten zwei Meter bis zu Bordstein und Rampe, etwa 90° breit. Gezeichnet bis 0,7 m.',
      'Ultrasound measures the last two metres to kerb and ramp, about 90° wide. Drawn to 0.7 m.',
      '超声波测量到路缘和站台的最后两米，宽约 90°。图上画到 0.7 米。',
    ]),
  },
];

const AHEAD = 0, LEFT = 90, BACK = 180, RIGHT = -90;
/** The corner radars look out at 3 : 4. */
const SLANT = 36.87;
const field = (kind: number, part: string, yaw: number, pitch: number, wide: number, high: number, drawn: number): SightField => ({ kind, part, yaw, pitch, wide, high, drawn });
const number = (n: number): string => String(n).padStart(2, '0');

export const SENSORS: readonly SightField[] = [
  field(LIDAR, 'lidar-roof', AHEAD, -7, 360, 30, 3.2),
  ...([['front-left', 45], ['front-right', -45], ['rear-left', 135], ['rear-right', -135]] as const).map(([place, yaw]) => field(LIDAR, `lidar-${place}`, yaw, -10, 250, 60, 1)),
  field(CAMERA, 'camera-front-wide', AHEAD, -4, 120, 60, 1.2),
  field(CAMERA, 'camera-front-narrow', AHEAD, 0, 30, 18, 2.2),
  field(CAMERA, 'camera-front-near', AHEAD, -20, 150, 70, 0.7),
  ...(['front', 'side', 'rear'] as const).flatMap((place) => ([['left', LEFT], ['right', RIGHT]] as const).map(([side, yaw]) => field(CAMERA, `camera-${place}-${side}`, yaw, -12, place === 'side' ? 70 : 100, 60, 1))),
  field(CAMERA, 'camera-rear-wide', BACK, -14, 120, 60, 1.2),
  field(CAMERA, 'camera-handover', RIGHT, -50, 70, 60, 0.9),
  field(RADAR, 'radar-front', AHEAD, 0, 36, 10, 3.6),
  ...([['front-left', SLANT], ['front-right', -SLANT], ['rear-left', 180 - SLANT], ['rear-right', SLANT - 180]] as const).map(([place, yaw]) => field(RADAR, `radar-${place}`, yaw, 0, 130, 10, 2.2)),
  // in the order of the bumpers and sills: four ahead, four to the sides in turn left and right, four back
  ...[AHEAD, AHEAD, AHEAD, AHEAD, LEFT, RIGHT, LEFT, RIGHT, BACK, BACK, BACK, BACK].map((yaw, i) => field(ULTRASONIC, `ultrasonic-${number(i + 1)}`, yaw, 0, 90, 40, 0.7)),
];
