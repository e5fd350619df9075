import { alertGerman } from './alert.de';
import type { Catalogue } from './create-words';

/** What a report says, in German. */
export const reportGerman: Catalogue = {
  ...alertGerman,
  'finding.blame.message': 'Beschuldigt {who}. So etwas wird weitergeleitet.',
  'finding.blame.suggestion': 'Sagen Sie, was geschehen ist und was Sie nun brauchen, ohne einen Schuldigen zu nennen.',
  'finding.disparagement.message': 'Macht {who} schlecht.',
  'finding.disparagement.suggestion': 'Lassen Sie das Urteil weg. Sagen Sie, was Sie anbieten.',
  'finding.unfair-process.message': 'Nennt die Auswahl unfair und zeigt auf {who}.',
  'finding.unfair-process.suggestion': 'Bitten Sie um ein Auswertungsgespräch: Was hätten wir zeigen müssen?',
  'finding.waste.message': 'Sagt, dass Geld verschwendet wird, und meint {who}.',
  'finding.waste.suggestion': 'Nennen Sie Ihre Zahlen und überlassen Sie den Schluss den Lesenden.',
  'finding.contest.message': 'Will eine Entscheidung kippen lassen und übergeht {who}.',
  'finding.contest.suggestion': 'Fragen Sie {who}, was für einen neuen Blick nötig wäre oder was Sie beim nächsten Mal besser machen.',
  'finding.threat.message': 'Liest sich wie eine Drohung gegen {who}.',
  'finding.threat.suggestion': 'Sagen Sie, was Sie sich wünschen und bis wann es hilft.',
  'finding.private-disclosure.message': 'Gibt weiter, was {who} im Vertrauen gesagt hat.',
  'finding.private-disclosure.suggestion': 'Lassen Sie weg, was man Ihnen gesagt hat. Sagen Sie, was Sie anbieten.',
  'finding.bypass-admission.message': 'Sagt offen, dass die Mail {who} umgeht.',
  'finding.bypass-admission.suggestion': 'Schreiben Sie an {who}, oder setzen Sie alle in Kopie und sagen Sie, warum.',
  'finding.pressure.message': 'Macht Druck mit Preis oder Zeit.',
  'finding.pressure.suggestion': 'Nennen Sie das Datum sachlich und bieten Sie ein Gespräch an.',

  'advice.add-to-cc': '{people} in Cc setzen',
  'advice.add-to-cc.claimed': '{people} in Cc setzen: Dann stimmt es, dass man Sie geschickt hat',
  'advice.write-to-contact': 'Stattdessen an {people} schreiben',
  'advice.ask-for-debrief': '{people} um ein Auswertungsgespräch bitten: warum wir verloren haben und was besser geht. Neun von zehn sagen zu.',
  'advice.rephrase': 'Vom Nutzen her formulieren: Zahlen und ein Angebot, kein Urteil über Menschen',
  'advice.ask-for-the-no': '{people} um ein klares Nein bitten: kurz und höflich „Soll ich das schließen?“',
  'advice.use-invitation': 'Die Einladung offen nutzen: erwähnen und {people} in Kopie setzen',
  'advice.send-later': 'Morgen um 8:00 senden und vorher noch einmal lesen',
  'advice.talk-to-manager': 'Erst mit der eigenen Führungskraft sprechen',
  'advice.update-chart': 'Sales Ops sagen, dass das Organigramm einen Blick braucht',
};
