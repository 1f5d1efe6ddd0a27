import type { PartName } from '../../content/types.ts';
import { of, part, series, upTo, type Triple } from './part-naming.ts';

const RACKS = [1, 2, 3, 4] as const;
const rackName = (n: number): Triple => [`Schrank ${n}`, `rack ${n}`, `${n} 号机柜`];

/** What every rack has: id, name, line. */
const COMMON: readonly (readonly [id: string, name: Triple, line: Triple])[] = [
  ['frame', ['Rahmen', 'Frame', '机架'], ['Trägt alles; vier Pfosten, Sockel und Querträger aus Stahl.', 'Carries everything; four posts, base and beams of steel.', '承载一切：四根立柱、底座与横梁，均为钢制。']],
  ['feet', ['Stellfüße', 'Levelling feet', '调平脚'], ['Gleichen den Boden aus, bis die Türen fluchten.', 'Level out the floor until the row stands true.', '找平地面，使整排对齐。']],
  ['rails', ['19-Zoll-Schienen', '19-inch rails', '19 英寸立柱导轨'], ['Gelochte Profile, an denen jedes Gerät verschraubt wird.', 'Slotted uprights to which every unit is screwed.', '带孔立柱，各设备固定于此。']],
  ['roof', ['Dach', 'Roof', '顶板'], ['Schließt oben ab; Schlitze für Luft, eine Bürste für Kabel.', 'Closes the top; slots for air, a brush for cables.', '封住顶部：条缝通风，毛刷过线。']],
  ['status-light', ['Statusleuchte', 'Status light', '状态灯'], ['Grün heißt läuft, Gelb heißt Pflege nötig.', 'Green means running, amber means in need of care.', '绿色为运行，琥珀色为需要照料。']],
  ['busbar', ['Stromschienen', 'Busbar', '母排'], ['Zwei Kupferschienen versorgen alle Geräte von hinten.', 'Two copper bars feed all units from the back.', '两根铜排，自后方为各设备供电。']],
  ['power-strip', ['Steckdosenleiste', 'Power strip', '配电条'], ['Wechselstrom für Kleines: Schalter, Lüfter, Wartung.', 'Alternating current for small things: switches, fans, service.', '为交换机、风扇与维护提供交流电。']],
  ['switch', ['Netzwerkschalter', 'Network switch', '机柜交换机'], ['32 Anschlüsse; verbindet die Server des Schranks untereinander und nach außen.', '32 ports; joins the servers of the rack to each other and outwards.', '32 个端口，连接柜内服务器与外部。']],
  ['optics', ['Optische Module', 'Optical modules', '光模块'], ['Wandeln Strom in Licht; die Lasche ist der Griff.', 'Turn electricity into light; the tab is the handle.', '把电变为光，拉片即把手。']],
  ['uplink', ['Glasfasern nach oben', 'Fibre uplink', '上行光纤'], ['Vier Fasern zur Trasse und zu den anderen Schränken.', 'Four fibres to the tray and to the other racks.', '四根光纤，通往线槽与其他机柜。']],
  ['cables', ['Kupferkabel', 'Copper cables', '铜缆'], ['Kurze Wege vom Schalter zu den Servern, als Bündel geführt.', 'Short ways from switch to servers, led as a bundle.', '由交换机到服务器的短距离线束。']],
  ['cable-rings', ['Kabelführung', 'Cable rings', '理线环'], ['Ringe und Klettband halten das Bündel vor dem Pfosten.', 'Rings and hook-and-loop tape hold the bundle before the post.', '理线环与魔术贴，把线束固定在立柱前。']],
  ['blanking-panels', ['Blenden am Schalter', 'Panels by the switch', '交换机旁盲板'], ['Schließen leere Plätze, damit die Luft nicht umkehrt.', 'Close empty places so that the air does not turn back.', '封住空位，防止热风回流。']],
  ['cable-arm', ['Kabelarm', 'Cable arm', '理线臂'], ['Faltet sich mit, wenn der Einschub herausfährt.', 'Folds along as the drawer comes out.', '抽屉拉出时随之展开。']],
  ['slide-rails', ['Auszugschienen', 'Slide rails', '滑轨'], ['Teleskopschienen tragen den geöffneten Einschub.', 'Telescopic rails carry the opened drawer.', '伸缩滑轨，托住拉出的抽屉。']],
];

