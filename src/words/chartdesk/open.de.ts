import type { Catalogue } from '../create-words';

/** What the chart desk says on its first page, in German. */
export const openGerman: Catalogue = {
  'desk.open.title': 'Das Organigramm für Ihren Vertrieb erstellen',
  'desk.open.text': 'Geben Sie die Exporte her, die Sie haben. Sie sehen sofort, was daran nicht stimmt, beheben es hier, ergänzen, was das CRM nicht weiß, und laden eine fertige Ausgabe für Ihren Webserver herunter.',
  'desk.open.drop': 'Dateien hierher ziehen, auch mehrere auf einmal, oder',
  'desk.open.choose': 'Dateien auswählen',
  'desk.open.kinds': 'Unsere Excel-Vorlage, CSV-Exporte aus Salesforce oder HubSpot, Excel-Mappen, Benutzer aus Microsoft Graph oder SCIM (JSON), LDIF, ein Organigramm (JSON) oder ein Zip des veröffentlichten Ordners.',
  'desk.open.working': 'Die Dateien werden gelesen und geprüft',
  'desk.open.failed': 'Diese Dateien waren nicht lesbar. Wenn sie groß sind, versuchen Sie es einzeln.',
  'desk.open.saved': 'Ihre Arbeit vom {when} ist noch da.',
  'desk.open.go-on': 'Damit weitermachen',
  'desk.open.discard': 'Verwerfen',
  'desk.open.again': 'Es ist schon ein Organigramm offen. Die neuen Dateien …',
  'desk.open.refresh': 'frischen es auf: Personen kommen aus den Dateien; Deals, Kontakte und Erlaubnisse bleiben',
  'desk.open.anew': 'ersetzen es',
  'desk.open.own': 'Unsere eigenen Mail-Domains',
  'desk.open.own.hint': 'Nur nötig, wenn die Dateien unseren Vertrieb nicht nennen.',
  'desk.open.sample': 'Ein Beispiel ansehen',
  'desk.open.template': 'Die Excel-Vorlage holen',
  'desk.open.sample-name': 'Beispiel-Organigramm.json',
  'desk.open.stays': 'Einmal geladen, arbeitet die Seite ohne Netz und sendet nichts.',
  'desk.open.machine': 'Unfertige Arbeit bleibt in diesem Browser, bis Sie sie verwerfen.',
  'desk.open.private': 'Telefonnummern, Anschriften und Notizen aus Ihren Exporten werden weggelassen.',
};
