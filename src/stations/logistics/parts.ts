import type { PartName, PartsList } from '../../content/types.ts';
import { at, CORNERS, ENDS, part, said, series, SIDES, type Triple } from './part-naming.ts';

const body: PartName[] = [
  part('body', 'front-mask', ['Bugmaske', 'Nose mask', '车头面罩'], ['Formteil um Fenster, Scheinwerfer und Kühlluftschlitze.', 'Moulding around window, headlamps and cooling slots.', '环绕前窗、前灯和进气格栅的外壳件。']),
  part('body', 'front-window', ['Rauchglas', 'Smoked window', '烟色前窗'], ['Durchlässig für Kameras und Anzeige, undurchsichtig für Neugier.', 'Lets cameras and display through, and no curiosity.', '摄像头和显示屏透得过去，好奇的目光透不过去。']),
  part('body', 'front-bumper', ['Stoßfänger vorn', 'Front bumper', '前保险杠'], ['Trägt Ultraschall und Schild, verdeckt die Radare.', 'Carries ultrasound and plate, hides the radars.', '装着超声波和车牌，遮住雷达。']),
  part('body', 'rear-bumper', ['Stoßfänger hinten', 'Rear bumper', '后保险杠'], ['Wie vorn: Ultraschall außen, Radare dahinter.', 'As in front: ultrasound outside, radars behind.', '与前部相同：外有超声波，内藏雷达。']),
  part('body', 'front-roof', ['Bugdach', 'Nose roof', '车头顶板'], ['Trägt das Lidar; hebt sich für den Rechner ab.', 'Carries the lidar; lifts off for the computer.', '承托激光雷达，检修计算机时可整体揭开。']),
  part('body', 'rear-roof', ['Laderaumdach', 'Cargo roof', '货厢顶板'], ['Große Dachschale; unter ihr verschwindet die Tür.', 'Large roof shell; the door disappears beneath it.', '大块顶板，货门收在它下面。']),
  ...at(SIDES, 'body', '{p}-wing', ['Bugseite', 'Nose side', '车头侧板'], ['Seitenteil zwischen Bugmaske und Laderaum.', 'Side panel between nose and cargo room.', '车头面罩与货厢之间的侧板。']),
  part('body', 'left-side', ['Seitenwand links', 'Left flank', '左侧壁'], ['Geschlossene Straßenseite, mit der Ladeklappe.', 'Closed road side, with the charging flap.', '朝马路的一侧不开门，只有充电口盖。']),
  part('body', 'right-side', ['Seitenwand rechts', 'Right flank', '右侧壁'], ['Gehwegseite: Rahmen um Tür und Fächer.', 'Kerb side: the frame around door and lockers.', '人行道一侧：货门与格口柜的框。']),
  part('body', 'rear-panel', ['Heckrahmen', 'Rear frame panel', '车尾框板'], ['Umschließt die Heckklappe, trägt Leuchten und Kamera.', 'Surrounds the tailgate, carries lamps and camera.', '围住尾门，装有尾灯和摄像头。']),
  part('body', 'tailgate', ['Heckklappe', 'Tailgate', '尾门'], ['Für die Rampe: Hier passen kleine Paletten hinein.', 'For the ramp: small pallets go in here.', '靠站台时使用，小托盘由此进出。']),
  ...at(SIDES, 'body', '{p}-sill', ['Schweller', 'Sill', '侧裙板'], ['Dunkles Band unter der Seite, leicht zu tauschen.', 'Dark band below the side, easily replaced.', '侧壁下方的深色护板，便于更换。']),
  part('body', 'battery-flap', ['Batterieklappe', 'Battery flap', '电池舱盖'], ['Vor dem Wechselschacht; klappt beim Tausch weg.', 'In front of the swap bay; folds away for the exchange.', '换电仓的盖板，换电时翻开。']),
  ...at(CORNERS, 'body', '{p}-arch', ['Radlauf', 'Wheel arch', '轮拱'], ['Lippe und Radhausschale; hält Wasser und Steine ab.', 'Lip and tub; keeps out water and stones.', '轮拱唇边与内衬，挡水挡石。']),
  part('body', 'skirt-front', ['Bodenschürze vorn', 'Front skirt', '前部离地裙边'], ['Gummi bis dicht über die Straße; nichts gerät darunter.', 'Rubber close to the road; nothing gets beneath.', '贴近路面的橡胶裙，防止异物卷入车底。']),
  part('body', 'skirt-rear', ['Bodenschürze hinten', 'Rear skirt', '后部离地裙边'], ['Schließt den Spalt zur Straße am Heck.', 'Closes the gap to the road at the rear.', '封住车尾与路面之间的缝隙。']),
  part('body', 'skirt-left', ['Bodenschürze links', 'Left skirt', '左侧离地裙边'], ['Gummilippe unter dem Schweller.', 'Rubber lip below the sill.', '侧裙板下的橡胶边。']),
  part('body', 'skirt-right', ['Bodenschürze rechts', 'Right skirt', '右侧离地裙边'], ['Gummilippe auf der Bordsteinseite.', 'Rubber lip on the kerb side.', '路缘一侧的橡胶边。']),
  part('body', 'number-plate-front', ['Kennzeichen vorn', 'Front plate', '前车牌'], ['Leeres Schild; die Zulassung regelt jede Stadt.', 'Blank; licensing differs from city to city.', '空白车牌，各城市规定不同。']),
  part('body', 'number-plate-rear', ['Kennzeichen hinten', 'Rear plate', '后车牌'], ['Leeres Schild unter der Heckklappe.', 'Blank plate below the tailgate.', '尾门下的空白车牌。']),
];

