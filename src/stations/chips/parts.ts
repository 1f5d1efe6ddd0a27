import type { PartsList } from '../../content/types.ts';
import { benchNames } from './bench-names.ts';
import { said } from './part-naming.ts';
import { rackNames } from './rack-names.ts';

export const parts: PartsList = {
  groups: {
    'rack-1': said(['Schrank 1: ein starkes System', 'Rack 1: one strong system', '1 号机柜：一套强系统']),
    'rack-2': said(['Schrank 2: ältere Karten', 'Rack 2: older cards', '2 号机柜：较老的板卡']),
    'rack-3': said(['Schrank 3: heimisch, Bauart A', 'Rack 3: domestic, design A', '3 号机柜：国产 A 型']),
    'rack-4': said(['Schrank 4: heimisch, Bauart B', 'Rack 4: domestic, design B', '4 号机柜：国产 B 型']),
    overhead: said(['Über den Schränken', 'Above the racks', '机柜上方']),
    bench: said(['Tisch', 'Table', '展桌']),
    'bench-strong': said(['Auf dem Tisch: starkes Modul', 'On the table: strong module', '桌上：强模组']),
    'bench-old': said(['Auf dem Tisch: ältere Karte', 'On the table: older card', '桌上：老卡']),
    'bench-a': said(['Auf dem Tisch: Modul A', 'On the table: module A', '桌上：A 型模组']),
    'bench-b': said(['Auf dem Tisch: Karte B', 'On the table: card B', '桌上：B 型小卡']),
  },
  parts: [...rackNames, ...benchNames],
};
