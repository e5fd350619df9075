import { alertGerman } from './alert.de';
import type { Catalogue } from './create-words';

/** What a report says, in German. */
export const reportGerman: Catalogue = {
  ...alertGerman,

  'advice.add-to-cc': '{people} in Cc setzen',
  'advice.add-to-cc.claimed': '{people} in Cc setzen: Dann stimmt es, dass man Sie geschickt hat',
  'advice.write-to-contact': 'Stattdessen an {people} schreiben',
  'advice.ask-for-debrief': '{people} um ein Feedbackgespräch bitten: warum wir verloren haben und was besser geht. Neun von zehn sagen zu.',
  'advice.ask-for-debrief.refused': '{people} fragen, was dagegen spricht und was besser geht',
  'advice.rephrase': 'Vom Nutzen her formulieren: Zahlen und ein Angebot, kein Urteil über Menschen',
  'advice.ask-for-the-no': '{people} um ein klares Nein bitten: kurz und höflich „Soll ich das schließen?“',
  'advice.use-invitation': 'Die Einladung offen nutzen: erwähnen und {people} in Kopie setzen',
  'advice.send-later': 'Morgen um 8:00 senden und vorher noch einmal lesen',
  'advice.talk-to-manager': 'Erst mit der eigenen Führungskraft sprechen',
  'advice.update-chart': 'Sales Ops sagen, dass das Organigramm einen Blick braucht',
};