const cargo: PartName[] = [
  part('cargo', 'cargo-door', ['Schiebetür', 'Sliding door', '上滑门'], ['Sieben Lamellen auf zwei Schienen; sie läuft nach oben unter das Dach. Diese ist die unterste.', 'Seven slats on two rails; it runs up to below the roof. This is the lowest.', '七节板，沿两根导轨向上收入车顶；这是最下一节。']),
  ...series(6, 1, 'cargo', 'cargo-door-slat-{n}', ['Türlamelle', 'Door slat', '门板节'], () => ['Gelenkig mit der nächsten verbunden, damit die Tür um den Bogen kommt.', 'Hinged to the next, so that the door gets round the bend.', '与相邻一节铰接，门才能绕过弯轨。']),
  part('cargo', 'door-handle', ['Türgriff', 'Door handle', '门把手'], ['Notgriff für den Fall, dass der Antrieb steht.', 'Emergency handle for when the drive is down.', '驱动失灵时的应急把手。']),
  ...at(ENDS, 'cargo', 'door-rail-{p}', ['Türschiene', 'Door rail', '门导轨'], ['Führt die Tür in einem Bogen unter das Dach.', 'Leads the door in a curve to below the roof.', '引导货门沿弧线收入车顶。']),
  part('cargo', 'door-belts', ['Zahnriemen der Tür', 'Door belts', '货门齿形带'], ['Ziehen die Tür auf beiden Seiten gleich schnell.', 'Draw the door at one speed on both sides.', '让货门两侧同步升降。']),
  part('cargo', 'door-drive', ['Türantrieb', 'Door drive', '货门驱动'], ['Motor und Welle; spürt Widerstand und kehrt um.', 'Motor and shaft; feels resistance and reverses.', '电机与轴，遇阻即返回。']),
  part('cargo', 'cargo-floor', ['Ladeboden', 'Load floor', '货厢地板'], ['Aluminiumplatte auf fünf Querträgern.', 'Aluminium plate on five cross-members.', '铺在五根横梁上的铝板。']),
  part('cargo', 'floor-rollers', ['Rollenboden', 'Roller floor', '滚筒地板'], ['Vierzig kleine Rollen; Pakete schiebt man mit einem Finger.', 'Forty small rollers; a finger moves a parcel.', '四十只小滚筒，一根手指就能推动包裹。']),
  part('cargo', 'shelf-posts', ['Regalpfosten', 'Shelf posts', '货架立柱'], ['Profile mit Nut; die Böden sind in der Höhe frei.', 'Slotted profiles; the shelves go at any height.', '带槽型材，层板高度可调。']),
  part('cargo', 'shelf-lower', ['Unterer Boden', 'Lower shelf', '下层货架'], ['Wanne mit Rand, damit in Kurven nichts rutscht.', 'Tray with a rim, so that nothing slides in bends.', '带边的托盘，转弯时货物不滑落。']),
  part('cargo', 'shelf-upper', ['Oberer Boden', 'Upper shelf', '上层货架'], ['Für das Leichte; gleiches Teil wie darunter.', 'For light things; the same part as below.', '放轻件，与下层为同一零件。']),
  part('cargo', 'cargo-lamp', ['Laderaumleuchte', 'Cargo lamp', '货厢灯'], ['Lichtleiste unter dem Dach, an nur bei offener Tür.', 'Light strip below the roof, lit only with the door open.', '车顶下的灯条，开门才亮。']),
  part('cargo', 'locker-frame', ['Fachschrank', 'Locker cabinet', '格口柜体'], ['Gehäuse für acht Fächer in vier Größen.', 'Housing for eight lockers in four sizes.', '容纳四种规格八个格口的柜体。']),
  part('cargo', 'locker-terminal', ['Bedienfeld', 'Locker terminal', '取件终端'], ['Anzeige, Lesefenster und Tasten für die Abholung.', 'Display, scanner window and keys for collection.', '取件用的屏幕、扫码窗和按键。']),
  part('cargo', 'locker-xl', ['Fach XL', 'Locker XL', 'XL 格口'], ['Das größte Fach, für sperrige Sendungen.', 'The largest, for bulky consignments.', '最大的格口，放大件。']),
  part('cargo', 'locker-l', ['Fach L', 'Locker L', 'L 格口'], ['Drei Einheiten hoch.', 'Three units high.', '高三个单位。']),
  ...series(3, 1, 'cargo', 'locker-m-{n}', ['Fach M', 'Locker M', 'M 格口'], () => ['Zwei Einheiten hoch; die häufigste Größe.', 'Two units high; the most common size.', '高两个单位，最常用的规格。']),
  ...series(3, 1, 'cargo', 'locker-s-{n}', ['Fach S', 'Locker S', 'S 格口'], () => ['Eine Einheit hoch, für Briefe und Tüten.', 'One unit high, for letters and bags.', '高一个单位，放信件和小袋。']),
  ...series(19, 2, 'parcels', 'parcel-{n}', ['Paket', 'Parcel', '包裹'], (n) => parcelLine(n)),
];
/** The kind of carton, in the order of models/logistics/parcels.ts. */
function parcelLine(n: number): Triple {
  const kinds = { xl: ['Sehr großer Karton, 480 × 400 × 300 mm.', 'Very large carton, 480 × 400 × 300 mm.', '特大纸箱，480 × 400 × 300 毫米。'], l: ['Großer Karton, 400 × 300 × 260 mm.', 'Large carton, 400 × 300 × 260 mm.', '大纸箱，400 × 300 × 260 毫米。'], m: ['Mittlerer Karton, 310 × 230 × 180 mm.', 'Medium carton, 310 × 230 × 180 mm.', '中纸箱，310 × 230 × 180 毫米。'], s: ['Kleiner Karton, 240 × 170 × 110 mm.', 'Small carton, 240 × 170 × 110 mm.', '小纸箱，240 × 170 × 110 毫米。'], flat: ['Flacher Karton, 350 × 260 × 70 mm.', 'Flat carton, 350 × 260 × 70 mm.', '扁纸箱，350 × 260 × 70 毫米。'] } as const satisfies Record<string, Triple>;
  const order = ['xl', 'l', 'm', 'l', 'm', 'l', 'm', 'flat', 's', 'm', 's', 'l', 's', 'flat', 'm', 's', 'flat', 'l', 's'] as const;
  return kinds[order[n - 1] ?? 'm'];
}