const BLANK: Triple = ['Blindblende', 'Blanking panel', '盲板'], BLANK_LINE: Triple = ['Verschließt freie Höheneinheiten; die Luft bleibt vorn kalt.', 'Closes free units; the air in front stays cold.', '封住空闲高度单位，使前方空气保持低温。'];
const WHERE = { bottom: ['unten', 'bottom', '下部'], middle: ['Mitte', 'middle', '中部'], top: ['oben', 'top', '上部'], upper: ['ganz oben', 'uppermost', '最上部'] } as const;
const blank = (rack: number, where: keyof typeof WHERE): PartName =>
  part(`rack-${rack}`, `rack-${rack}-blanking-panel-${where}`, of([`${BLANK[0]} ${WHERE[where][0]}`, `${BLANK[1]}, ${WHERE[where][1]}`, `${WHERE[where][2]}${BLANK[2]}`], rackName(rack)), BLANK_LINE);

const common = RACKS.flatMap((n) => COMMON.map(([id, name, line]) => part(`rack-${n}`, `rack-${n}-${id}`, of(name, rackName(n)), line)));
const SHELF: Triple = ['Stromversorgung', 'Power shelf', '电源框'], SHELF_LINE: Triple = ['Sechs Gleichrichter; einer darf ausfallen.', 'Six rectifiers; one may fail.', '六个整流器，允许一个失效。'];
const rest = upTo(8);

