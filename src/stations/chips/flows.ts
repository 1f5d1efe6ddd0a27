/** What runs through the cluster, and which way: in each part's own frame, x towards the visitor, y to the visitor's right, z up. */
import type { FlowHandle, PartId, RunWay } from '../../content/types.ts';
import { said } from './part-naming.ts';

const UP: RunWay = [0, 0, 1], DOWN: RunWay = [0, 0, -1], OUT: RunWay = [1, 0, 0], IN: RunWay = [-1, 0, 0], LEFT: RunWay = [0, -1, 0], RIGHT: RunWay = [0, 1, 0];
/** up the front of the rack and back over its roof */
const OVER: RunWay = [-1, 0, 1];

/** The first rule that a part's id meets says its way. */
const ways = (...rules: readonly (readonly [RegExp, RunWay])[]) => (part: PartId): RunWay | null => rules.find(([ids]) => ids.test(part))?.[1] ?? null;

export const FLOWS: FlowHandle['colours'] = [
  {
    name: said(['Wasser, kalt', 'Water, cold', '冷水']), colour: '#2c6fb5',
    ids: /^(rack-1-(manifold-supply|hose-supply-\d\d|pipework-supply)|bench-strong-hose-supply)$/,
    way: ways([/manifold/, UP], [/^rack-1-hose/, LEFT], [/pipework/, IN], [/^bench/, OUT]),
  },
  {
    name: said(['Wasser, warm', 'Water, warm', '热水']), colour: '#b0492b',
    ids: /^(rack-1-(manifold-return|hose-return-\d\d|pipework-return)|bench-strong-hose-return)$/,
    way: ways([/manifold/, DOWN], [/^rack-1-hose/, RIGHT], [/pipework/, OUT], [/^bench/, IN]),
  },
  {
    name: said(['Kühlplatten', 'Cold plates', '冷板']), colour: '#8f7a9c',
    ids: /^(rack-1-cold-plate-\d|bench-strong-cold-plate-(base|cover))$/,
    way: () => null,
  },
  {
    name: said(['Daten', 'Data', '数据']), colour: '#3d8f5a',
    ids: /^(rack-\d-(cables|optics|uplink)|overhead-bundle)$/,
    way: ways([/cables/, UP], [/optics/, OUT], [/uplink/, OVER], [/overhead/, RIGHT]),
  },
];
