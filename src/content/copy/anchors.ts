import type { PassageId } from '../types.ts';
import type { PassageQuotes } from './selector.ts';

/**
 * By these words a passage is found in a reader's copy (German edition): its first, its last, and a few on the way.
 * Each stands once in the essay, also with a few letters damaged; between any two of them are at least four words that are not here.
 */
export const PASSAGE_QUOTES: Readonly<Record<PassageId, PassageQuotes>> = {
  s0p1: { start: { exact: 'Eine Reise durch Chinas' }, inside: [], end: { exact: 'Strukturen abhängt' } },
  s0p2: { start: { exact: 'Als ich meine fünftägige' }, inside: [{ exact: 'hat den technologischen' }, { exact: 'Hallen der China International' }], end: { exact: 'hin zu humanoider Robotik' } },
  s0p3: { start: { exact: 'Doch das, was mich am' }, inside: [{ exact: 'Struktur, die all das' }], end: { exact: 'es je erlebt hatte' } },
  s1p1: { start: { exact: 'Vor zehn Jahren war' }, inside: [{ exact: 'haben gelernt, ihre' }], end: { exact: 'passende Infrastruktur' } },
  s1p2: { start: { exact: 'In Shanghai sahen wir' }, inside: [{ exact: 'Ökosystem für Gehirn-Computer-Schnittstellen' }, { exact: 'Es handelt sich nicht' }], end: { exact: 'Grenzen entwickelt' } },
  s1p3: { start: { exact: 'Die Behörden dort agieren' }, inside: [{ exact: 'Pilotprojekte, lösen' }], end: { exact: 'versteht, was wir brauchen' } },
  s1p4: { start: { exact: 'Statt in Dutzende Frühphasen-Start-ups' }, inside: [{ exact: 'von Risikokapital gibt' }, { exact: 'und zu hoffen, dass' }], end: { exact: 'Marktkräfte übernehmen' } },
  s1p5: { start: { exact: 'Dieser Ansatz ist nicht' }, inside: [{ exact: 'zu lassen oder die' }], end: { exact: 'Regierung unverzichtbar ist' } },
  s1p6: { start: { exact: 'Das Wetter hinderte' }, inside: [], end: { exact: 'stattdessen mit einem Foto' } },
  s1p7: { start: { exact: 'Das Ergebnis: keine Einheitslösung' }, inside: [{ exact: 'empfangen oder Papierkram' }, { exact: 'zu verbessern und bewährte' }], end: { exact: 'Gründer konkurrieren' } },
  s2p1: { start: { exact: 'China hat eines der' }, inside: [{ exact: 'den USA, ohne ein Äquivalent' }], end: { exact: 'und Segen zugleich' } },
  s2p2: { start: { exact: 'Für Unternehmer bedeutet' }, inside: [{ exact: 'also bauen sie anders' }, { exact: 'Risikokapitalgeber erzählt' }], end: { exact: 'bevor er investiere' } },
  s2p3: { start: { exact: 'Das liegt daran, dass' }, inside: [{ exact: 'und schließen die chinesischen' }, { exact: 'auch, welche Branchen' }], end: { exact: 'heimischen Märkte angewiesen' } },
  s2p4: { start: { exact: 'Je nachdem, wo man sich' }, inside: [{ exact: 'Es handelt sich um eine' }, { exact: 'jedes Geschäft mit' }], end: { exact: 'Kommerzialisierung zu finanzieren' } },
  s2p5: { start: { exact: 'Ein Beispiel: Ein Quantencomputing-Start-up' }, inside: [{ exact: 'universellen Maschine' }], end: { exact: 'realistisch finanzierbar ist' } },
  s2p6: { start: { exact: 'Diese Logik zieht sich' }, inside: [{ exact: 'Das System belohnt' }], end: { exact: 'zur Personalbeschaffung' } },
  s2p7: { start: { exact: 'Das ist ein Grund, warum' }, inside: [{ exact: 'finanzieller, nicht' }], end: { exact: 'nationale Temperament' } },
  s2p8: { start: { exact: 'Die langfristigen, hochriskanten' }, inside: [{ exact: 'Pragmatismus und staatlichem' }], end: { exact: 'auf nationaler Ebene' } },
  s3p1: { start: { exact: 'Ich hatte nicht erwartet' }, inside: [{ exact: 'einem Ausstellungsraum' }], end: { exact: 'legten Roadmaps offen' } },
  s3p2: { start: { exact: 'Die „Zhanting“ existieren' }, inside: [], end: { exact: 'systematisch erfolgen' } },
  s3p3: { start: { exact: 'Bei einem Unternehmen für' }, inside: [{ exact: 'Servomotor, jeder Aktuator' }, { exact: 'dieselbe Lieferkette' }], end: { exact: 'selbst gebaut haben' } },
  s3p4: { start: { exact: 'Das Unternehmen für humanoide Robotik hatte' }, inside: [], end: { exact: 'zerlegt – dies ist der Arm' } },
  s3p5: { start: { exact: 'Und tatsächlich hat' }, inside: [{ exact: 'zurückzuführen sei, lacht' }, { exact: 'Entwicklung neuer Technologien' }], end: { exact: 'Es ist die Dynamik' } },
  s4p1: { start: { exact: 'Der Zusammenhang zwischen' }, inside: [{ exact: 'Software-Konkurrenten oft' }], end: { exact: 'Größe erreichen können' } },
  s4p2: { start: { exact: 'Auf der Shenzhen Logistics Fair' }, inside: [{ exact: 'und in der Industrie' }, { exact: 'über den vergleichbaren' }], end: { exact: 'eine Million davon' } },
  s4p3: { start: { exact: 'Die Hardware floriert' }, inside: [{ exact: 'der Binnenmarkt, um' }], end: { exact: 'intelligente Geräte konzipiert' } },
  s4p4: { start: { exact: 'Im Gegensatz dazu stehen' }, inside: [{ exact: 'erwarten, dass Software' }], end: { exact: 'im Inland zu finden' } },
  s4p5: { start: { exact: 'Die Schlussfolgerung' }, inside: [], end: { exact: 'bis hin zu den Kunden' } },
  s5p1: { start: { exact: 'Ein Mythos, den unsere' }, inside: [{ exact: 'uns besuchten Unternehmen für humanoide' }], end: { exact: 'Eigentum angewiesen war' } },
  s5p2: { start: { exact: 'Die Realität ist weitaus' }, inside: [{ exact: 'Wenn sie das tun, lernen' }], end: { exact: 'aufzubauen, was funktioniert' } },
  s5p3: { start: { exact: 'Nur wenige Gründer' }, inside: [{ exact: 'Aber die heimische Lieferkette' }, { exact: 'während die Konkurrenz' }], end: { exact: 'Schwäche, sondern Effizienz' } },
  s5p4: { start: { exact: 'Außenstehende übersehen' }, inside: [{ exact: 'Werkzeuge nutzt, die' }], end: { exact: 'weiterentwickelt wird' } },
  s6p1: { start: { exact: 'In einem Unternehmen, das' }, inside: [{ exact: 'Der Grund dafür ist' }, { exact: 'leisten, selbst wenn' }], end: { exact: 'praktischen Notwendigkeit' } },
  s6p2: { start: { exact: 'Ein Start-up für autonomes' }, inside: [{ exact: 'Das KI-Rechenzentrumsteam' }, { exact: 'aus inländischen Chips zu entwickeln' }], end: { exact: 'Systems zu erreichen' } },
  s6p3: { start: { exact: 'Die Woche veränderte' }, inside: [{ exact: 'Beschleunigung geprägt' }, { exact: 'Es ist kein Bild von' }], end: { exact: 'anstatt sie zu bremsen' } },
  s6p4: { start: { exact: 'Der beste Weg, dieses' }, inside: [{ exact: 'ihm die Hand zu schütteln' }], end: { exact: 'Zukunft gestaltet wird' } },
  s7p1: { start: { exact: 'Rui Ma ist Mitherausgeberin' }, inside: [{ exact: 'Die ursprüngliche Fassung' }], end: { exact: 'sie hier zu finden' } },
};
