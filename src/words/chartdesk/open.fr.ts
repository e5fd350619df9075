import type { Catalogue } from '../create-words';

/** What the chart desk says on its first page, in French. */
export const openFrench: Catalogue = {
  'desk.open.title': 'Préparez l’organigramme pour votre équipe commerciale',
  'desk.open.text': 'Donnez les exports que vous avez. Vous voyez aussitôt ce qui ne va pas, vous le corrigez ici, vous ajoutez ce que le CRM ne sait pas, et vous téléchargez une version prête pour votre serveur web.',
  'desk.open.drop': 'Déposez ici des fichiers, plusieurs à la fois si vous voulez, ou',
  'desk.open.choose': 'Choisir des fichiers',
  'desk.open.kinds': 'Notre modèle Excel, des exports CSV de Salesforce ou de HubSpot, des classeurs Excel, des utilisateurs Microsoft Graph ou SCIM (JSON), du LDIF, un organigramme (JSON) ou un zip du dossier publié.',
  'desk.open.working': 'Lecture et vérification des fichiers',
  'desk.open.failed': 'Ces fichiers n’ont pas pu être lus. S’ils sont gros, essayez-les un par un.',
  'desk.open.saved': 'Votre travail du {when} est encore là.',
  'desk.open.go-on': 'Continuer',
  'desk.open.discard': 'Le jeter',
  'desk.open.again': 'Un organigramme est déjà ouvert. Les nouveaux fichiers …',
  'desk.open.refresh': 'le mettent à jour\u00a0: les personnes viennent des fichiers\u00a0; affaires, contacts et autorisations restent',
  'desk.open.anew': 'le remplacent',
  'desk.open.own': 'Nos propres domaines de messagerie',
  'desk.open.own.hint': 'Nécessaire seulement si les fichiers ne nomment pas nos commerciaux.',
  'desk.open.sample': 'Regarder un exemple',
  'desk.open.template': 'Obtenir le modèle Excel',
  'desk.open.sample-name': 'organigramme d’exemple.json',
  'desk.open.stays': 'Une fois chargée, la page fonctionne sans réseau et n’envoie rien.',
  'desk.open.machine': 'Le travail inachevé est gardé dans ce navigateur jusqu’à ce que vous le jetiez.',
  'desk.open.private': 'Les numéros de téléphone, adresses postales et notes de vos exports sont laissés de côté.',
};
