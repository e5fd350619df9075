import { alertFrench } from './alert.fr';
import type { Catalogue } from './create-words';

/** What a report says, in French. */
export const reportFrench: Catalogue = {
  ...alertFrench,

  'advice.add-to-cc': 'Mettre {people} en Cc',
  'advice.add-to-cc.claimed': 'Mettre {people} en Cc\u00a0: il devient alors vrai qu’on vous envoie',
  'advice.write-to-contact': 'Écrire plutôt à {people}',
  'advice.ask-for-debrief': 'Demander un retour à {people}\u00a0: pourquoi nous avons perdu, et comment mieux faire. Neuf sur dix acceptent.',
  'advice.ask-for-debrief.refused': 'Demander à {people} ce qui s’y oppose, et comment mieux faire',
  'advice.rephrase': 'Reformuler autour de la valeur\u00a0: des chiffres et une offre, aucun jugement sur les personnes',
  'advice.ask-for-the-no': 'Demander à {people} un non clair\u00a0: un «\u00a0dois-je clore le sujet\u00a0?\u00a0» bref et poli',
  'advice.use-invitation': 'Utiliser l’invitation ouvertement\u00a0: la mentionner et mettre {people} en copie',
  'advice.send-later': 'Envoyer demain à 8\u00a0h, et relire avant',
  'advice.talk-to-manager': 'En parler d’abord à votre responsable',
  'advice.update-chart': 'Signaler aux Sales Ops que l’organigramme est à revoir',
};
