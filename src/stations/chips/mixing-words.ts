import type { Language } from '../../content/types.ts';
import type { Kind, Loss, Network, Preset, Split } from './mixing.ts';

/** A result's numbers as they are shown: rounded, written in the visitor's language. */
export interface Figures {
  readonly throughput: string;
  readonly sum: string;
  /** what is missing to the line */
  readonly missing: string;
  readonly losses: Readonly<Record<Loss, string>>;
  readonly power: string;
  readonly price: string;
}

/** All words of the mixing desk. German sets the shape the other two fill. */
const de = {
  title: 'Mischpult',
  lead: 'Drei Sorten Karten und ein starkes System, das man kaum bekommt. Stellen Sie einen Verbund zusammen, der an dessen Linie heranreicht.',
  illustrative: 'Zahlen zur Veranschaulichung',
  illustrativeLine: 'Nichts davon ist gemessen, nichts gehört zu einem wirklichen Produkt. Das starke System ist in allem 100.',

  throughput: 'Durchsatz', ofLine: 'Linie 100', line: 'ein starkes System',
  state: { empty: 'leer', reached: 'Linie erreicht', short: (missing: string) => `${missing} fehlen` },
  arrives: 'kommt an',
  losses: { waiting: 'Warten', network: 'Netz', software: 'Software' } satisfies Record<Loss, string>,
  meters: { utilisation: 'Auslastung', power: 'Strom', price: 'Preis' },

  verdict: {
    empty: 'Noch ist der Verbund leer. Nehmen Sie unten Karten hinein, oder beginnen Sie mit einem Versuch.',
    alone: 'Das ist die Linie selbst: ein starkes System für sich allein, zum vollen Preis.',
    reached: ({ throughput, sum, price, power }: Figures) => `Erreicht: Von ${sum} kommen ${throughput} an. Preis ${price}, Strom ${power}; das starke System nimmt von beidem 100.`,
    short: (throughput: string, reason: string) => `Nicht erreicht: ${throughput} von 100. ${reason}`,
    cards: ({ sum }: Figures) => `Zu wenige Karten: Selbst ohne jeden Verlust brächten sie nur ${sum}.`,
    waiting: ({ losses }: Figures) => `${losses.waiting} gehen beim Warten verloren, denn alle halten das Tempo der langsamsten Karte.`,
    network: ({ losses }: Figures) => `${losses.network} bleiben im Netz hängen.`,
    wall: (ceiling: string) => ` Durch dieses Netz passen nie mehr als ${ceiling}, wie viele Karten auch rechnen.`,
    software: ({ losses }: Figures) => `${losses.software} verbraucht die Software, die ungleiche Karten im Takt hält.`,
  },

  presets: 'Vier Versuche',
  presetNames: { mixed: 'Alt und heimisch', four: 'Vier zu viel', crowd: 'Alles ans Hausnetz', small: 'Vierzig kleine' } satisfies Record<Preset, string>,
  presetRemarks: {
    mixed: 'Acht alte und zwölf heimische Karten, jede nach ihrem Tempo belastet: Es reicht knapp. Am Preis geht die Rechnung auf, am Strom nicht.',
    four: 'Zwanzig Karten wären hier schnell genug. Die vier kleinen geben ihnen das Tempo vor. Nehmen Sie sie heraus, oder verteilen Sie nach Tempo.',
    crowd: 'Der ganze Vorrat an einem schmalen Netz: Je mehr rechnen, desto länger wird ausgetauscht. Hier hilft keine Karte mehr, nur ein breiteres Netz.',
    small: 'Lauter gleiche Karten warten nicht aufeinander, auch wenn sie klein sind. Bezahlt wird der Anschluss: Optik für jede einzelne.',
  } satisfies Record<Preset, string>,

  filling: 'Karten', clear: 'Alle herausnehmen',
  kinds: { strong: 'Starkes System', old: 'Ältere Karte, fremd', a: 'Modul A, heimisch', b: 'Karte B, heimisch' } satisfies Record<Kind, string>,
  figures: (speed: string, power: string, price: string) => `Tempo ${speed} · Strom ${power} · Preis ${price}`,
  eight: '8 Karten zu je',
  ofStock: (units: string, stock: string) => `${units} von ${stock}`,
  fewer: (kind: string) => `${kind}: eins weniger`, more: (kind: string) => `${kind}: eins mehr`,

  split: 'Arbeit verteilen',
  splits: { equal: 'Allen gleich viel', proportional: 'Jeder nach Tempo' } satisfies Record<Split, string>,
  splitLines: {
    equal: 'Einfach, aber nach jedem Schritt warten alle auf die langsamste Karte.',
    proportional: 'Keiner wartet, doch jede weitere Sorte kostet 7 % der Summe für Software.',
  } satisfies Record<Split, string>,
  network: 'Netz',
  networks: { house: 'Hausnetz', copper: 'Kupfer', optics: 'Optik' } satisfies Record<Network, string>,
  networkLines: {
    house: 'Liegt schon im Haus und kostet nichts. Bandbreite 1.',
    copper: 'Kurze Kabel zum Schalter im Schrank. Bandbreite 4; je Anschluss Preis 0,5 und Strom 0,2.',
    optics: 'Glasfaser bis an jede Karte. Bandbreite 16; je Anschluss Preis 2 und Strom 0,5.',
  } satisfies Record<Network, string>,

  model: 'Formel und Annahmen',
  formula: [
    ['Durchsatz', 'Summe × Auslastung'],
    ['Summe', 'Karten × Tempo, über alle Sorten'],
    ['Auslastung', 'Gleichlauf × Netz'],
    ['Gleichlauf', 'Karten × langsamste Karte ÷ Summe (allen gleich viel)'],
    ['Gleichlauf', '1 − 0,07 × (Sorten − 1) (jeder nach Tempo)'],
    ['Netz', '1 ÷ (1 + Austausch)'],
    ['Austausch', 'Summe × Gleichlauf ÷ 100 × (Partner − 1) ÷ Partner ÷ Bandbreite'],
  ],
  assumptions: [
    'Alle Zahlen sind erfunden, damit man die Zusammenhänge sieht. Sie stehen im Verhältnis zum starken System, das in Tempo, Strom und Preis 100 ist.',
    'Gerechnet wird eine einzige Aufgabe fester Größe, in Schritten. Nach jedem Schritt tauschen alle ihre Ergebnisse aus, erst dann beginnt der nächste.',
    'Das starke System zählt beim Verteilen als acht Karten, im Netz als ein Partner: Seine innere Verdrahtung steckt schon in seinen 100.',
    'Jeder Partner braucht einen Anschluss. Erst zu mehreren brauchen sie ein Netz.',
    'Nicht gerechnet sind Speicher, Ausfälle, Alterung und die Monate, bis Software auf einer neuen Sorte läuft.',
    'Zu haben ist nur, was auf dem Regler steht. Auch das ist eine Annahme.',
  ],
  table: { kind: 'Sorte', speed: 'Tempo', power: 'Strom', price: 'Preis', stock: 'Zu haben' },
};