const chassis: PartName[] = [
  ...at(SIDES, 'chassis', '{p}-longitudinal', ['Längsträger', 'Longitudinal', '纵梁'], ['Rückgrat des Fahrgestells, von Bug bis Heck.', 'Backbone of the chassis, from nose to tail.', '底盘的脊梁，从车头贯到车尾。']),
  ...([['front', 'Querträger vorn', 'Front cross-member', '前横梁'], ['front-middle', 'Querträger vorn Mitte', 'Front middle cross-member', '前中横梁'], ['middle', 'Mittlerer Querträger', 'Middle cross-member', '中横梁'], ['rear-middle', 'Querträger hinten Mitte', 'Rear middle cross-member', '后中横梁'], ['rear', 'Querträger hinten', 'Rear cross-member', '后横梁']] as const)
    .map(([id, de, en, zh]) => part('chassis', `cross-member-${id}`, [de, en, zh], ['Gussträger; legt den Ladeboden auf die Längsträger.', 'Casting; rests the load floor on the longitudinals.', '铸件，把货厢地板架在纵梁上。'])),
  ...at(ENDS, 'chassis', '{p}-subframe', ['Achsträger', 'Subframe', '副车架'], ['Ein Guss für Lenker, Lenkung und Federtürme.', 'One casting for wishbones, steering and spring towers.', '一体铸件，承托摆臂、转向和减振塔座。']),
  ...at(SIDES, 'chassis', '{p}-sill-beam', ['Schwellerträger', 'Sill beam', '门槛梁'], ['Trägt die Seitenwand zwischen den Rädern.', 'Carries the flank between the wheels.', '承托两轮之间的侧壁。']),
  part('chassis', 'hoop-front', ['Spant vorn', 'Front hoop', '前环框'], ['Geschlossener Rahmen an der Trennstelle zum Bug.', 'Closed frame where nose and cargo body meet.', '车头与货厢交界处的封闭框。']),
  part('chassis', 'hoop-middle', ['Spant Mitte', 'Middle hoop', '中环框'], ['Zwischen Tür und Fächern.', 'Between door and lockers.', '货门与格口柜之间。']),
  part('chassis', 'hoop-rear', ['Spant hinten', 'Rear hoop', '后环框'], ['Rahmt die Heckklappe.', 'Frames the tailgate.', '环绕尾门。']),
  ...at(SIDES, 'chassis', 'roof-rail-{p}', ['Dachträger', 'Roof rail', '车顶纵梁'], ['Verbindet die Spanten unter dem Dach.', 'Joins the hoops below the roof.', '在车顶下连接各环框。']),
  part('chassis', 'front-bulkhead', ['Trennwand', 'Bulkhead', '隔板'], ['Zwischen Laderaum und Technik im Bug.', 'Between the cargo room and the machinery in the nose.', '隔开货厢与车头设备。']),
  part('chassis', 'nose-tray', ['Gerätewanne', 'Equipment tray', '设备托盘'], ['Trägt Rechner, Bremsaggregate und Kühlung.', 'Carries computer, brake units and cooling.', '承托计算机、制动单元和冷却设备。']),
  part('chassis', 'nose-frame', ['Buggestell', 'Nose frame', '车头支架'], ['Rohre hinter dem Rauchglas; halten Anzeige und Kameras.', 'Tubes behind the window; hold display and cameras.', '前窗后的管架，固定显示屏和摄像头。']),
];

