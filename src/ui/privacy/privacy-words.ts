import type { Language } from '../../content/types.ts';

/** What is kept, in which place of the browser, and until when. */
interface KeptThing { readonly what: string; readonly where: string; readonly until: string }

interface PrivacyWords {
  readonly title: string;
  readonly lead: string;
  readonly nothingLeaves: { readonly title: string; readonly lines: readonly string[] };
  readonly kept: { readonly title: string; readonly line: string; readonly heads: readonly [string, string, string]; readonly things: readonly KeptThing[] };
  readonly forget: { readonly title: string; readonly line: string; readonly button: string; readonly done: string; readonly byBrowser: string; readonly kiosk: string };
}

const de: PrivacyWords = {
  title: 'Was hier bleibt',
  lead: 'Die Halle weiß nicht, wer Sie sind, und fragt nicht danach.',
  nothingLeaves: {
    title: 'Nichts verlässt dieses Gerät',
    lines: [
      'Alles, was die Halle braucht, kommt von dem einen Rechner, der sie ausliefert. Keine fremden Dienste, keine Zählpixel, keine Schriften von anderswo.',
      'Keine Cookies, keine Kennung, kein Konto. Kamera, Mikrofon und Standort rührt die Halle nicht an.',
      'Wer die Halle ausliefert, sieht wie bei jeder Webseite, dass eine Adresse Dateien abgerufen hat. Was Sie in der Halle lesen und anfassen, sieht er nicht.',
    ],
  },
  kept: {
    title: 'Was Ihr Browser aufhebt', line: 'Nur diese Dinge, nur auf diesem Gerät:', heads: ['Was', 'Wo', 'Bis wann'],
    things: [
      { what: 'Die Halle selbst: Seiten, Texte, Modelle, Schriften. Damit sie ohne Netz offen bleibt.', where: 'Cache-Speicher, „zhanting …“', until: 'Bis eine neue Fassung sie ablöst oder Sie sie entfernen.' },
      { what: 'Ihr eigenes Exemplar des Essays, falls Sie eines geladen haben.', where: 'Lokaler Speicher, „zhanting.copy“', until: 'Bis Sie es vergessen lassen.' },
      { what: 'Ihre Einstellungen: Sprache, Textgröße, Bildqualität und was zu Ihren Händen und Augen passt.', where: 'Lokaler Speicher, „zhanting.settings“', until: 'Bis Sie die Daten dieser Website löschen.' },
      { what: 'Die Uhrzeiten der letzten Starts, die abgebrochen sind. Nach mehreren öffnet die Halle sparsamer.', where: 'Sitzungsspeicher, „zhanting.starts“', until: 'Bis Sie den Tab schließen.' },
      { what: 'Sprache, Station und Bauteil, bei denen Sie stehen.', where: 'Adresszeile', until: 'Bis Sie die Seite schließen; der Browserverlauf merkt sich Adressen wie immer.' },
      { what: 'Auf einem Ausstellungsgerät: Summen je Stunde ohne Personenbezug, etwa wie oft eine Station geöffnet wurde; Einstellungen des Betreibers und sein Code als Prüfwert.', where: 'Nur auf dem Gerät', until: 'Bis der Betreiber sie löscht.' },
    ],
  },
  forget: {
    title: 'Vergessen lassen', line: 'Entfernt die aufgehobene Halle und Ihr Exemplar des Essays aus diesem Browser. Was gerade offen ist, bleibt offen.',
    button: 'Alles vergessen', done: 'Vergessen. Beim nächsten Öffnen beginnt die Halle wie beim ersten Mal.',
    byBrowser: 'Dasselbe leistet Ihr Browser, wenn Sie dort die Daten dieser Website löschen.',
    kiosk: 'Auf einem Ausstellungsgerät beginnt nach jedem Besuch alles von vorn.',
  },
};