const rack1: PartName[] = [
  part('rack-1', 'side-panel-left', ['Seitenwand links', 'Side panel, left', '左侧板'], ['Schließt die Reihe ab; dazwischen bleiben die Schränke offen.', 'Closes the row; between each other the racks stay open.', '封住整排端部，机柜之间敞开。']),
  ...[1, 2].map((n) => part('rack-1', `rack-1-power-shelf-${n}`, of([`${SHELF[0]} ${n}`, `${SHELF[1]} ${n}`, `${SHELF[2]} ${n}`], rackName(1)), SHELF_LINE)),
  part('rack-1', 'rack-1-drip-tray', ['Tropfwanne', 'Drip tray', '接水盘'], ['Fängt auf, was tropft, und meldet es mit einem Fühler.', 'Catches what drips and reports it by a sensor.', '接住滴漏，并由传感器报警。']),
  part('rack-1', 'rack-1-cooling-unit', ['Kühlmittelverteiler', 'Coolant distribution unit', '冷却液分配单元'], ['Wärmetauscher und Pumpen zwischen Schrank und Haus.', 'Heat exchanger and pumps between rack and building.', '机柜与楼宇水路之间的换热器和水泵。']),
  part('rack-1', 'rack-1-manifold-supply', ['Vorlaufverteiler', 'Supply manifold', '供液歧管'], ['Verteilt kaltes Wasser auf die Einschübe; blauer Ring.', 'Hands cold water to the drawers; blue ring.', '向各抽屉分配冷水，蓝环为记。']),
  part('rack-1', 'rack-1-manifold-return', ['Rücklaufverteiler', 'Return manifold', '回液歧管'], ['Sammelt das warme Wasser; roter Ring.', 'Collects the warm water; red ring.', '收集热水，红环为记。']),
  ...series('rack-1', [1, 2], 'rack-1-switch-tray-{n}', ['Schalteinschub {n}', 'Switch tray {n}', '交换抽屉 {n}'], ['Verbindet die Einschübe des starken Systems zu einem.', 'Joins the drawers of the strong system into one.', '把强系统的各抽屉连成一体。']),
  part('rack-1', 'rack-1-blanking-panel', of(BLANK, rackName(1)), BLANK_LINE), blank(1, 'upper'),
  ...series('rack-1', upTo(7), 'rack-1-sled-{n}', ['Einschub {n}', 'Sled {n}', '抽屉 {n}'], ['Acht wassergekühlte Beschleuniger hinter einer Front.', 'Eight water-cooled accelerators behind one front.', '一块面板后有八个水冷加速器。'], 2),
  ...series('rack-1', upTo(7), 'rack-1-hose-supply-{n}', ['Vorlaufschlauch am Einschub {n}', 'Supply hose of sled {n}', '抽屉 {n} 供液软管'], ['Bringt kaltes Wasser, in weitem Bogen und mit Schnellkupplung.', 'Brings cold water, in a wide bend and with a quick coupling.', '送来冷水，弯得宽，带快接头。'], 2),
  ...series('rack-1', upTo(7), 'rack-1-hose-return-{n}', ['Rücklaufschlauch am Einschub {n}', 'Return hose of sled {n}', '抽屉 {n} 回液软管'], ['Nimmt das warme Wasser mit; die Kupplung schließt beim Abziehen.', 'Takes the warm water away; the coupling shuts when pulled.', '带走热水，接头拔下时自行关闭。'], 2),
  part('rack-1', 'rack-1-sled-05-lid', ['Deckel des Einschubs 5', 'Lid of sled 5', '抽屉 5 上盖'], ['Hebt sich ab und gibt den Blick auf acht Module frei.', 'Lifts off and shows eight modules.', '掀起后可见八个模组。']),
  part('rack-1', 'rack-1-baseboard', ['Grundplatine', 'Baseboard', '底板'], ['Verbindet acht Module auf kürzestem Weg.', 'Joins eight modules by the shortest way.', '以最短路径连接八个模组。']),
  part('rack-1', 'rack-1-pipework-supply', ['Kühlleitungen, Vorlauf', 'Pipework, supply', '冷却管路（供液）'], ['Führt kaltes Wasser von der Kupplung zu den acht Kühlplatten.', 'Leads cold water from the coupling to the eight cold plates.', '由接头向八块冷板送冷水。']),
  part('rack-1', 'rack-1-pipework-return', ['Kühlleitungen, Rücklauf', 'Pipework, return', '冷却管路（回液）'], ['Führt das erwärmte Wasser von den Platten zurück.', 'Leads the warmed water back from the plates.', '把升温的水从冷板带回。']),
  ...series('rack-1', rest, 'rack-1-module-{n}', ['Modul {n}', 'Module {n}', '模组 {n}'], ['Ein Beschleuniger mit Spulen und Deckel; steckt von oben.', 'An accelerator with coils and lid; plugs in from above.', '带电感与盖板的加速器，自上插入。']),
  ...series('rack-1', rest, 'rack-1-cold-plate-{n}', ['Kühlplatte {n}', 'Cold plate {n}', '冷板 {n}'], ['Kupferboden, Nickelhaube, zwei Anschlüsse.', 'Copper base, nickel hood, two ports.', '铜底镍盖，两个接口。']),
  ...series('rack-1', upTo(4), 'rack-1-switch-asic-{n}', ['Schaltchip {n}', 'Switch chip {n}', '交换芯片 {n}'], ['Verteilt Daten zwischen den Modulen, ohne zu rechnen.', 'Passes data between modules without computing.', '在模组间分发数据，不做计算。']),
];

const rack2: PartName[] = [
  part('rack-2', 'rack-2-power-shelf', of(SHELF, rackName(2)), SHELF_LINE), blank(2, 'bottom'), blank(2, 'middle'), blank(2, 'top'), blank(2, 'upper'),
  ...series('rack-2', upTo(5), 'rack-2-server-{n}', ['Server {n} mit alten Karten', 'Server {n} with older cards', '老卡服务器 {n}'], ['Vier Höheneinheiten, acht Karten, eigene Luft.', 'Four units high, eight cards, its own air.', '四个高度单位，八张卡，独立风道。'], 2),
  part('rack-2', 'rack-2-server-04-lid', ['Deckel des Servers 4', 'Lid of server 4', '服务器 4 上盖'], ['Blech mit Sicke und Wartungsschild.', 'Sheet with a bead and a service label.', '带压筋与维护标签的盖板。']),
  part('rack-2', 'rack-2-fan-wall', ['Lüfterwand', 'Fan wall', '风扇墙'], ['Vier Lüfter drücken Luft zwischen die Karten.', 'Four fans press air between the cards.', '四个风扇把空气压入卡间。']),
  ...series('rack-2', rest, 'rack-2-card-{n}', ['Ältere Karte {n}', 'Older card {n}', '较老的卡 {n}'], ['Doppelt breit, mit Radiallüfter; läuft länger als gedacht.', 'Double width, with blower; runs longer than intended.', '双宽，带离心风扇，超期服役。']),
];