const running: PartName[] = [
  ...at(CORNERS, 'wheels', '{p}-tyre', ['Reifen', 'Tyre', '轮胎'], ['Für 12-Zoll-Felgen; Blockprofil für lange Laufleistung.', 'For 12-inch rims; block tread for long mileage.', '12 英寸轮胎，块状花纹，耐磨。']),
  ...at(CORNERS, 'wheels', '{p}-rim', ['Felge', 'Rim', '轮辋'], ['Leichtmetall mit neun Fenstern, fünf Schrauben.', 'Light alloy with nine windows, five bolts.', '轻合金，九个窗孔，五颗螺栓。']),
  ...at(CORNERS, 'wheels', '{p}-hub', ['Radnabe', 'Wheel hub', '轮毂'], ['Nabe mit Lager; trägt Scheibe und Felge.', 'Hub with its bearing; carries disc and rim.', '带轴承的轮毂，承托制动盘和轮辋。']),
  ...at(CORNERS, 'brakes', '{p}-disc', ['Bremsscheibe', 'Brake disc', '制动盘'], ['Innen belüftet, 224 mm.', 'Ventilated, 224 mm.', '通风盘，直径 224 毫米。']),
  ...at(CORNERS, 'brakes', '{p}-caliper', ['Bremssattel', 'Brake caliper', '制动钳'], ['Ein Kolben, zwei Beläge.', 'One piston, two pads.', '单活塞，双摩擦片。']),
  part('brakes', 'brake-unit', ['Bremsaggregat', 'Brake unit', '电液制动单元'], ['Elektrohydraulisch: Motor, Kolben, Ventile, Behälter.', 'Electro-hydraulic: motor, piston, valves, reservoir.', '电液制动：电机、活塞、阀和油壶。']),
  part('brakes', 'brake-unit-redundant', ['Zweites Bremsaggregat', 'Redundant brake unit', '冗余制动单元'], ['Eigener Strom, eigener Druck; greift ein, wenn das erste schweigt.', 'Own power, own pressure; acts when the first is silent.', '独立供电、独立建压，主单元失灵时接管。']),
  part('brakes', 'brake-lines', ['Bremsleitungen', 'Brake lines', '制动管路'], ['Getrennte Kreise nach vorn und hinten.', 'Separate circuits to front and rear.', '前后分开的回路。']),
  ...at(CORNERS, 'suspension', '{p}-upright', ['Radträger', 'Upright', '转向节'], ['Hält Nabe und Sattel, lenkt mit dem Rad.', 'Holds hub and caliper, turns with the wheel.', '固定轮毂与制动钳，随车轮转向。']),
  ...at(CORNERS, 'suspension', '{p}-lower-wishbone', ['Unterer Querlenker', 'Lower wishbone', '下摆臂'], ['Dreieck aus Guss; trägt das Federbein.', 'Cast triangle; carries the spring unit.', '铸造三角臂，托着弹簧减振器。']),
  ...at(CORNERS, 'suspension', '{p}-upper-wishbone', ['Oberer Querlenker', 'Upper wishbone', '上摆臂'], ['Kürzer als der untere: Das Rad bleibt senkrecht.', 'Shorter than the lower: the wheel stays upright.', '比下摆臂短，使车轮保持直立。']),
  ...at(CORNERS, 'suspension', '{p}-spring', ['Feder', 'Spring', '弹簧'], ['Oben enger gewickelt; wird unter Last steifer.', 'Wound closer at the top; stiffens under load.', '上密下疏，越压越硬。']),
  ...at(CORNERS, 'suspension', '{p}-damper', ['Dämpfer', 'Damper', '减振器'], ['Beruhigt die Feder; Kolbenstange und Gummilager.', 'Calms the spring; rod and rubber mount.', '抑制弹簧振动，含活塞杆和橡胶支座。']),
  ...at(ENDS, 'steering', '{p}-steering-rack', ['Zahnstange', 'Steering rack', '转向齿条'], ['Schiebt beide Räder einer Achse.', 'Pushes both wheels of an axle.', '推动同轴两轮。']),
  ...at(ENDS, 'steering', '{p}-steering-motor', ['Lenkmotor', 'Steering motor', '转向电机'], ['Treibt die Zahnstange über einen Riemen.', 'Drives the rack by a belt.', '经皮带驱动齿条。']),
  ...at(CORNERS, 'steering', '{p}-tie-rod', ['Spurstange', 'Tie rod', '横拉杆'], ['Von der Zahnstange zum Lenkhebel.', 'From the rack to the steering arm.', '连接齿条与转向臂。']),
];

