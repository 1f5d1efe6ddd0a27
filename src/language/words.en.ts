import type { Words } from './words.ts';

const integer = new Intl.NumberFormat('en-GB');

export const en: Words = {
  name: 'Zhanting',
  otherName: '展厅',
  subtitle: 'An engine hall built around an essay',
  pageTitle: 'Zhanting 展厅 – An engine hall built around an essay',
  close: 'Close',
  dismiss: 'Understood',
  on: 'On',
  off: 'Off',

  dropHere: 'Let go here to read it',
  textsFailed: (title) => `The texts of “${title}” could not be loaded.`,
  notices: {
    missing: 'That did not arrive. The hall stands; trying again usually helps.',
    exhibitFailed: (title) => `“${title}” could not be set up. The station’s text is complete, and everything else stands.`,
    unknownStation: (name) => `There is no station “${name}” here. You are at the entrance.`,
    unknownPart: (name) => `There is no part “${name}” at this station. You see the whole piece.`,
    unknownPassage: (name) => `Passage “${name}” is not told at this station.`,
    unknownValue: (name, value) => `The hall does not know “${name}=${value}” in the address and uses its usual value.`,
  },

  skip: { label: 'Skip to', stations: 'Stations', text: 'Text' },

  tools: {
    label: 'Tools', language: 'Language', textSize: 'Text size', map: 'Plan of the hall', share: 'Take it with you', help: 'Help', sound: 'Sound of the hall',
    settings: 'Settings', fullScreen: 'Full screen', leaveFullScreen: 'Leave full screen',
    textSizeNow: (factor) => `Text size ${factor} times`,
  },

  start: {
    language: 'Language', walk: 'Walk', walkLine: 'Freely through the hall, at your own pace.', enter: 'Enter the hall',
    read: 'Read', readLine: 'The essay retold, paragraph by paragraph. Good for printing, too.', openCatalogue: 'Open the catalogue',
    sheet: 'Sheet 0 · Scale 1:1', stations: (count) => `${count} stations`,
  },

  tour: { title: 'Tour', line: 'Past everything in the time you have, or along one theme.', minutes: (count) => `${count} min`, minutesLong: (count) => `Tour: ${count} min`, failed: 'The tour could not be put together. Try again?' },

  walk: {
    stations: 'Stations', open: 'Open',
    openStation: (title) => `Open “${title}”`,
  },

  say: {
    near: (number, title) => `Station ${number}, ${title}, before you. Press Enter to open it.`,
    opened: (number, title) => `Station ${number}, ${title}, opened. Its text stands under “Reading”.`,
    part: (number, name) => `Part ${number}, ${name}.`,
    left: 'Back in the hall.',
    language: 'The hall now speaks English.',
  },

  handles: { label: 'Things to try', pause: 'Pause', goOn: 'Go on', turnBack: 'One turn back', turnOn: 'One turn on' },

  panel: {
    label: 'Reading', text: 'Text', parts: 'Parts list', closeStation: 'Close station', tabs: 'View',
    retelling: 'Retelling', original: 'Your copy', source: 'Version', passages: 'Passages',
    previousPassage: (id) => `Previous passage ${id}`, nextPassage: (id) => `Next passage ${id}`,
    passage: (id) => `Passage ${id}`, caption: 'Caption', notes: 'Notes',
    loading: 'Fetching the text …', failed: 'The text of this station could not be loaded.', retry: 'Try again',
    deskLoading: 'Setting up the desk …', deskFailed: 'The desk could not be loaded. Text and parts list are not affected.',
    height: 'Height of the sheet', heights: { low: 'Low', half: 'Half', full: 'Full' },
    missing: 'Not found in your copy; the retelling stands in its place.',
    notPlaced: 'Notes that found no place in your copy',
  },

  kinds: { essay: 'Essay', term: 'Term', context: 'Context', number: 'Number' },
  kindLetters: { essay: 'E', term: 'T', context: 'C', number: 'N' },
  note: { goTo: (mark) => `Note ${mark}`, back: (mark) => `${mark}: back to its place in the text` },

  part: {
    label: 'Part',
    previous: 'Previous part', next: 'Next part', isolate: 'Show alone', together: 'Show everything', back: 'Back to the whole', inText: 'Place in the text',
  },

  partsList: {
    search: 'Find a part', none: 'No part by that name.', clear: 'Clear search',
    count: (found, all) => (found === all ? `${integer.format(all)} parts` : `${integer.format(found)} of ${integer.format(all)} parts`),
  },

  ruler: { label: 'Take apart', together: 'Assembled', apart: 'Exploded', laidOut: 'Laid out', value: (percent) => (percent > 100 ? `${percent - 100}% laid out` : `${percent}% exploded`) },
  labels: { label: 'Parts in the picture' },

  map: {
    title: 'Plan of the hall', line: 'Choose a station to walk there.', youAreHere: 'You are here', entrance: 'Entrance', window: 'Rain window',
    north: 'N', drawing: 'Floor plan, 60 by 24 metres', coming: 'Still empty: outlined on the plan only', metres: (count) => `${count} m`,
  },

  settings: {
    title: 'Settings', quality: 'Picture quality', qualities: { auto: 'Auto', low: 'Low', medium: 'Medium', high: 'High' },
    letterKeys: 'Single-letter keys', letterKeysLine: 'W, A, S, D, M, H and other single letters',
  },
};
