import type { Catalogue } from '../create-words';

/** What the chart desk says about faults and their mends, in German. */
export const checkGerman: Catalogue = {
  // What the command line cures with an option, the page cures in its own way.
  'desk.cure.no-own-domain': 'Tragen Sie oben „Unsere eigenen Mail-Domains“ ein, und lesen Sie die Dateien neu.',
  'desk.cure.unknown-table': 'Sagen Sie oben unter „Wofür die Spalten stehen“, wovon sie handelt.',
  'desk.cure.unknown-header': 'Sagen Sie oben unter „Wofür die Spalten stehen“, was sie ist, oder lassen Sie sie weg.',
  'desk.cure.two-columns': 'Sagen Sie oben unter „Wofür die Spalten stehen“, welche zählt.',
  'desk.cure.ignored-columns': 'Nichts zu tun, außer eine davon sollte verwendet werden: Dann sagen Sie oben, wofür sie steht.',
  'desk.cure.nothing-found': 'Sehen Sie nach, ob es die richtigen Exporte sind, oder beginnen Sie mit der Excel-Vorlage.',

  'desk.check.faults': '{count|1 Fehler|{count} Fehler} vor der Freigabe zu beheben',
  'desk.check.warnings-only': 'Keine Fehler',
  'desk.check.clean': 'Nichts zu beheben',
  'desk.check.of': 'In {files}.',
  'desk.check.faults.text': 'Fehler halten die Freigabe auf, Warnungen nicht.',
  'desk.check.warnings.text': '{count|1 Warnung ist|{count} Warnungen sind} einen Blick wert; die Freigabe {count|hält sie|halten sie} nicht auf.',
  'desk.check.open-again': 'Andere Dateien öffnen',
  'desk.check.kinds': 'Arten von Fehlern',
  'desk.check.all': 'Alle ({count})',
  'desk.check.list': 'Fehler und Warnungen',
  'desk.check.search': 'Fehler durchsuchen',
  'desk.check.show': 'Zeigen',

  'desk.mend.use-guess': 'Berichtet an „{guess}“',
  'desk.mend.no-manager': 'Führungskraft leer lassen',
  'desk.mend.drop-address': '{address} entfernen',
  'desk.mend.remove-row': 'Die Zeile von {name} löschen',
  'desk.mend.drop-reference': 'Den Verweis entfernen',
  'desk.mend.drop-permission': 'Die Erlaubnis entfernen',
  'desk.mend.marked-left': '„{name}“ nennen und als ausgeschieden markieren',
  'desk.mend.clean-name': '„{name}“ nennen',
  'desk.mend.strip-hidden': 'Die unsichtbaren Zeichen entfernen',
  'desk.mend.add-domain': '{domain} bei {account} eintragen',
  'desk.mend.mark-external': 'Als extern markieren',
  'desk.mend.no-end-date': 'Das Enddatum entfernen',

  'desk.titles.title': 'Titel ohne Ebene',
  'desk.titles.text': 'Sagen Sie einmal, für welchen Rang ein Titel steht; alle mit diesem Titel bekommen die Ebene.',
  'desk.titles.level': 'Ebene von {title}',
  'desk.titles.choose': 'Ebene wählen',
  'desk.titles.set': '{title} ist {level}',

  'desk.level.board': 'Aufsichtsgremium',
  'desk.level.cxo': 'Geschäftsleitung',
  'desk.level.vp': 'Bereichsleitung',
  'desk.level.director': 'Hauptabteilungsleitung',
  'desk.level.manager': 'Teamleitung',
  'desk.level.senior': 'erfahrene Fachkraft',
  'desk.level.entry': 'Fachkraft',
  'desk.level.unknown': 'Ebene unbekannt',
};
