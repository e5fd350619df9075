import type { Catalogue } from '../create-words';

/** What the chart desk says where a draft is tried, in German. */
export const tryGerman: Catalogue = {
  'desk.try.title': 'Einen Entwurf ausprobieren',
  'desk.try.text': 'Sehen Sie, was der Vertrieb sähe. Tippen Sie eine Mail, ziehen Sie eine .eml-Datei auf diese Seite, oder nehmen Sie eine der Geschichten.',
  'desk.try.sample': 'Geschichten',
  'desk.try.sample.choose': 'Eine Geschichte wählen',
  'desk.try.from': 'Von',
  'desk.try.from.hint': 'Wer im Vertrieb sie schreibt.',
  'desk.try.to': 'An',
  'desk.try.cc': 'Cc',
  'desk.try.bcc': 'Bcc',
  'desk.try.subject': 'Betreff',
  'desk.try.body': 'Text',
  'desk.try.dropped': 'Die Mail in {name} wird geprüft.',
  'desk.try.check': 'Den Entwurf prüfen',
  'desk.try.file': 'Eine .eml-Datei öffnen',
  'desk.try.type': 'Lieber einen Entwurf tippen',
  'desk.try.verdict': 'Ergebnis',
  'desk.try.empty': 'Hier erscheint das Ergebnis.',
  'desk.try.ways': 'Bessere Wege',
  'desk.try.unknown': 'Nicht im Organigramm',
  'desk.try.send': 'Beim Senden',
  'desk.try.send.asks': 'Outlook fragt nach, bevor die Mail hinausgeht.',
  'desk.try.send.quiet': 'Die Mail geht ohne Nachfrage hinaus.',
  'desk.try.no-chart': 'Öffnen Sie zuerst ein Organigramm.',
  'desk.try.unreadable': 'Das ist keine lesbare Mail. Speichern Sie sie als .eml, und versuchen Sie es noch einmal.',
};
