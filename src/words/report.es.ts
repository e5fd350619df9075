import { alertSpanish } from './alert.es';
import type { Catalogue } from './create-words';

/** What a report says, in Spanish. */
export const reportSpanish: Catalogue = {
  ...alertSpanish,

  'advice.add-to-cc': 'Añadir a {people} en Cc',
  'advice.add-to-cc.claimed': 'Añadir a {people} en Cc: así es verdad que le envían',
  'advice.write-to-contact': 'Escribir mejor a {people}',
  'advice.ask-for-debrief': 'Pedir una valoración a {people}: por qué perdimos y qué mejorar. Nueve de cada diez aceptan.',
  'advice.ask-for-debrief.refused': 'Preguntar a {people} qué lo impide y qué mejorar',
  'advice.rephrase': 'Reformular desde el valor: cifras y una oferta, ningún juicio sobre personas',
  'advice.ask-for-the-no': 'Pedir un no claro a {people}: un breve y cortés «¿lo cierro?»',
  'advice.use-invitation': 'Usar la invitación abiertamente: mencionarla y poner a {people} en copia',
  'advice.send-later': 'Enviarlo mañana a las 8:00 y leerlo otra vez antes',
  'advice.talk-to-manager': 'Hablar antes con su responsable',
  'advice.update-chart': 'Avisar a Sales Ops de que el organigrama necesita una revisión',
};
