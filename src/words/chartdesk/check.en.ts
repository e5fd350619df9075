import type { Catalogue } from '../create-words';

/** What the chart desk says about faults and their mends, in English. */
export const checkEnglish: Catalogue = {
  // What the command line cures with an option, the page cures in its own way.
  'desk.cure.no-own-domain': 'Fill in “Our own mail domains” above, and read the files again.',
  'desk.cure.unknown-table': 'Say above, under “What the columns stand for”, what it is about.',
  'desk.cure.unknown-header': 'Say above, under “What the columns stand for”, what it is, or leave it out.',
  'desk.cure.two-columns': 'Say above, under “What the columns stand for”, which one counts.',
  'desk.cure.ignored-columns': 'Nothing to do, unless one of them was meant to be used: then say above what it stands for.',
  'desk.cure.nothing-found': 'Check that they are the right exports, or start from the Excel template.',

  'desk.check.faults': '{count|1 fault|{count} faults} to mend before a release',
  'desk.check.warnings-only': 'No faults',
  'desk.check.clean': 'Nothing to mend',
  'desk.check.of': 'In {files}.',
  'desk.check.faults.text': 'Faults stop a release, warnings do not.',
  'desk.check.warnings.text': '{count|1 warning|{count} warnings} worth a look; {count|it does|they do} not stop a release.',
  'desk.check.open-again': 'Open other files',
  'desk.check.kinds': 'Kinds of faults',
  'desk.check.all': 'All ({count})',
  'desk.check.list': 'Faults and warnings',
  'desk.check.search': 'Search the faults',
  'desk.check.show': 'Show',

  'desk.mend.use-guess': 'Report to “{guess}”',
  'desk.mend.no-manager': 'Leave the manager empty',
  'desk.mend.drop-address': 'Remove {address}',
  'desk.mend.remove-row': 'Delete the row of {name}',
  'desk.mend.drop-reference': 'Remove the reference',
  'desk.mend.drop-permission': 'Remove the permission',
  'desk.mend.marked-left': 'Call them “{name}” and mark as left',
  'desk.mend.clean-name': 'Call them “{name}”',
  'desk.mend.strip-hidden': 'Remove the invisible characters',
  'desk.mend.add-domain': 'Add {domain} to {account}',
  'desk.mend.mark-external': 'Mark as external',
  'desk.mend.no-end-date': 'Remove the end date',

  'desk.titles.title': 'Titles without a level',
  'desk.titles.text': 'Say once what rank a title stands for; everybody with it gets the level.',
  'desk.titles.level': 'Level of {title}',
  'desk.titles.choose': 'Choose a level',
  'desk.titles.set': '{title} is {level}',

  'desk.level.board': 'board',
  'desk.level.cxo': 'chief officer',
  'desk.level.vp': 'vice president',
  'desk.level.director': 'director',
  'desk.level.manager': 'manager',
  'desk.level.senior': 'senior',
  'desk.level.entry': 'staff',
  'desk.level.unknown': 'level not known',
};
