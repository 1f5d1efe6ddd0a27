import type { StationAnchors } from '../../content/copy/selector.ts';

/** Where this station's notes and parts stand in the essay itself, for a reader's own copy (German edition). */
export const anchors: StationAnchors = {
  notes: {
    beides: { passage: 's6p1', exact: 'Fast alle arbeiten sowohl' },
    knapp: { passage: 's6p1', exact: 'zu knapp bei Kasse' },
    beschleuniger: { passage: 's6p1', prefix: 'sich ausländische ', exact: 'Rechenleistung', suffix: ' leisten' },
    nvidia: { passage: 's6p1', exact: 'selbst wenn sie wollten' },
    sanktionen: { passage: 's6p1', exact: 'Sanktionen', suffix: ' haben das Angebot' },
    exportkontrolle: { passage: 's6p1', exact: 'haben das Angebot eingeschränkt' },
    preise: { passage: 's6p1', exact: 'allein schon die Preise' },
    autonom: { passage: 's6p2', prefix: 'Ein ', exact: 'Start-up für autonomes Fahren' },
    monate: { passage: 's6p2', prefix: 'dass es ', exact: 'monatelang' },
    altern: { passage: 's6p2', prefix: 'die ', exact: 'Lebensdauer', suffix: ' älterer' },
    heterogen: { passage: 's6p2', exact: 'heterogene Cluster' },
    cluster: { passage: 's6p2', prefix: 'um die ', exact: 'Effizienz', suffix: ' eines einzelnen' },
    gleichgewicht: { passage: 's6p3', exact: 'Gleichgewicht zwischen Einschränkungen und Beschleunigung' },
    gleise: { passage: 's6p3', prefix: 'sie ', exact: 'legt die Gleise' },
    dynamik: { passage: 's6p3', prefix: 'sondern von ', exact: 'Dynamik' },
  },
  parts: [
    { part: 'rack-1-frame', passage: 's6p1', prefix: 'große ', exact: 'KI-Rechenzentren' },
    { part: 'rack-3-module-1', passage: 's6p1', exact: 'inländische Chips', suffix: ' zu einer' },
    { part: 'rack-2-card-1', passage: 's6p2', prefix: 'Lebensdauer ', exact: 'älterer ausländischer Chips' },
    { part: 'overhead-bundle', passage: 's6p2', exact: 'verschiedene Prozessoren', suffix: ', die kombiniert' },
    { part: 'rack-1-busbar', passage: 's6p3', exact: 'Infrastruktur der Regierung' },
  ],
  unanchored: ['verschaerfung', 'chiplet', 'interposer', 'nachzuegler', 'interconnect', 'auslastung', 'rechnung', 'schienen', 'einheit', 'asic', 'wasser', 'belichtung', 'hbm', 'bandbreite'],
};
