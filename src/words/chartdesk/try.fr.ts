import type { Catalogue } from '../create-words';

/** What the chart desk says where a draft is tried, in French. */
export const tryFrench: Catalogue = {
  'desk.try.title': 'Essayer un brouillon',
  'desk.try.text': 'Voyez ce que verrait l’équipe commerciale. Tapez un message, déposez un fichier .eml sur cette page ou prenez un des récits.',
  'desk.try.sample': 'Récits',
  'desk.try.sample.choose': 'Choisir un récit',
  'desk.try.from': 'De',
  'desk.try.from.hint': 'La personne de l’équipe qui l’écrit.',
  'desk.try.to': 'À',
  'desk.try.cc': 'Cc',
  'desk.try.bcc': 'Cci',
  'desk.try.subject': 'Objet',
  'desk.try.body': 'Texte',
  'desk.try.dropped': 'Le message de {name} est vérifié.',
  'desk.try.check': 'Vérifier le brouillon',
  'desk.try.file': 'Ouvrir un fichier .eml',
  'desk.try.type': 'Taper plutôt un brouillon',
  'desk.try.verdict': 'Résultat',
  'desk.try.empty': 'Le résultat apparaît ici.',
  'desk.try.ways': 'De meilleures façons de faire',
  'desk.try.unknown': 'Pas dans l’organigramme',
  'desk.try.send': 'À l’envoi',
  'desk.try.send.asks': 'Outlook demande avant que le message parte.',
  'desk.try.send.quiet': 'Le message part sans question.',
  'desk.try.no-chart': 'Ouvrez d’abord un organigramme.',
  'desk.try.unreadable': 'Ce message ne peut pas être lu. Enregistrez-le en .eml et réessayez.',
};
