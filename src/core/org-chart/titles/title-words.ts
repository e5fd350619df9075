import { foldLetters } from './fold';

/** Stands between two parts of a title, wherever it had a comma, slash, bracket, colon or dash. */
export const partBreak = ',';

/** Short forms as payrolls and signatures write them; some stand for two words. */
const longForms: Readonly<Record<string, string>> = {
  sr: 'senior', snr: 'senior', jr: 'junior', jnr: 'junior', mgr: 'manager', mngr: 'manager', mgmt: 'management', dir: 'director', asst: 'assistant', assoc: 'associate', exec: 'executive',
  pres: 'president', dept: 'department', div: 'division', coord: 'coordinator', supv: 'supervisor', supvr: 'supervisor', supt: 'superintendent', gm: 'general manager', hod: 'head of department',
  ofcr: 'officer', ops: 'operations', engr: 'engineer', eng: 'engineering', svc: 'service', svcs: 'services', info: 'information', fin: 'finance', mktg: 'marketing', purch: 'purchasing', acctg: 'accounting',
  prof: 'professor', comms: 'communications', infosec: 'information security', gral: 'general', dtor: 'director', dtora: 'directora', gte: 'gerente', gf: 'geschaftsfuhrer', stellv: 'stellvertretender', kfm: 'kaufmannischer', resp: 'responsable',
  und: 'and', et: 'and', y: 'and', e: 'and',
};

/** Words that say nothing of rank or function. */
const silent: readonly string[] = ['the', 'a', 'an', 'our', 'l', 'd', 's'];

/**
 * The words of a title, lower case and without accents, short forms written out, `partBreak` where
 * one part ends: "Sr. V.P., R&D" → `senior vp , rnd`.
 */
export function titleWords(title: string): readonly string[] {
  const words: string[] = [];
  foldLetters(title)
    .replace(/\b[a-z](?:\.[a-z]){1,5}\b\.?/g, (initials) => initials.replace(/\./g, ''))
    .replace(/\br ?(?:&|and|\+) ?d\b|\bresearch (?:&|and) development\b/g, ' rnd ')
    .replace(/\ba\/([pr])\b/g, 'a$1')
    .replace(/'s\b/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/[,;:/|()[\]{}•·+*]|\s[-\u2010-\u2015]+\s|[\u2013\u2014]/g, ` ${partBreak} `)
    .replace(/[^a-z0-9,]+/g, ' ')
    .split(' ')
    .forEach((word) => {
      if (word === '' || silent.indexOf(word) !== -1) return;
      (Object.prototype.hasOwnProperty.call(longForms, word) ? longForms[word] ?? word : word).split(' ').forEach((each) => words.push(each));
    });
  return words;
}
