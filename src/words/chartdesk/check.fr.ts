import type { Catalogue } from '../create-words';

/** What the chart desk says about faults and their mends, in French. */
export const checkFrench: Catalogue = {
  // What the command line cures with an option, the page cures in its own way.
  'desk.cure.no-own-domain': 'Remplissez «\u00a0Nos propres domaines de messagerie\u00a0» ci-dessus et relisez les fichiers.',
  'desk.cure.unknown-table': 'Dites ci-dessus, sous «\u00a0Ce que les colonnes représentent\u00a0», de quoi il s’agit.',
  'desk.cure.unknown-header': 'Dites ci-dessus, sous «\u00a0Ce que les colonnes représentent\u00a0», ce que c’est, ou laissez-la de côté.',
  'desk.cure.two-columns': 'Dites ci-dessus, sous «\u00a0Ce que les colonnes représentent\u00a0», laquelle compte.',
  'desk.cure.ignored-columns': 'Rien à faire, sauf si l’une d’elles devait servir\u00a0: dites alors ci-dessus ce qu’elle représente.',
  'desk.cure.nothing-found': 'Vérifiez que ce sont les bons exports, ou partez du modèle Excel.',

  'desk.check.faults': '{count|1 erreur|{count} erreurs} à corriger avant de publier',
  'desk.check.warnings-only': 'Aucune erreur',
  'desk.check.clean': 'Rien à corriger',
  'desk.check.of': 'Dans {files}.',
  'desk.check.faults.text': 'Les erreurs bloquent la publication, les avertissements non.',
  'desk.check.warnings.text': '{count|1 avertissement mérite|{count} avertissements méritent} un coup d’œil, mais ne {count|bloque|bloquent} pas la publication.',
  'desk.check.open-again': 'Ouvrir d’autres fichiers',
  'desk.check.kinds': 'Types d’erreurs',
  'desk.check.all': 'Tout ({count})',
  'desk.check.list': 'Erreurs et avertissements',
  'desk.check.search': 'Chercher dans les erreurs',
  'desk.check.show': 'Montrer',

  'desk.mend.use-guess': 'Rattacher à «\u00a0{guess}\u00a0»',
  'desk.mend.no-manager': 'Laisser vide le responsable',
  'desk.mend.drop-address': 'Supprimer {address}',
  'desk.mend.remove-row': 'Supprimer la ligne de {name}',
  'desk.mend.drop-reference': 'Supprimer la référence',
  'desk.mend.drop-permission': 'Supprimer l’autorisation',
  'desk.mend.marked-left': 'Renommer «\u00a0{name}\u00a0» et marquer le départ',
  'desk.mend.clean-name': 'Renommer «\u00a0{name}\u00a0»',
  'desk.mend.strip-hidden': 'Supprimer les caractères invisibles',
  'desk.mend.add-domain': 'Ajouter {domain} à {account}',
  'desk.mend.mark-external': 'Marquer comme externe',
  'desk.mend.no-end-date': 'Supprimer la date de fin',

  'desk.titles.title': 'Intitulés sans niveau',
  'desk.titles.text': 'Dites une fois quel rang correspond à un intitulé\u00a0; toutes les personnes qui le portent reçoivent ce niveau.',
  'desk.titles.level': 'Niveau de {title}',
  'desk.titles.choose': 'Choisir un niveau',
  'desk.titles.set': '{title}\u00a0: {level}',

  'desk.level.board': 'conseil d’administration',
  'desk.level.cxo': 'direction générale',
  'desk.level.vp': 'vice-présidence',
  'desk.level.director': 'direction',
  'desk.level.manager': 'encadrement',
  'desk.level.senior': 'confirmé',
  'desk.level.entry': 'personnel',
  'desk.level.unknown': 'niveau inconnu',
};
