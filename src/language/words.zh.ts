import type { Words } from './words.ts';

const integer = new Intl.NumberFormat('zh-CN');

export const zh: Words = {
  name: '展厅',
  otherName: 'Zhanting',
  subtitle: '一篇随笔，一座机器大厅',
  pageTitle: '展厅 Zhanting：一篇随笔，一座机器大厅',
  close: '关闭',
  dismiss: '知道了',
  on: '开',
  off: '关',

  dropHere: '在此松开即可阅读',
  textsFailed: (title) => `“${title}”的文字没能载入。`,
  notices: {
    missing: '这一部分没有传到。展厅照常开放，通常再试一次即可。',
    exhibitFailed: (title) => `“${title}”未能搭建起来。本站的文字完整无缺，其余展品也都在。`,
    unknownStation: (name) => `这里没有名为“${name}”的展位。您现在在入口处。`,
    unknownPart: (name) => `本站没有名为“${name}”的部件。您看到的是整件展品。`,
    unknownPassage: (name) => `本站没有讲述段落“${name}”。`,
    unknownValue: (name, value) => `展厅不认识地址中的“${name}=${value}”，已改用常用设置。`,
  },

  skip: { label: '跳转到', stations: '展位', text: '文字' },

  tools: {
    label: '工具', language: '语言', textSize: '字号', map: '展厅平面图', share: '带走', help: '帮助', sound: '展厅声音',
    settings: '设置', fullScreen: '全屏', leaveFullScreen: '退出全屏',
    textSizeNow: (factor) => `字号 ${factor} 倍`,
  },

  start: {
    language: '语言', walk: '行走', walkLine: '按自己的节奏，在展厅里随意走动。', enter: '进入展厅',
    read: '阅读', readLine: '逐段转述整篇随笔，也可以打印。', openCatalogue: '打开图录',
    sheet: '图号 0 · 比例 1:1', stations: (count) => `${count} 个展位`,
  },

  tour: { title: '导览', line: '按您的时间看遍全部，或者只跟一个主题走。', minutes: (count) => `${count} 分钟`, minutesLong: (count) => `导览：${count} 分钟`, failed: '导览没能准备好，再试一次？' },

  walk: {
    stations: '展位', open: '打开',
    openStation: (title) => `打开“${title}”`,
  },

  say: {
    near: (number, title) => `${number} 号展位“${title}”就在您面前。按回车键打开。`,
    opened: (number, title) => `已打开 ${number} 号展位“${title}”。文字在“阅读”区。`,
    part: (number, name) => `零件 ${number}：${name}。`,
    left: '已回到展厅。',
    language: '展厅已切换为中文。',
  },

  handles: { label: '动手试试', pause: '暂停', goOn: '继续', turnBack: '倒转一圈', turnOn: '再转一圈' },

  panel: {
    label: '阅读', text: '文字', parts: '零件表', closeStation: '关闭展位', tabs: '视图',
    retelling: '转述', original: '自备原文', source: '版本', passages: '段落',
    previousPassage: (id) => `上一段 ${id}`, nextPassage: (id) => `下一段 ${id}`,
    passage: (id) => `段落 ${id}`, caption: '图注', notes: '注释',
    loading: '正在取来文字……', failed: '这个展位的文字没能载入。', retry: '再试一次',
    deskLoading: '正在布置操作台……', deskFailed: '操作台没能载入，文字和零件表不受影响。',
    height: '阅读页高度', heights: { low: '低', half: '半', full: '全' },
    missing: '自备原文里没有找到这一段，此处仍显示转述。',
    notPlaced: '在自备原文里没有找到位置的注释',
  },

  kinds: { essay: '随笔', term: '名词', context: '背景', number: '数字' },
  kindLetters: { essay: '文', term: '词', context: '境', number: '数' },
  note: { goTo: (mark) => `注释 ${mark}`, back: (mark) => `${mark}：回到文中的位置` },

  part: {
    label: '零件',
    previous: '上一个零件', next: '下一个零件', isolate: '单独查看', together: '全部显示', back: '回到整体', inText: '文中位置',
  },

  partsList: {
    search: '查找零件', none: '没有这个名称的零件。', clear: '清除查找',
    count: (found, all) => (found === all ? `共 ${integer.format(all)} 个零件` : `${integer.format(all)} 个零件中的 ${integer.format(found)} 个`),
  },

  ruler: { label: '拆解', together: '装配', apart: '拆开', laidOut: '陈列', value: (percent) => (percent > 100 ? `已陈列 ${percent - 100}%` : `已拆开 ${percent}%`) },
  labels: { label: '画面中的零件' },

  map: {
    title: '展厅平面图', line: '选择一个展位，走过去。', youAreHere: '您在这里', entrance: '入口', window: '雨窗',
    north: '北', drawing: '平面图，60 米 × 24 米', coming: '尚未布展：图上只画轮廓', metres: (count) => `${count} 米`,
  },

  settings: {
    title: '设置', quality: '画质', qualities: { auto: '自动', low: '低', medium: '中', high: '高' },
    letterKeys: '单字母快捷键', letterKeysLine: 'W、A、S、D、M、H 等单个字母',
  },
};