const drive: PartName[] = [
  part('drive', 'drive-housing', ['Motorgehäuse', 'Motor housing', '电机壳体'], ['Rippen außen, Sitz des Stators innen.', 'Ribs outside, the stator’s seat inside.', '外有散热筋，内装定子。']),
  part('drive', 'drive-stator', ['Stator', 'Stator', '定子'], ['Blechpaket mit 48 Nuten und Kupferwicklung.', 'Stack of sheets with 48 slots and copper winding.', '四十八槽硅钢叠片与铜绕组。']),
  part('drive', 'drive-rotor', ['Läufer', 'Rotor', '转子'], ['Welle, Bleche und acht Magnete.', 'Shaft, sheets and eight magnets.', '转轴、叠片和八块磁钢。']),
  part('drive', 'drive-gear-housing', ['Getriebegehäuse', 'Gearbox housing', '减速器壳体'], ['Ein Guss hält alle Lager in einer Ebene.', 'One casting keeps all bearings in line.', '一体铸件，保证各轴承同面。']),
  part('drive', 'drive-pinion', ['Ritzel', 'Pinion', '小齿轮'], ['Sechzehn Zähne auf der Motorwelle.', 'Sixteen teeth on the motor shaft.', '电机轴上的十六齿齿轮。']),
  part('drive', 'drive-intermediate-shaft', ['Zwischenwelle', 'Intermediate shaft', '中间轴'], ['Großes und kleines Rad der ersten und zweiten Stufe.', 'Large and small wheel of the two stages.', '两级减速的大小齿轮。']),
  part('drive', 'drive-ring-gear', ['Achsrad', 'Final gear', '主减速齿轮'], ['Das letzte, größte Rad; sitzt auf dem Ausgleich.', 'The last and largest wheel; sits on the differential.', '最后也是最大的齿轮，装在差速器上。']),
  part('drive', 'drive-differential', ['Ausgleichsgetriebe', 'Differential', '差速器'], ['Lässt das äußere Rad in der Kurve schneller drehen.', 'Lets the outer wheel turn faster in a bend.', '转弯时让外侧车轮转得更快。']),
  part('drive', 'drive-gear-cover', ['Getriebedeckel', 'Gearbox cover', '减速器盖'], ['Verschließt das Ölbad.', 'Closes the oil bath.', '封住油池。']),
  part('drive', 'inverter', ['Umrichter', 'Inverter', '逆变器'], ['Macht aus Gleichstrom Drehstrom; Rippen führen Wärme ab.', 'Turns direct current into three phases; fins shed heat.', '把直流变成三相交流，散热筋导热。']),
  part('drive', 'inverter-board', ['Leistungsplatine', 'Power board', '功率板'], ['Drei Halbleitermodule und ein Kondensator.', 'Three semiconductor modules and a capacitor.', '三只功率模块和一只电容。']),
  ...at(SIDES, 'drive', '{p}-half-shaft', ['Antriebswelle', 'Half shaft', '半轴'], ['Mit zwei Gelenken unter Gummibälgen.', 'With two joints under rubber boots.', '两端带万向节和防尘套。']),
  part('battery', 'battery-housing', ['Batteriewanne', 'Battery tray', '电池箱体'], ['Aluminium mit Rippen und Rollen an den Seiten.', 'Aluminium with ribs, and rollers at the sides.', '带筋铝壳，两侧有滚轮。']),
  part('battery', 'battery-lid', ['Batteriedeckel', 'Battery lid', '电池上盖'], ['Verschraubt und abgedichtet.', 'Screwed down and sealed.', '螺栓紧固，密封。']),
  ...series(8, 1, 'battery', 'battery-module-{n}', ['Akkumodul', 'Battery module', '电池模组'], () => ['Elf flache Zellen zwischen zwei Spannplatten.', 'Eleven flat cells between two end plates.', '两块端板间夹十一片电芯。']),
  part('battery', 'battery-cold-plate', ['Kühlplatte der Batterie', 'Battery cold plate', '电池冷板'], ['Sieben Kanäle unter den Modulen.', 'Seven channels below the modules.', '模组下的七条流道。']),
  part('battery', 'battery-management', ['Batterieüberwachung', 'Battery management', '电池管理板'], ['Misst Spannung und Wärme jeder Zelle.', 'Measures voltage and heat of every cell.', '监测每片电芯的电压与温度。']),
  part('battery', 'battery-contactor', ['Schütze', 'Contactors', '接触器'], ['Trennen beide Pole, wenn etwas nicht stimmt.', 'Cut both poles when something is wrong.', '异常时切断两极。']),
  part('battery', 'battery-connector', ['Wechselstecker', 'Swap connector', '换电插头'], ['Findet seine Buchse blind, geführt von zwei Kegeln.', 'Finds its socket blind, led by two cones.', '由两只定位锥引导，自动对接。']),
  part('battery', 'battery-socket', ['Gegenbuchse', 'Swap socket', '换电插座'], ['Fest am Fahrgestell.', 'Fixed to the chassis.', '固定在底盘上。']),
  ...at(ENDS, 'battery', 'battery-rail-{p}', ['Batterieschiene', 'Battery rail', '电池导轨'], ['Auf ihr rollt die Batterie quer hinein.', 'On it the battery rolls in sideways.', '电池沿它横向推入。']),
  part('battery', 'battery-latch', ['Riegel', 'Latch', '锁扣'], ['Hält die Batterie mit einem Bolzen.', 'Holds the battery with one bolt.', '用一根销锁住电池。']),
  part('battery', 'battery-handle', ['Batteriegriff', 'Battery handle', '电池把手'], ['Für den Greifer der Wechselstation, oder zwei Hände.', 'For the swap station’s gripper, or two hands.', '供换电机械手或双手使用。']),
  part('electrics', 'high-voltage-cable', ['Hochvoltkabel', 'High-voltage cables', '高压线缆'], ['Orange: von der Batterie zu Umrichter und Ladedose.', 'Orange: from battery to inverter and charging socket.', '橙色，连接电池、逆变器与充电口。']),
  part('electrics', 'charging-socket', ['Ladedose', 'Charging socket', '充电口'], ['Zum Laden ohne Wechselstation.', 'For charging without a swap station.', '没有换电站时在此充电。']),
  part('electrics', 'charging-flap', ['Ladeklappe', 'Charging flap', '充电口盖'], ['Springt auf Befehl der Leitstelle auf.', 'Springs open at the control centre’s command.', '由后台指令弹开。']),
  part('electrics', 'low-voltage-battery', ['Bordbatterie', 'Low-voltage battery', '低压电池'], ['Zwölf Volt für Rechner und Licht, wenn alles andere aus ist.', 'Twelve volts for computer and lights when all else is off.', '十二伏，其余断电时供计算机与灯光。']),
  part('electrics', 'voltage-converter', ['Spannungswandler', 'Voltage converter', '直流变换器'], ['Lädt die Bordbatterie aus der großen.', 'Charges the small battery from the large one.', '用大电池给低压电池充电。']),
  ...at(SIDES, 'electrics', 'harness-{p}', ['Kabelbaum', 'Wiring harness', '线束'], ['Signale und Strom entlang des Längsträgers.', 'Signals and power along the longitudinal.', '沿纵梁传送信号与电力。']),
  part('electrics', 'harness-roof', ['Kabelbaum Dach', 'Roof harness', '车顶线束'], ['Zu Antennen, Heckkamera und Türantrieb.', 'To antennas, rear camera and door drive.', '通往天线、后摄像头和货门驱动。']),
  part('electrics', 'harness-nose', ['Kabelbaum Bug', 'Nose harness', '车头线束'], ['Zum Lidar, zu Kameras und Anzeige.', 'To lidar, cameras and display.', '通往激光雷达、摄像头和显示屏。']),
  part('electrics', 'harness-clips', ['Kabelclips', 'Harness clips', '线束卡扣'], ['Halten die Bäume, damit nichts scheuert.', 'Hold the looms, so that nothing chafes.', '固定线束，防止磨损。']),
];

