import type { NoteKind } from '../content/types.ts';

const integer = new Intl.NumberFormat('de-DE');

export const de = {
  name: 'Zhanting',
  otherName: '展厅',
  subtitle: 'Eine Maschinenhalle zu einem Essay',
  pageTitle: 'Zhanting 展厅 – Eine Maschinenhalle zu einem Essay',
  close: 'Schließen',
  dismiss: 'Verstanden',
  on: 'An',
  off: 'Aus',

  dropHere: 'Zum Lesen hier loslassen',
  textsFailed: (title: string) => `Die Texte von „${title}“ ließen sich nicht laden.`,
  notices: {
    missing: 'Das ist nicht angekommen. Die Halle steht; ein zweiter Versuch hilft meist.',
    exhibitFailed: (title: string) => `„${title}“ konnte nicht aufgebaut werden. Der Text der Station ist vollständig, alles andere steht.`,
    unknownStation: (name: string) => `Eine Station „${name}“ gibt es hier nicht. Sie stehen am Eingang.`,
    unknownPart: (name: string) => `Ein Teil „${name}“ gibt es an dieser Station nicht. Sie sehen das ganze Stück.`,
    unknownPassage: (name: string) => `Die Passage „${name}“ wird an dieser Station nicht erzählt.`,
    unknownValue: (name: string, value: string) => `Mit „${name}=${value}“ in der Adresse kann die Halle nichts anfangen; sie nimmt ihren üblichen Wert.`,
  },

  skip: { label: 'Direkt zu', stations: 'Stationen', text: 'Text' },

  tools: {
    label: 'Werkzeuge', language: 'Sprache', textSize: 'Schriftgröße', map: 'Plan der Halle', share: 'Mitnehmen', help: 'Hilfe', sound: 'Ton der Halle',
    settings: 'Einstellungen', fullScreen: 'Vollbild', leaveFullScreen: 'Vollbild beenden',
    textSizeNow: (factor: string) => `Schriftgröße ${factor}-fach`,
  },

  start: {
    language: 'Sprache', walk: 'Gehen', walkLine: 'Frei durch die Halle, im eigenen Tempo.', enter: 'Halle betreten',
    read: 'Lesen', readLine: 'Der Essay, Absatz für Absatz nacherzählt. Auch zum Drucken.', openCatalogue: 'Katalog öffnen',
    sheet: 'Blatt 0 · Maßstab 1:1', stations: (count: number) => `${count} Stationen`,
  },

  tour: { title: 'Führung', line: 'An allem vorbei in der Zeit, die Sie haben, oder einem Thema nach.', minutes: (count: number) => `${count} min`, minutesLong: (count: number) => `Führung: ${count} min`, failed: 'Die Führung ließ sich nicht zusammenstellen. Noch einmal versuchen?' },

  walk: {
    stations: 'Stationen', open: 'Öffnen',
    openStation: (title: string) => `„${title}“ öffnen`,
  },

  say: {
    near: (number: number, title: string) => `Station ${number}, ${title}, vor Ihnen. Mit der Eingabetaste öffnen.`,
    opened: (number: number, title: string) => `Station ${number}, ${title}, geöffnet. Der Text steht im Bereich „Lesen“.`,
    part: (number: number, name: string) => `Teil ${number}, ${name}.`,
    left: 'Zurück in der Halle.',
    language: 'Die Halle spricht jetzt Deutsch.',
  },

  handles: { label: 'Handgriffe', pause: 'Anhalten', goOn: 'Weiter', turnBack: 'Eine Umdrehung zurück', turnOn: 'Eine Umdrehung weiter' },

  panel: {
    label: 'Lesen', text: 'Text', parts: 'Stückliste', closeStation: 'Station schließen', tabs: 'Ansicht',
    retelling: 'Nacherzählung', original: 'Eigener Text', source: 'Fassung', passages: 'Absätze',
    previousPassage: (id: string) => `Voriger Absatz ${id}`, nextPassage: (id: string) => `Nächster Absatz ${id}`,
    passage: (id: string) => `Absatz ${id}`, caption: 'Bildunterschrift', notes: 'Anmerkungen',
    loading: 'Der Text wird geholt …', failed: 'Der Text dieser Station ließ sich nicht laden.', retry: 'Noch einmal versuchen',
    deskLoading: 'Das Pult wird aufgestellt …', deskFailed: 'Das Pult ließ sich nicht laden. Text und Stückliste sind davon unberührt.',
    height: 'Höhe des Blattes', heights: { low: 'Niedrig', half: 'Halb', full: 'Ganz' },
    missing: 'Im eigenen Text nicht gefunden; hier steht die Nacherzählung.',
    notPlaced: 'Anmerkungen, die im eigenen Text keine Stelle fanden',
  },

  kinds: { essay: 'Essay', term: 'Begriff', context: 'Zusammenhang', number: 'Zahl' } satisfies Record<NoteKind, string>,
  kindLetters: { essay: 'E', term: 'B', context: 'K', number: 'Z' } satisfies Record<NoteKind, string>,
  note: { goTo: (mark: string) => `Anmerkung ${mark}`, back: (mark: string) => `${mark}: zurück zur Stelle im Text` },

  part: {
    label: 'Teil',
    previous: 'Voriges Teil', next: 'Nächstes Teil', isolate: 'Allein zeigen', together: 'Alles zeigen', back: 'Zurück zum Ganzen', inText: 'Stelle im Text',
  },

  partsList: {
    search: 'Teil suchen', none: 'Kein Teil mit diesem Namen.', clear: 'Suche leeren',
    count: (found: number, all: number) => (found === all ? `${integer.format(all)} Teile` : `${integer.format(found)} von ${integer.format(all)} Teilen`),
  },

  ruler: { label: 'Zerlegen', together: 'Montiert', apart: 'Zerlegt', laidOut: 'Ausgelegt', value: (percent: number) => (percent > 100 ? `${percent - 100} % ausgelegt` : `${percent} % zerlegt`) },
  labels: { label: 'Teile im Bild' },

  map: {
    title: 'Plan der Halle', line: 'Eine Station wählen, um hinzugehen.', youAreHere: 'Sie sind hier', entrance: 'Eingang', window: 'Regenfenster',
    north: 'N', drawing: 'Grundriss, 60 mal 24 Meter', coming: 'Noch leer: nur als Umriss im Plan', metres: (count: number) => `${count} m`,
  },

  settings: {
    title: 'Einstellungen', quality: 'Bildqualität', qualities: { auto: 'Auto', low: 'Niedrig', medium: 'Mittel', high: 'Hoch' },
    letterKeys: 'Einzeltasten', letterKeysLine: 'W, A, S, D, M, H und andere einzelne Buchstaben',
  },
};