export type MixingWords = typeof de;

const en: MixingWords = {
  title: 'Mixing desk',
  lead: 'Three sorts of card, and one strong system that is hard to get. Put together a cluster that reaches its line.',
  illustrative: 'Illustrative numbers',
  illustrativeLine: 'Nothing here is measured, nothing belongs to a real product. The strong system is 100 in everything.',

  throughput: 'Throughput', ofLine: 'line 100', line: 'one strong system',
  state: { empty: 'empty', reached: 'Line reached', short: (missing) => `${missing} short` },
  arrives: 'Arrives',
  losses: { waiting: 'Waiting', network: 'Network', software: 'Software' },
  meters: { utilisation: 'Utilisation', power: 'Power', price: 'Price' },

  verdict: {
    empty: 'The cluster is still empty. Add cards below, or begin with one of the trials.',
    alone: 'This is the line itself: one strong system on its own, at full price.',
    reached: ({ throughput, sum, price, power }) => `Reached: of ${sum}, ${throughput} arrive. Price ${price}, power ${power}; the strong system takes 100 of each.`,
    short: (throughput, reason) => `Not reached: ${throughput} of 100. ${reason}`,
    cards: ({ sum }) => `Too few cards: even without any loss they would make only ${sum}.`,
    waiting: ({ losses }) => `${losses.waiting} are lost in waiting, because all keep the pace of the slowest card.`,
    network: ({ losses }) => `${losses.network} get stuck in the network.`,
    wall: (ceiling) => ` No more than ${ceiling} ever fit through this network, however many cards compute.`,
    software: ({ losses }) => `${losses.software} go to the software that keeps unequal cards in step.`,
  },

  presets: 'Four trials',
  presetNames: { mixed: 'Old and domestic', four: 'Four too many', crowd: 'All on the house network', small: 'Forty small ones' },
  presetRemarks: {
    mixed: 'Eight old and twelve domestic cards, each loaded according to its speed: just enough. The sum works out in price, not in power.',
    four: 'Twenty of these cards would be fast enough. The four small ones set the pace for them. Take them out, or split by speed.',
    crowd: 'The whole stock on a narrow network: the more cards compute, the longer they exchange. No card helps here any more, only a wider network.',
    small: 'Equal cards do not wait for each other, small as they are. What costs is the connection: optics for every single one.',
  },

  filling: 'Cards', clear: 'Take all out',
  kinds: { strong: 'Strong system', old: 'Older card, foreign', a: 'Module A, domestic', b: 'Card B, domestic' },
  figures: (speed, power, price) => `speed ${speed} · power ${power} · price ${price}`,
  eight: '8 cards of',
  ofStock: (units, stock) => `${units} of ${stock}`,
  fewer: (kind) => `${kind}: one fewer`, more: (kind) => `${kind}: one more`,

  split: 'Split the work',
  splits: { equal: 'Evenly', proportional: 'In proportion to speed' },
  splitLines: {
    equal: 'Simple, but after each step all wait for the slowest card.',
    proportional: 'Nobody waits, yet every further sort costs 7% of the sum for software.',
  },
  network: 'Network',
  networks: { house: 'House network', copper: 'Copper', optics: 'Optics' },
  networkLines: {
    house: 'Already in the building and free. Bandwidth 1.',
    copper: 'Short cables to the switch in the rack. Bandwidth 4; price 0.5 and power 0.2 per connection.',
    optics: 'Fibre up to every card. Bandwidth 16; price 2 and power 0.5 per connection.',
  },

  model: 'Formula and assumptions',
  formula: [
    ['throughput', 'sum × utilisation'],
    ['sum', 'cards × speed, over all sorts'],
    ['utilisation', 'step × network'],
    ['step', 'cards × slowest card ÷ sum (split evenly)'],
    ['step', '1 − 0.07 × (sorts − 1) (split in proportion)'],
    ['network', '1 ÷ (1 + exchange)'],
    ['exchange', 'sum × step ÷ 100 × (partners − 1) ÷ partners ÷ bandwidth'],
  ],
  assumptions: [
    'All numbers are invented to make the connections visible. They are relative to the strong system, which is 100 in speed, power and price.',
    'What is computed is one single job of fixed size, in steps. After each step all exchange their results; only then does the next one begin.',
    'The strong system counts as eight cards when work is split, and as one partner in the network: its inner wiring is already part of its 100.',
    'Every partner needs a connection. Only where there are several do they need a network.',
    'Left out are memory, failures, ageing, and the months until software runs on a new sort of card.',
    'Only what stands on the slider can be had. That is an assumption, too.',
  ],
  table: { kind: 'Sort', speed: 'Speed', power: 'Power', price: 'Price', stock: 'To be had' },
};

