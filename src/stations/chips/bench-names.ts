import type { PartName } from '../../content/types.ts';
import { of, part, series, upTo, type Triple } from './part-naming.ts';

const KINDS = ['strong', 'old', 'a', 'b'] as const;
type Kind = (typeof KINDS)[number];
const OWNER: Readonly<Record<Kind, Triple>> = {
  strong: ['starkes Modul', 'strong module', '强模组'], old: ['ältere Karte', 'older card', '老卡'], a: ['Modul A', 'module A', 'A 型模组'], b: ['Karte B', 'card B', 'B 型小卡'],
};

type Row = readonly [id: string, name: Triple, line: Triple];
/** Every kind has these layers. */
const LAYERS: readonly Row[] = [
  ['mat', ['Unterlage', 'Mat', '衬垫'], ['Dunkles Tuch mit Schildstreifen; alles darauf ist 1,6-fach vergrößert.', 'Dark cloth with a name strip; all on it is enlarged 1.6 times.', '深色衬布与名条；其上之物均放大 1.6 倍。']],
  ['sample', ['Offenes Gehäuse', 'Open package', '开盖封装'], ['Dasselbe Gehäuse noch einmal, ohne Deckel: das blanke Silizium.', 'The same package once more, without its lid: bare silicon.', '同一封装去盖，露出裸硅。']],
  ['standoffs', ['Abstandsbolzen', 'Standoffs', '支柱'], ['Halten die Platine über der Unterlage.', 'Hold the board above the mat.', '把电路板托离衬垫。']],
  ['board', ['Platine', 'Board', '电路板'], ['Viele Lagen Kupfer in Harz; trägt und verbindet alles.', 'Many layers of copper in resin; carries and connects all.', '树脂中的多层铜，承载并连接一切。']],
  ['inductors', ['Spulen', 'Inductors', '电感'], ['Glätten den Strom unmittelbar am Prozessor.', 'Smooth the current right beside the processor.', '在处理器旁平滑电流。']],
  ['regulators', ['Leistungsstufen', 'Power stages', '功率级'], ['Setzen die Spannung auf weniger als ein Volt herab.', 'Bring the voltage down to less than one volt.', '把电压降到一伏以下。']],
  ['capacitors', ['Kondensatoren', 'Capacitors', '电容'], ['Puffern die Sprünge, wenn alle Rechenwerke zugleich anlaufen.', 'Buffer the jumps when all units start at once.', '缓冲众多单元同时启动的冲击。']],
  ['balls', ['Lotkugeln', 'Solder balls', '焊球'], ['Verbinden den Träger mit der Platine; in Wirklichkeit viel mehr.', 'Join the substrate to the board; in truth many more.', '连接基板与电路板，实物要多得多。']],
  ['substrate', ['Träger', 'Substrate', '基板'], ['Vermittelt zwischen feinen und groben Leitungen.', 'Mediates between fine and coarse lines.', '在细线与粗线之间过渡。']],
  ['lid', ['Deckel', 'Lid', '盖板'], ['Schützt das Silizium und verteilt die Wärme.', 'Protects the silicon and spreads the heat.', '保护硅片并均摊热量。']],
  ['thermal-pad', ['Wärmeleitpad', 'Thermal pad', '导热垫'], ['Füllt den Spalt zwischen Deckel und Kühler.', 'Fills the gap between lid and cooler.', '填满盖板与散热器间的缝隙。']],
  ['springs', ['Federschrauben', 'Spring screws', '弹簧螺钉'], ['Drücken den Kühler mit gleicher Kraft auf.', 'Press the cooler down with even force.', '以均匀的力压住散热器。']],
];
const CONNECTORS: Row = ['connectors', ['Steckverbinder', 'Connectors', '连接器'], ['Führen Strom und Daten nach unten zur Grundplatine.', 'Lead power and data down to the baseboard.', '把电与数据引向底板。']];
const INTERPOSER: Row = ['interposer', ['Interposer', 'Interposer', '中介层'], ['Siliziumplatte mit feinsten Leitungen zwischen den Chips.', 'Silicon sheet with the finest lines between the chips.', '芯片之间布有极细线路的硅片。']];
const MEMORY_BASE: Row = ['memory-base', ['Fuß des Speicherstapels', 'Base of the memory stack', '存储堆叠底片'], ['Logikchip, auf dem die acht Speicherlagen stehen.', 'Logic die on which the eight layers stand.', '承托八层存储的逻辑芯片。']];
const MEMORY_CHIPS: Row = ['memory-chips', ['Speicherchips', 'Memory chips', '存储芯片'], ['Stehen auf der Platine um den Prozessor.', 'Stand on the board around the processor.', '分布在处理器周围的板上。']];

const DIE: Triple = ['Rechenchip', 'Compute die', '计算芯片'], DIE_LINE: Triple = ['Blankes Silizium; die Felder sind Rechenwerke und ihr Zwischenspeicher.', 'Bare silicon; the fields are compute units and their cache.', '裸硅；方格为计算单元及其缓存。'];
const IO: Triple = ['Ein- und Ausgabechip', 'I/O die', '输入输出芯片'], IO_LINE: Triple = ['Spricht mit Speicher, Nachbarn und Netz.', 'Talks with memory, neighbours and network.', '与存储、邻居和网络通话。'];
const numbered = ([de, en, zh]: Triple): Triple => [`${de} {n}`, `${en} {n}`, `${zh} {n}`];