const camera = (id: string, name: Triple, line: Triple): PartName => part('senses', `camera-${id}`, name, line);
const senses: PartName[] = [
  part('senses', 'lidar-roof', ['Dachlidar', 'Roof lidar', '车顶激光雷达'], ['Misst ringsum Entfernungen mit Laserlicht.', 'Measures distances all round with laser light.', '用激光测量四周距离。']),
  part('senses', 'lidar-pod', ['Lidarsockel', 'Lidar pod', '激光雷达底座'], ['Hebt das Lidar über die Dachkante und dämpft.', 'Raises the lidar above the roof’s edge and damps it.', '把雷达抬过车顶边缘并减振。']),
  ...at(CORNERS, 'senses', 'lidar-{p}', ['Ecklidar', 'Corner lidar', '补盲激光雷达'], ['Schließt den toten Winkel dicht am Wagen.', 'Closes the blind spot close to the van.', '消除车身近旁的盲区。']),
  camera('front-wide', ['Frontkamera, weit', 'Front camera, wide', '前视广角摄像头'], ['Überblickt die ganze Kreuzung.', 'Takes in the whole crossing.', '把整个路口收进眼底。']),
  camera('front-narrow', ['Frontkamera, fern', 'Front camera, far', '前视长焦摄像头'], ['Liest Ampeln und Schilder von weitem.', 'Reads lights and signs from afar.', '远远地看清红绿灯和标志。']),
  camera('front-near', ['Frontkamera, nah', 'Front camera, near', '前视近景摄像头'], ['Blickt auf den Boden dicht vor dem Bug.', 'Looks at the ground close to the nose.', '看住车头前的地面。']),
  camera('front-left', ['Kamera vorn links', 'Camera, front left', '左前摄像头'], ['Querverkehr von links.', 'Cross traffic from the left.', '观察左侧横向来车。']),
  camera('front-right', ['Kamera vorn rechts', 'Camera, front right', '右前摄像头'], ['Radfahrer und Gehweg.', 'Cyclists and pavement.', '观察骑行者与人行道。']),
  camera('side-left', ['Seitenkamera links', 'Side camera, left', '左侧摄像头'], ['Die Nachbarspur.', 'The neighbouring lane.', '观察相邻车道。']),
  camera('side-right', ['Seitenkamera rechts', 'Side camera, right', '右侧摄像头'], ['Der Bordstein entlang der Tür.', 'The kerb along the door.', '观察货门旁的路缘。']),
  camera('rear-left', ['Kamera hinten links', 'Camera, rear left', '左后摄像头'], ['Wer von hinten überholt.', 'Whoever overtakes from behind.', '观察后方超车。']),
  camera('rear-right', ['Kamera hinten rechts', 'Camera, rear right', '右后摄像头'], ['Wer rechts vorbeiwill.', 'Whoever wants to pass on the right.', '观察右后方来者。']),
  camera('rear-wide', ['Heckkamera', 'Rear camera', '后视摄像头'], ['Zum Rangieren und für den Verkehr dahinter.', 'For manoeuvring and the traffic behind.', '倒车与观察后方交通。']),
  camera('handover', ['Übergabekamera', 'Handover camera', '交接摄像头'], ['Schaut auf Fächer und Hände.', 'Watches lockers and hands.', '看住格口和手。']),
  part('senses', 'radar-front', ['Radar vorn', 'Front radar', '前向毫米波雷达'], ['Abstand und Tempo, auch bei Nebel.', 'Distance and speed, in fog too.', '测距测速，雾天也行。']),
  ...at(CORNERS, 'senses', 'radar-{p}', ['Eckradar', 'Corner radar', '角雷达'], ['Hinter dem Stoßfänger, schräg nach außen.', 'Behind the bumper, looking aslant.', '藏在保险杠后，斜向外看。']),
  ...series(12, 2, 'senses', 'ultrasonic-{n}', ['Ultraschall', 'Ultrasonic', '超声波'], (n) => (n <= 4 ? ['Im vorderen Stoßfänger; misst die letzten zwei Meter.', 'In the front bumper; measures the last two metres.', '前保险杠内，测最后两米。'] : n <= 8 ? ['Im Schweller; misst den Abstand zum Bordstein.', 'In the sill; measures the distance to the kerb.', '侧裙板内，测与路缘的距离。'] : ['Im hinteren Stoßfänger; für Rampe und Rangieren.', 'In the rear bumper; for ramps and manoeuvring.', '后保险杠内，用于靠台和倒车。'])),
  part('senses', 'inertial-unit', ['Trägheitsmessung', 'Inertial unit', '惯性测量单元'], ['Spürt Drehung und Beschleunigung, auch im Tunnel.', 'Feels turning and acceleration, in tunnels too.', '感知转动与加速，隧道里也不失灵。']),
];

