import type { StationAnchors } from '../../content/copy/selector.ts';

/** Where this station's notes and parts stand in the essay itself, for a reader's own copy (German edition). */
export const anchors: StationAnchors = {
  notes: {
    inkubator: { passage: 's1p5', exact: 'staatliche Inkubatoren für KI-Software' },
    evtol: { passage: 's1p5', prefix: 'braucht der ', exact: 'eVTOL', suffix: '-Sektor' },
    staat: { passage: 's1p5', exact: 'intensive staatliche Unterstützung' },
    testbasis: { passage: 's1p5', prefix: 'um etwa ', exact: 'Testflugbasen', suffix: ' genehmigen' },
    luftraum: { passage: 's1p5', prefix: 'oder die ', exact: 'Luftraumvorschriften' },
    hefei: { passage: 's1p5', prefix: 'In ', exact: 'Hefei', suffix: ' etwa entstehen' },
    koordination: { passage: 's1p5', exact: 'eine gewaltige Koordinierungsaufgabe' },
    wetter: { passage: 's1p6', exact: 'Das Wetter', suffix: ' hinderte uns' },
    wettergrenzen: { passage: 's1p6', prefix: 'Das Wetter ', exact: 'hinderte uns daran' },
    foto: { passage: 's1p6', prefix: 'stattdessen ', exact: 'mit einem Foto' },
  },
  parts: [
    { part: 'lift-rotor-1-blades', passage: 's1p5', prefix: 'also ', exact: 'fliegende Taxis' },
    { part: 'flight-computer-1', passage: 's1p5', prefix: 'oder die ', exact: 'Luftraumvorschriften' },
    { part: 'battery-1', passage: 's1p5', prefix: 'ein ganzer ', exact: 'EV-Industriepark' },
    { part: 'cruise-propeller-blades', passage: 's1p6', prefix: 'den ', exact: 'eVTOL-Testflug', suffix: ' zu machen' },
  ],
  unanchored: [
    'hubreise', 'scheibenlast', 'verwindung', 'transition', 'wechselrichter', 'schuetz', 'redundanz', 'radarhoehe',
    'autorotation', 'fallschirm', 'vertiport', 'scvtol', 'caac', 'betreiber', 'tiefflug', 'luftraumklassen',
    'drohnenrecht', 'entwurf', 'acht', 'flaeche', 'schweben', 'energie', 'spannweite', 'blattspitze',
  ],
};