/** What only this kind has. */
const OWN: Readonly<Record<Kind, readonly Row[]>> = {
  strong: [CONNECTORS, INTERPOSER, MEMORY_BASE,
    ['cold-plate-base', ['Boden der Kühlplatte', 'Cold-plate base', '冷板底板'], ['Kupfer mit feinen Rippen, über die das Wasser läuft.', 'Copper with fine fins over which the water runs.', '带细鳍的铜板，水从上面流过。']],
    ['cold-plate-cover', ['Haube der Kühlplatte', 'Cold-plate cover', '冷板上盖'], ['Vernickelt, dicht verschraubt, zwei Anschlüsse.', 'Nickel-plated, screwed tight, two ports.', '镀镍密封，两个接口。']],
    ['hose-supply', ['Vorlaufschlauch', 'Supply hose', '供液软管'], ['Bringt kaltes Wasser; blauer Ring.', 'Brings cold water; blue ring.', '送来冷水，蓝环。']],
    ['hose-return', ['Rücklaufschlauch', 'Return hose', '回液软管'], ['Nimmt warmes Wasser mit; roter Ring.', 'Takes the warm water away; red ring.', '带走热水，红环。']]],
  old: [MEMORY_CHIPS, ['compute-die', DIE, DIE_LINE],
    ['heat-sink', ['Kühlkörper', 'Heat sink', '散热器'], ['Rippen auf einem Kupferkern.', 'Fins on a copper core.', '铜芯上的鳍片。']],
    ['blower', ['Radiallüfter', 'Blower', '离心风扇'], ['Bläst längs durch die Rippen zum Blech hinaus.', 'Blows lengthwise through the fins and out at the bracket.', '沿鳍片吹过，从挡板排出。']],
    ['shroud', ['Luftführung', 'Shroud', '导风罩'], ['Zwingt die Luft durch die Rippen.', 'Forces the air through the fins.', '迫使空气穿过鳍片。']],
    ['bracket', ['Slotblech', 'Bracket', '挡板'], ['Hält die Karte und lässt die Abluft hinaus.', 'Holds the card and lets the exhaust out.', '固定板卡并让热风排出。']]],
  a: [CONNECTORS, INTERPOSER, MEMORY_BASE,
    ['heat-sink', ['Kühlturm', 'Cooling tower', '散热塔'], ['Hohe Rippen für bewegte Luft.', 'Tall fins for moving air.', '供强制风冷的高鳍片。']],
    ['clamp-frame', ['Klemmrahmen', 'Clamp frame', '压框'], ['Hält den Druck der Federn vom Silizium fern.', 'Keeps the springs’ pressure off the silicon.', '使弹簧压力避开硅片。']]],
  b: [MEMORY_CHIPS, ['compute-die', DIE, DIE_LINE], ['io-die', IO, IO_LINE],
    ['heat-sink', ['Flacher Kühlkörper', 'Flat heat sink', '扁平散热器'], ['Ein gepresstes Profil ohne bewegte Teile.', 'One pressed profile without moving parts.', '整根挤压型材，无活动部件。']]],
};

const stacks = (kind: Kind, count: number): PartName[] => [
  ...series(`bench-${kind}`, upTo(count).slice(1), `bench-${kind}-memory-stack-{n}`, of(numbered(['Speicherstapel', 'Memory stack', '存储堆叠']), OWNER[kind]), ['Acht Speicherlagen übereinander, geschlossen.', 'Eight memory layers on each other, closed.', '八层存储叠成一体。']),
  ...series(`bench-${kind}`, upTo(8), `bench-${kind}-memory-layer-{n}`, of(numbered(['Speicherlage', 'Memory layer', '存储层']), OWNER[kind]), ['Eine Lage des geöffneten Stapels, von unten gezählt.', 'One layer of the opened stack, counted from below.', '打开的堆叠中的一层，自下数起。']),
];
const several: Readonly<Record<Kind, readonly PartName[]>> = {
  strong: [...series('bench-strong', [1, 2], 'bench-strong-compute-die-{n}', of(numbered(DIE), OWNER.strong), DIE_LINE), ...stacks('strong', 8)],
  old: [],
  a: [...series('bench-a', upTo(4), 'bench-a-compute-die-{n}', of(numbered(DIE), OWNER.a), DIE_LINE), ...series('bench-a', [1, 2], 'bench-a-io-die-{n}', of(numbered(IO), OWNER.a), IO_LINE), ...stacks('a', 6)],
  b: [],
};

export const benchNames: readonly PartName[] = [
  part('bench', 'bench-top', ['Tischplatte', 'Table top', '桌面'], ['Weiß lackiert, 2,4 Meter lang.', 'Painted white, 2.4 metres long.', '白漆，长 2.4 米。']),
  part('bench', 'bench-frame', ['Tischgestell', 'Table frame', '桌架'], ['Vier Beine aus dunklem Stahl.', 'Four legs of dark steel.', '四条深色钢腿。']),
  ...KINDS.flatMap((kind) => [...[...LAYERS, ...OWN[kind]].map(([id, name, line]) => part(`bench-${kind}`, `bench-${kind}-${id}`, of(name, OWNER[kind]), line)), ...several[kind]]),
];