const mind: PartName[] = [
  part('mind', 'computer-housing', ['Rechnergehäuse', 'Computer housing', '计算机机箱'], ['Dichte Wanne mit Steckern zum Bug.', 'Sealed tray with its plugs to the nose.', '密封机箱，接口朝车头。']),
  part('mind', 'computer-board-main', ['Hauptplatine', 'Main board', '主计算板'], ['Zwei große Rechenchips machen aus 33 Bildern eines.', 'Two large processors make one picture of 33.', '两颗大芯片把三十三路画面合成一幅。']),
  part('mind', 'computer-board-safety', ['Sicherheitsplatine', 'Safety board', '安全监控板'], ['Prüft den Hauptrechner und hält im Zweifel an.', 'Checks the main computer and stops when in doubt.', '监督主计算板，拿不准就停车。']),
  part('mind', 'computer-cold-plate', ['Flüssigkeitskühlplatte', 'Liquid cold plate', '液冷板'], ['Zwischen den Platinen; führt die Wärme ab.', 'Between the boards; carries the heat away.', '夹在两板之间，带走热量。']),
  part('mind', 'computer-lid', ['Rechnerdeckel', 'Computer lid', '计算机上盖'], ['Rippen für die restliche Wärme.', 'Fins for the remaining heat.', '散热筋带走余热。']),
  part('mind', 'vehicle-gateway', ['Gateway', 'Gateway', '车载网关'], ['Vermittelt zwischen Rechner, Antrieb und Funk.', 'Switches between computer, drive and radio.', '在计算机、驱动与通信之间转接。']),
  part('mind', 'antenna-satellite-front', ['Satellitenantenne vorn', 'Satellite antenna, front', '前卫星天线'], ['Eine von zweien: Ort und Richtung.', 'One of two: position and heading.', '两根之一，定位并定向。']),
  part('mind', 'antenna-satellite-rear', ['Satellitenantenne hinten', 'Satellite antenna, rear', '后卫星天线'], ['Die zweite, zwei Meter dahinter.', 'The second, two metres behind.', '第二根，在两米之后。']),
  ...at(SIDES, 'mind', 'antenna-mobile-{p}', ['Mobilfunkantenne', 'Mobile antenna', '移动通信天线'], ['Verbindet mit Leitstelle und Korrekturdienst.', 'Connects to control centre and correction service.', '连接后台与定位修正服务。']),
  part('mind', 'radiator', ['Kühler', 'Radiator', '散热器'], ['Gibt die Wärme von Rechner und Umrichter ab.', 'Sheds the heat of computer and inverter.', '散掉计算机与逆变器的热。']),
  part('mind', 'radiator-fan', ['Lüfter', 'Fan', '风扇'], ['Saugt Luft durch den Kühler, wenn der Wagen steht.', 'Draws air through the radiator when the van stands.', '停车时抽风散热。']),
  part('mind', 'coolant-pump', ['Kühlmittelpumpe', 'Coolant pump', '冷却液泵'], ['Hält den Kreislauf in Gang.', 'Keeps the circuit going.', '推动冷却循环。']),
  part('mind', 'coolant-tank', ['Ausgleichsbehälter', 'Expansion tank', '膨胀水壶'], ['Nimmt auf, was sich beim Erwärmen ausdehnt.', 'Takes up what expands with heat.', '容纳受热膨胀的冷却液。']),
  part('mind', 'coolant-hoses', ['Kühlschläuche', 'Coolant hoses', '冷却软管'], ['Vom Kühler zum Rechner und weiter zum Umrichter.', 'From radiator to computer and on to the inverter.', '从散热器到计算机，再到逆变器。']),
];