const zh: MixingWords = {
  title: '混算台',
  lead: '三种加速卡，外加一套很难买到的强系统。请搭出一个够得着基准线的集群。',
  illustrative: '示意数字',
  illustrativeLine: '全部数字均非实测，也不指任何真实产品。强系统的各项数值都定为 100。',

  throughput: '吞吐量', ofLine: '基准线 100', line: '一套强系统',
  state: { empty: '空', reached: '已到基准线', short: (missing) => `还差 ${missing}` },
  arrives: '实得',
  losses: { waiting: '等待', network: '网络', software: '软件' },
  meters: { utilisation: '利用率', power: '耗电', price: '价格' },

  verdict: {
    empty: '集群还是空的。请在下面加卡，或者先选一个试验。',
    alone: '这就是基准线本身：一套强系统，单独运行，全价。',
    reached: ({ throughput, sum, price, power }) => `达到了：总和 ${sum}，实得 ${throughput}。价格 ${price}，耗电 ${power}；强系统两项各为 100。`,
    short: (throughput, reason) => `没有达到：${throughput}，基准线为 100。${reason}`,
    cards: ({ sum }) => `卡太少：即使毫无损失，也只有 ${sum}。`,
    waiting: ({ losses }) => `有 ${losses.waiting} 耗在等待上，因为大家都得迁就最慢的那张卡。`,
    network: ({ losses }) => `有 ${losses.network} 卡在网络里。`,
    wall: (ceiling) => `无论多少张卡在算，这个网络最多只通得过 ${ceiling}。`,
    software: ({ losses }) => `有 ${losses.software} 被软件用去，好让快慢不一的卡步调一致。`,
  },

  presets: '四个试验',
  presetNames: { mixed: '老卡配国产', four: '多了四张', crowd: '全接楼内网', small: '四十张小卡' },
  presetRemarks: {
    mixed: '八张老卡、十二个国产模组，各按快慢分活：刚好够。账在价格上算得过来，在耗电上算不过来。',
    four: '这里有二十张卡本来够快，却要跟着四张小卡的步子走。把小卡拿掉，或者改为按快慢分活。',
    crowd: '全部存货接在一个窄网络上：算的卡越多，交换越久。再加卡也没有用，只有换更宽的网络。',
    small: '卡虽小，但个个一样，谁也不用等谁。钱花在接口上：每张卡都要配一路光纤。',
  },

  filling: '加速卡', clear: '全部取出',
  kinds: { strong: '强系统', old: '较老的国外卡', a: '国产 A 型模组', b: '国产 B 型小卡' },
  figures: (speed, power, price) => `速度 ${speed} · 耗电 ${power} · 价格 ${price}`,
  eight: '8 张卡，每张',
  ofStock: (units, stock) => `${units} / ${stock}`,
  fewer: (kind) => `${kind}：减一`, more: (kind) => `${kind}：加一`,

  split: '怎样分活',
  splits: { equal: '平均分', proportional: '按快慢分' },
  splitLines: {
    equal: '简单，但每一步都要等最慢的那张卡。',
    proportional: '谁也不用等，但每多一种卡，软件就要用去总和的 7%。',
  },
  network: '网络',
  networks: { house: '楼内网', copper: '铜缆', optics: '光纤' },
  networkLines: {
    house: '楼里现成的，不花钱。带宽 1。',
    copper: '短线接到机柜交换机。带宽 4；每个接口价格 0.5，耗电 0.2。',
    optics: '光纤直通每张卡。带宽 16；每个接口价格 2，耗电 0.5。',
  },

  model: '公式与假设',
  formula: [
    ['吞吐量', '总和 × 利用率'],
    ['总和', '各种卡的张数 × 速度，相加'],
    ['利用率', '同步率 × 网络效率'],
    ['同步率', '张数 × 最慢速度 ÷ 总和（平均分）'],
    ['同步率', '1 − 0.07 ×（种类 − 1）（按快慢分）'],
    ['网络效率', '1 ÷（1 + 交换）'],
    ['交换', '总和 × 同步率 ÷ 100 ×（伙伴 − 1）÷ 伙伴 ÷ 带宽'],
  ],
  assumptions: [
    '数字都是虚构的，只为看清其中的关系；一切以强系统为准，它的速度、耗电、价格都是 100。',
    '只算一项大小固定的任务，一步一步地算。每一步之后大家交换结果，然后才开始下一步。',
    '分活时，强系统算八张卡；在网络里，它算一个伙伴：内部布线已经包含在它的 100 里。',
    '每个伙伴需要一个接口。不止一个伙伴时，才需要网络。',
    '没有计入内存、故障、老化，以及让软件在新卡上跑起来的那几个月。',
    '滑杆上有多少，就只能买到多少。这同样是假设。',
  ],
  table: { kind: '种类', speed: '速度', power: '耗电', price: '价格', stock: '可得' },
};

export const MIXING_WORDS: Readonly<Record<Language, MixingWords>> = { de, en, zh };
