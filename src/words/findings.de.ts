import type { Catalogue } from './create-words';

/** What is said of hurtful words, in German. */
export const findingsGerman: Catalogue = {
  'finding.blame.message': 'Beschuldigt {who}. So etwas wird weitergeleitet.',
  'finding.blame.suggestion': 'Sagen Sie, was geschehen ist und was Sie nun brauchen, ohne jemandem die Schuld zu geben.',
  'finding.disparagement.message': 'Macht {who} schlecht.',
  'finding.disparagement.suggestion': 'Lassen Sie das Urteil weg. Sagen Sie, was Sie anbieten.',
  'finding.unfair-process.message': 'Nennt die Auswahl unfair und zeigt auf {who}.',
  'finding.unfair-process.suggestion': 'Bitten Sie um ein Feedbackgespräch: Was hätten wir zeigen müssen?',
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
  'finding.try': 'Zum Beispiel: „{text}“',
};
