import type { Said, StationId } from '../../content/types.ts';

/** What stands on the wall: short enough for one bay at a cap height of 46 cm. */
export interface WallTitle { readonly title: Said; /** Chinese word set beside a German or English title where it teaches something */ readonly term?: string }
const wall = (de: string, en: string, zh: string, term?: string): WallTitle => ({ title: { de, en, zh }, ...(term ? { term } : {}) });

export const TITLES: Readonly<Record<StationId, WallTitle>> = {
  arrival: wall('Ankunft', 'Arrival', '抵达', '展厅'),
  journey: wall('Fünf Tage', 'Five days', '五天四城', '五天'),
  district: wall('Parks', 'Districts', '产业园区', '园区'),
  bci: wall('Hirn & Chip', 'Brain & chip', '脑机接口', '脑机'),
  evtol: wall('Flugtaxi', 'Flying taxi', '飞行出租车', '低空'),
  capital: wall('Kapital', 'Capital', '资本', '资本'),
  quantum: wall('Quanten', 'Quantum', '量子计算', '量子'),
  moonshots: wall('Mondflüge', 'Moonshots', '登月计划'),
  humanoid: wall('Humanoid', 'Humanoid', '人形机器人', '人形'),
  battery: wall('Batterie', 'Battery', '电池', '电池'),
  flywheel: wall('Schwungrad', 'Flywheel', '飞轮', '飞轮'),
  logistics: wall('Logistik', 'Logistics', '无人物流', '物流'),
  bench: wall('Vergleich', 'Side by side', '比较台'),
  chips: wall('Chips', 'Chips', '芯片集群', '芯片'),
  ev: wall('Fahrgestell', 'Chassis', '滑板底盘', '底盘'),
  handshake: wall('Händedruck', 'Handshake', '握手', '握手'),
  robot: wall('Roboter', 'Robot guide', '导览机器人', '服务'),
};