const rack3: PartName[] = [
  part('rack-3', 'rack-3-power-shelf', of(SHELF, rackName(3)), SHELF_LINE), blank(3, 'bottom'), blank(3, 'top'), blank(3, 'upper'),
  ...series('rack-3', upTo(4), 'rack-3-server-{n}', ['Server {n}, Bauart A', 'Server {n}, design A', 'A 型服务器 {n}'], ['Sechs Höheneinheiten, acht Module, sechs große Lüfter.', 'Six units high, eight modules, six large fans.', '六个高度单位，八个模组，六个大风扇。'], 2),
  part('rack-3', 'rack-3-server-03-lid', ['Deckel des Servers 3', 'Lid of server 3', '服务器 3 上盖'], ['Haube über den Kühltürmen; führt die Luft.', 'Hood over the cooling towers; guides the air.', '散热塔上的罩，兼作导风。']),
  part('rack-3', 'rack-3-carrier', ['Trägerplatine', 'Carrier board', '载板'], ['Nimmt acht Module auf; Strom und Daten von unten.', 'Takes eight modules; power and data from below.', '承载八个模组，自下供电与传数。']),
  ...series('rack-3', rest, 'rack-3-module-{n}', ['Modul A {n}', 'Module A {n}', 'A 型模组 {n}'], ['Heimischer Beschleuniger aus Chiplets mit Stapelspeicher.', 'Domestic accelerator of chiplets with stacked memory.', '芯粒加堆叠存储的国产加速器。']),
  ...series('rack-3', rest, 'rack-3-sink-{n}', ['Kühlturm {n}', 'Cooling tower {n}', '散热塔 {n}'], ['Viele dünne Rippen; Luft statt Wasser.', 'Many thin fins; air instead of water.', '许多薄鳍片，以风代水。']),
];

const rack4: PartName[] = [
  part('rack-4', 'side-panel-right', ['Seitenwand rechts', 'Side panel, right', '右侧板'], ['Schließt die Reihe am anderen Ende ab.', 'Closes the row at the other end.', '封住整排的另一端。']),
  part('rack-4', 'rack-4-power-shelf', of(SHELF, rackName(4)), SHELF_LINE), blank(4, 'bottom'), blank(4, 'middle'), blank(4, 'top'), blank(4, 'upper'),
  ...series('rack-4', upTo(9), 'rack-4-chassis-{n}', ['Kartenkäfig {n}', 'Card chassis {n}', '插卡箱 {n}'], ['Zwei Höheneinheiten, zehn kleine Karten nebeneinander.', 'Two units high, ten small cards side by side.', '两个高度单位，并排十张小卡。'], 2),
  ...series('rack-4', upTo(10), 'rack-4-card-{n}', ['Kleine Karte {n}', 'Small card {n}', '小卡 {n}'], ['Bauart B: ein Prozessor, flacher Kühlkörper, ein Griff.', 'Design B: one processor, flat heat sink, a handle.', 'B 型：一颗处理器，扁平散热器，一个把手。'], 2),
  part('rack-4', 'rack-4-fan-row', ['Lüfterreihe', 'Fan row', '风扇排'], ['Fünf Lüfter für alle zehn Karten.', 'Five fans for all ten cards.', '五个风扇供十张卡散热。']),
];

const overhead: PartName[] = [
  part('overhead', 'overhead-tray', ['Gittertrasse', 'Wire tray', '网格线槽'], ['Trägt die Kabel über den Schränken.', 'Carries the cables above the racks.', '在机柜上方承托线缆。']),
  part('overhead', 'overhead-bundle', ['Kabelbündel der Reihe', 'Row bundle', '列间线束'], ['Verbindet die vier Schränke zu einem Rechner.', 'Joins the four racks into one machine.', '把四个机柜连成一台机器。']),
  part('overhead', 'overhead-stays', ['Trassenstützen', 'Tray stays', '线槽支架'], ['Heben die Trasse über die Dächer.', 'Lift the tray above the roofs.', '把线槽架在柜顶之上。']),
];

export const rackNames: readonly PartName[] = [...common, ...rack1, ...rack2, ...rack3, ...rack4, ...overhead];
