import type { Catalogue } from './create-words';

/** Texts that are put into a draft, in French. */
export const readyFrench: Catalogue = {
  'ready.ask-for-debrief': 'Bonjour {people},\n\nmerci d’avoir pris le temps de nous étudier pour {engagement}. Je respecte la décision. Pourriez-vous m’accorder vingt minutes pour comprendre ce qui l’a motivée, et ce que nous devrions mieux faire la prochaine fois\u00a0?\n\nLe moment qui vous convient sera le bon.\n\n{sender}',
  'ready.ask-for-the-no': 'Bonjour {people},\n\nje n’ai pas eu de vos nouvelles au sujet de {engagement} depuis un moment, et je ne veux pas encombrer votre messagerie. Le sujet est-il toujours d’actualité, ou dois-je le clore pour l’instant\u00a0? Un simple non me convient très bien.\n\n{sender}',
  'ready.write-to-contact': 'Bonjour {people},\n\npourrions-nous trouver vingt minutes pour {engagement}\u00a0? J’aimerais entendre votre point de vue, et savoir ce qui vous aiderait le plus de notre côté.\n\n{sender}',
  'ready.manager': 'Je m’apprête à écrire à {recipients} au sujet de {engagement}, sans {people} dans le message. Pourrions-nous en parler cinq minutes avant l’envoi\u00a0?',
  'reword.blame': 'J’aimerais comprendre comment nous en sommes arrivés là et convenir de la suite.',
  'reword.disparagement': 'J’aimerais savoir ce qui compte le plus pour vous ici.',
  'reword.unfair-process': 'J’aimerais savoir ce que nous aurions pu vous montrer.',
  'reword.waste': 'Je partage volontiers nos chiffres, pour que vous puissiez comparer.',
  'reword.contest': 'Si un nouvel examen est possible, je répondrai volontiers à toute question.',
  'reword.threat': 'J’aimerais trouver une voie qui convienne aux deux parties.',
  'reword.private-disclosure': 'Je vous en dirai volontiers plus sur notre offre.',
  'reword.bypass-admission': 'Je travaille volontiers avec la personne concernée.',
  'reword.pressure': 'L’offre tient, et je parle volontiers du calendrier avec vous.',
};
