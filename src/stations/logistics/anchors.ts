import type { StationAnchors } from '../../content/copy/selector.ts';

/** Where this station's notes and parts stand in the essay itself, for a reader's own copy (German edition). */
export const anchors: StationAnchors = {
  notes: {
    kapital: { passage: 's4p1', exact: 'Kapitalstruktur und technologischer Ausrichtung' },
    binnenmarkt: { passage: 's4p1', exact: 'riesigen lokalen Kundenstamm' },
    messe: { passage: 's4p2', prefix: 'Auf der ', exact: 'Shenzhen Logistics Fair' },
    zehntausend: { passage: 's4p2', prefix: 'Beide haben ', exact: 'über 10.000' },
    autonom: { passage: 's4p2', exact: 'fahrerlose', suffix: ' Logistikfahrzeuge verkauft' },
    strasse: { passage: 's4p2', prefix: 'fahrerlose ', exact: 'Logistikfahrzeuge', suffix: ' verkauft' },
    einsatz: { passage: 's4p2', exact: 'in Lagerhäusern und in der Industrie' },
    neolix: { passage: 's4p2', prefix: 'Unternehmen, ', exact: 'Neolix', suffix: ', gab an' },
    zehnfach: { passage: 's4p2', exact: 'um das Zehnfache', suffix: ' gestiegen' },
    usa: { passage: 's4p2', exact: 'vergleichbaren Zahlen aus den USA' },
    einwohner: { passage: 's4p2', prefix: 'verzeichnete ', exact: 'die Stadt Shenzhen' },
    vorhaben: { passage: 's4p2', exact: 'wichtige kommunale Initiative' },
    million: { passage: 's4p2', exact: 'fast eine Million davon' },
    dreiklang: { passage: 's4p3', exact: 'weil alle Faktoren stimmen' },
    lieferkette: { passage: 's4p3', exact: 'die Lieferkette', suffix: ', um sie' },
    hotel: { passage: 's4p3', prefix: 'Selbst ', exact: 'Mittelklassehotels' },
    hotelroboter: { passage: 's4p3', prefix: 'routinemäßig ', exact: 'Serviceroboter' },
    gewerbe: { passage: 's4p3', exact: 'neue Gewerbeflächen' },
    zahlung: { passage: 's4p4', exact: 'geringen Zahlungsbereitschaft' },
    preisschild: { passage: 's4p4', exact: 'billig oder kostenlos' },
    saas: { passage: 's4p4', prefix: 'viele ', exact: 'SaaS', suffix: '-Produkte haben' },
    notwendigkeit: { passage: 's4p5', exact: 'aus wirtschaftlicher Notwendigkeit' },
    umfeld: { passage: 's4p5', exact: 'Das Ökosystem unterstützt dies' },
  },
  parts: [
    { part: 'front-subframe', passage: 's4p1', prefix: 'im Bereich ', exact: 'der Hardware' },
    { part: 'computer-board-main', passage: 's4p2', prefix: 'Unternehmen für ', exact: 'autonome Fahrzeuge' },
    { part: 'cargo-door', passage: 's4p2', prefix: 'für den ', exact: 'Transport' },
    { part: 'parcel-03', passage: 's4p2', exact: 'autonome Lieferungen' },
    { part: 'drive-stator', passage: 's4p3', prefix: 'um mit ', exact: 'der Produktion', suffix: ' zu beginnen' },
    { part: 'front-right-tyre', passage: 's4p5', exact: 'auf Hardware' },
  ],
  unanchored: [
    'schwungrad', 'exponat', 'sinne', 'lidar', 'laufzeit', 'augensicher', 'wellen', 'schall', 'bywire',
    'wendekreis', 'bremsweg', 'skateboard', 'zoll', 'eisenphosphat', 'schuetz', 'ladedose', 'nothalt', 'beidou',
  ],
};
