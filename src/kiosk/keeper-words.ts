import type { Language } from '../content/types.ts';

export interface KeeperWords {
  readonly title: string; readonly close: string;
  readonly pin: string; readonly newPin: string; readonly repeatPin: string; readonly setLine: string; readonly differs: string; readonly wrong: string; readonly unsafe: string;
  wait(seconds: number): string;
  readonly digit: string; readonly erase: string; readonly done: string; readonly changePin: string;
  readonly health: string; readonly version: string; readonly up: string; readonly frames: string; readonly losses: string; readonly errors: string; readonly storage: string;
  readonly visits: string; readonly all: string; readonly dwell: string; readonly byDay: string; readonly byHour: string; readonly byStation: string; readonly byLanguage: string; readonly local: string;
  readonly save: string; readonly forget: string; readonly house: string; readonly language: string; readonly fromAddress: string; readonly volume: string; readonly reload: string; readonly leave: string;
}

const de: KeeperWords = {
  title: 'Für den Betrieb', close: 'Zurück zum Kiosk',
  pin: 'PIN', newPin: 'Neue PIN', repeatPin: 'Noch einmal dieselbe PIN', setLine: '4 bis 10 Ziffern. Gemerkt wird nur ein Fingerabdruck davon, auf diesem Gerät.', differs: 'Das waren zwei verschiedene. Bitte von vorn.', wrong: 'Das war sie nicht.',
  unsafe: 'Eine PIN geht nur über https oder auf diesem Gerät selbst (localhost).', wait: (seconds) => `Noch ${seconds} s warten.`,
  digit: 'Ziffer', erase: 'Löschen', done: 'Weiter', changePin: 'PIN ändern',
  health: 'Befinden', version: 'Fassung', up: 'Läuft seit', frames: 'Bilder gezeichnet', losses: 'Grafik verloren', errors: 'Fehler', storage: 'Speicher belegt',
  visits: 'Besuche', all: 'Gezählt', dwell: 'Verweildauer im Mittel', byDay: 'Nach Tagen', byHour: 'Nach Uhrzeit', byStation: 'Geöffnete Stationen', byLanguage: 'Sprachen',
  local: 'Summen je Stunde, ohne Personenbezug. Sie bleiben auf diesem Gerät, ein Vierteljahr lang.',
  save: 'Als CSV sichern', forget: 'Zählung löschen', house: 'Haus', language: 'Erste Sprache', fromAddress: 'wie Adresse', volume: 'Lautstärke', reload: 'Neu laden', leave: 'Kiosk verlassen',
};
const en: KeeperWords = {
  title: 'For the keeper', close: 'Back to the kiosk',
  pin: 'PIN', newPin: 'New PIN', repeatPin: 'The same PIN once more', setLine: '4 to 10 digits. Only a fingerprint of it is kept, on this machine.', differs: 'Those were two different ones. Please start again.', wrong: 'That was not it.',
  unsafe: 'A PIN needs https, or this machine itself (localhost).', wait: (seconds) => `Wait ${seconds} s.`,
  digit: 'Digit', erase: 'Erase', done: 'Go on', changePin: 'Change PIN',
  health: 'Health', version: 'Version', up: 'Running for', frames: 'Frames drawn', losses: 'Graphics lost', errors: 'Errors', storage: 'Storage used',
  visits: 'Visits', all: 'Counted', dwell: 'Dwell, on average', byDay: 'By day', byHour: 'By time of day', byStation: 'Stations opened', byLanguage: 'Languages',
  local: 'Sums by the hour, nothing about persons. They stay on this machine, for a quarter of a year.',
  save: 'Save as CSV', forget: 'Delete counts', house: 'House', language: 'First language', fromAddress: 'as address', volume: 'Volume', reload: 'Load anew', leave: 'Leave the kiosk',
};
const zh: KeeperWords = {
  title: '管理页面', close: '返回展示',
  pin: '密码', newPin: '新密码', repeatPin: '再输入一次', setLine: '4 至 10 位数字。本机只保存它的摘要。', differs: '两次输入不同，请重新开始。', wrong: '密码不对。',
  unsafe: '只有通过 https 或在本机（localhost）才能使用密码。', wait: (seconds) => `请等待 ${seconds} 秒。`,
  digit: '数字', erase: '删除', done: '继续', changePin: '更改密码',
  health: '运行状况', version: '版本', up: '已运行', frames: '已绘制帧数', losses: '图形丢失', errors: '错误', storage: '已用存储',
  visits: '参观', all: '总数', dwell: '平均停留', byDay: '按日', byHour: '按时段', byStation: '打开的展位', byLanguage: '语言',
  local: '按小时汇总，不涉及个人；只保存在本机，保留一个季度。',
  save: '保存为 CSV', forget: '清除统计', house: '展厅', language: '初始语言', fromAddress: '按地址', volume: '音量', reload: '重新载入', leave: '退出展示',
};

export const KEEPER_WORDS: Readonly<Record<Language, KeeperWords>> = { de, en, zh };