const signals: PartName[] = [
  part('signals', 'front-light-bar', ['Lichtbalken vorn', 'Front light bar', '前灯带'], ['Zeigt an, was der Wagen vorhat.', 'Shows what the van intends.', '告诉路人车要做什么。']),
  part('signals', 'rear-light-bar', ['Lichtbalken hinten', 'Rear light bar', '后灯带'], ['Schluss- und Bremslicht um das ganze Heck.', 'Tail and brake light around the whole rear.', '环绕车尾的尾灯与刹车灯。']),
  part('signals', 'display', ['Anzeige', 'Display', '显示屏'], ['Spricht mit Zeichen: hier „nach Ihnen“.', 'Speaks in signs: here, “after you”.', '用符号说话：此刻是“您先请”。']),
  part('signals', 'display-unit', ['Anzeigeeinheit', 'Display unit', '显示单元'], ['Elektronik hinter der Anzeige, am Buggestell.', 'Electronics behind the display, on the nose frame.', '显示屏后的电子单元，装在车头支架上。']),
  part('signals', 'speaker', ['Lautsprecher', 'Speaker', '扬声器'], ['Warnt, grüßt, lässt die Leitstelle sprechen.', 'Warns, greets, lets the control centre speak.', '提醒、问候，也让后台开口。']),
  ...at(SIDES, 'signals', 'headlamp-{p}', ['Scheinwerfer', 'Headlamp', '前大灯'], ['Drei Leuchtdioden mit Reflektoren.', 'Three light-emitting diodes with reflectors.', '三颗带反光杯的发光二极管。']),
  ...at(CORNERS, 'signals', 'indicator-{p}', ['Blinker', 'Indicator', '转向灯'], ['Zeigt die Richtung an.', 'Shows the direction.', '指示转弯方向。']),
  part('signals', 'emergency-stop-left', ['Nothalt links', 'Emergency stop, left', '左侧急停'], ['Wer drückt, hält den Wagen an.', 'Whoever presses it stops the van.', '谁按下，车就停。']),
  part('signals', 'emergency-stop-right', ['Nothalt rechts', 'Emergency stop, right', '右侧急停'], ['Auf der Gehwegseite, neben der Tür.', 'On the kerb side, beside the door.', '人行道一侧，货门旁。']),
  part('signals', 'emergency-stop-rear', ['Nothalt hinten', 'Emergency stop, rear', '尾部急停'], ['Unter der Heckklappe.', 'Below the tailgate.', '尾门下方。']),
  ...at(ENDS, 'signals', 'bumper-switch-{p}', ['Schaltleiste', 'Bumper switch', '防撞触边'], ['Spürt die Berührung und hält sofort.', 'Feels the touch and stops at once.', '一碰即停。']),
];

/** Every named part of models/logistics, in the order one would take the van apart. */
export const parts: PartsList = {
  groups: {
    body: said(['Karosserie', 'Body', '车身']), cargo: said(['Laderaum', 'Cargo room', '货厢']), parcels: said(['Pakete', 'Parcels', '包裹']),
    senses: said(['Sinne', 'Senses', '感知']), mind: said(['Rechner, Funk, Kühlung', 'Computer, radio, cooling', '计算、通信与冷却']), signals: said(['Licht, Zeichen, Halt', 'Lights, signs, stops', '灯光、提示与急停']),
    chassis: said(['Fahrgestell', 'Chassis', '底盘']), wheels: said(['Räder', 'Wheels', '车轮']), suspension: said(['Federung', 'Suspension', '悬架']), steering: said(['Lenkung', 'Steering', '转向']),
    brakes: said(['Bremsen', 'Brakes', '制动']), drive: said(['Antrieb', 'Drive', '驱动']), battery: said(['Batterie', 'Battery', '电池']), electrics: said(['Strom und Kabel', 'Power and cables', '供电与线缆']),
  },
  parts: [...body, ...cargo, ...senses, ...mind, ...signals, ...chassis, ...running, ...drive],
};