const en: PrivacyWords = {
  title: 'What stays here',
  lead: 'The hall does not know who you are, and does not ask.',
  nothingLeaves: {
    title: 'Nothing leaves this device',
    lines: [
      'Everything the hall needs comes from the one machine that serves it. No outside services, no tracking pixels, no fonts from elsewhere.',
      'No cookies, no identifier, no account. The hall touches neither camera nor microphone nor location.',
      'Whoever serves the hall can see, as with any website, that an address has fetched files. What you read and touch in the hall they cannot see.',
    ],
  },
  kept: {
    title: 'What your browser keeps', line: 'Only these things, only on this device:', heads: ['What', 'Where', 'Until'],
    things: [
      { what: 'The hall itself: pages, texts, models, fonts. So that it stays open without a network.', where: 'Cache storage, “zhanting …”', until: 'Until a new version takes its place or you remove it.' },
      { what: 'Your own copy of the essay, if you have loaded one.', where: 'Local storage, “zhanting.copy”', until: 'Until you have it forgotten.' },
      { what: 'Your settings: language, text size, picture quality and what suits your hands and eyes.', where: 'Local storage, “zhanting.settings”', until: 'Until you delete this website’s data.' },
      { what: 'The times of the last starts that broke off. After several the hall opens more sparingly.', where: 'Session storage, “zhanting.starts”', until: 'Until you close the tab.' },
      { what: 'The language, station and part you are at.', where: 'Address bar', until: 'Until you close the page; your browser’s history remembers addresses as always.' },
      { what: 'On an exhibition device: totals by the hour that concern no person, such as how often a station was opened; the keeper’s settings, and their code as a check value.', where: 'On the device only', until: 'Until the keeper deletes them.' },
    ],
  },
  forget: {
    title: 'Have it forgotten', line: 'Removes the kept hall and your copy of the essay from this browser. What is open now stays open.',
    button: 'Forget everything', done: 'Forgotten. Next time the hall opens as if for the first time.',
    byBrowser: 'Deleting this website’s data in your browser does the same.',
    kiosk: 'On an exhibition device everything starts afresh after each visit.',
  },
};

const zh: PrivacyWords = {
  title: '这里会留下什么',
  lead: '展厅不知道您是谁，也不会问。',
  nothingLeaves: {
    title: '没有任何东西离开这台设备',
    lines: [
      '展厅所需的一切都来自提供它的那一台机器。没有外部服务，没有统计像素，也不从别处取字体。',
      '没有 Cookie，没有标识符，没有账户。展厅不会使用摄像头、麦克风和位置。',
      '与任何网站一样，提供展厅的一方能看到某个地址取走了文件；您在展厅里读了什么、碰了什么，对方看不到。',
    ],
  },
  kept: {
    title: '浏览器里保存的内容', line: '只有这几样，且只在这台设备上：', heads: ['内容', '位置', '期限'],
    things: [
      { what: '展厅本身：页面、文字、模型、字体，好让它在没有网络时也能打开。', where: '缓存存储，“zhanting …”', until: '直到新版本取代它，或由您删除。' },
      { what: '您自己的那份文章（如果您载入过）。', where: '本地存储，“zhanting.copy”', until: '直到您让它被忘记。' },
      { what: '您的设置：语言、文字大小、画面质量，以及适合您双手和眼睛的选项。', where: '本地存储，“zhanting.settings”', until: '直到您删除本网站的数据。' },
      { what: '最近几次中断的启动时间。多次中断后，展厅会以更省的方式打开。', where: '会话存储，“zhanting.starts”', until: '直到您关闭标签页。' },
      { what: '您所在的语言、展位和零件。', where: '地址栏', until: '直到您关闭页面；浏览器的历史记录照常会记住地址。' },
      { what: '在展览设备上：不涉及个人的每小时总数，例如某个展位被打开的次数；管理员的设置，以及口令的校验值。', where: '仅在设备上', until: '直到管理员删除。' },
    ],
  },
  forget: {
    title: '让它忘记', line: '从这个浏览器中删除已保存的展厅和您的那份文章。当前打开的内容不受影响。',
    button: '全部忘记', done: '已忘记。下次打开时，一切如同第一次。',
    byBrowser: '在浏览器中删除本网站的数据，效果相同。',
    kiosk: '在展览设备上，每次参观结束后一切都会重新开始。',
  },
};

export const PRIVACY_WORDS: Readonly<Record<Language, PrivacyWords>> = { de, en, zh };
