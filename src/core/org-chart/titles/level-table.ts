import type { Level } from '../org-chart';

/**
 * One row of the level table, tried from the top: the first row of which a phrase stands in the
 * folded title, and none of `unless`, gives the level. Phrases are whole words.
 */
export interface LevelRow {
  readonly level: Level;
  readonly phrases: readonly string[];
  readonly unless?: readonly string[];
}

/**
 * Words that make a title somebody's helper, whoever that somebody is; tried before all rows.
 * "Assistant Vice President" and the like are ranks of their own and stand in `assistantRanks`.
 */
export const helperPhrases: readonly string[] = [
  'executive assistant', 'personal assistant', 'administrative assistant', 'admin assistant', 'management assistant', 'board assistant',
  'assistant to', 'assistant of', 'secretary to', 'office of the', 'ea to', 'pa to', 'chief of staff', 'deputy chief of staff', 'scheduler', 'receptionist',
  'office manager', 'executive secretary', 'private secretary', 'chefsekretarin', 'vorstandsassistentin', 'vorstandsassistenz', 'assistenz', 'assistentin', 'sekretariat', 'sekretarin',
  'assistante de direction', 'assistant de direction', 'secretaire de direction', 'asistente de direccion', 'asistente ejecutiva', 'asistente ejecutivo', 'secretaria de direccion',
];

export const levelTable: readonly LevelRow[] = [
  {
    level: 'board',
    phrases: [
      'chairman', 'chairwoman', 'chairperson', 'chair of the board', 'board chair', 'vice chair of the board', 'board member', 'member of the board', 'board of directors', 'board of trustees',
      'board of governors', 'board of regents', 'trustee', 'regent', 'non executive director', 'nonexecutive director', 'independent director', 'supervisory board', 'board secretary', 'board president',
      'board vice president', 'board treasurer', 'board director', 'aufsichtsrat', 'aufsichtsratin', 'aufsichtsratsvorsitzender', 'aufsichtsratsvorsitzende', 'verwaltungsrat', 'verwaltungsratin', 'verwaltungsratsprasident', 'beirat',
      'conseil d administration', 'administrateur independant', 'consejo de administracion', 'miembro del consejo', 'chair and director',
    ],
    unless: ['chair of the department', 'department chair', 'committee chair', 'chair of the committee', 'chairman of the department', 'committee', 'department of', 'chairman of surgery', 'chairman of medicine'],
  },
  { level: 'board', phrases: ['chair'], unless: ['department', 'committee', 'professor', 'faculty', 'chair of surgery', 'endowed', 'division', 'program', 'chair of'] },
  { level: 'senior', phrases: ['associate vice provost'] },
  {
    level: 'vp',
    phrases: [
      'vice president', 'vp', 'svp', 'evp', 'avp', 'rvp', 'senior vice president', 'executive vice president', 'vice chancellor', 'vice provost', 'vice rector', 'pro vice chancellor', 'bereichsleiter', 'bereichsleiterin', 'vicepresidente', 'vicepresidenta', 'vice presidente',
    ],
    unless: ['chief', 'ceo', 'cfo', 'cio', 'coo', 'cto', 'ciso', 'assistant to'],
  },
  {
    level: 'cxo',
    phrases: [
      'chief executive', 'ceo', 'cfo', 'cio', 'coo', 'cto', 'ciso', 'cmo', 'cno', 'cmio', 'cnio', 'chro', 'cpo', 'cdo', 'cro', 'cso', 'cao', 'clo', 'cco', 'cxo', 'president', 'owner', 'founder', 'cofounder', 'proprietor', 'managing partner', 'managing director',
      'executive director', 'general manager and', 'general counsel', 'chancellor', 'vice chancellor and principal', 'rector', 'principal and ceo', 'superintendent of schools', 'superintendent', 'city manager', 'county manager', 'county administrator', 'county executive', 'mayor',
      'city administrator', 'town manager', 'commissioner', 'sheriff', 'provost', 'headmaster', 'headmistress', 'head of school', 'secretary general', 'director general', 'executive officer', 'hospital director', 'hospital administrator', 'controller general', 'treasurer and',
      'geschaftsfuhrer', 'geschaftsfuhrerin', 'geschaftsfuhrung', 'geschaftsfuhrender', 'geschaftsleitung', 'vorstand', 'vorstandin', 'vorstandsvorsitzender', 'vorstandsvorsitzende', 'vorstandsmitglied', 'inhaber', 'inhaberin', 'generaldirektor', 'generaldirektorin', 'finanzvorstand', 'kanzler', 'kanzlerin', 'burgermeister',
      'pdg', 'president directeur general', 'directeur general', 'directrice generale', 'gerant', 'gerante', 'dg', 'daf', 'dsi', 'directeur administratif et financier',
      'director general', 'directora general', 'consejero delegado', 'consejera delegada', 'presidente', 'presidenta', 'director ejecutivo', 'directora ejecutiva', 'propietario', 'propietaria', 'gerente general', 'amministratore delegato',
    ],
    unless: ['vice president of the', 'deputy superintendent', 'assistant superintendent', 'deputy', 'past president', 'superintendent of', 'site superintendent', 'construction superintendent', 'product owner', 'process owner', 'account executive', 'executive director of', 'system owner', 'data owner', 'associate provost', 'president office'],
  },
  { level: 'cxo', phrases: ['superintendent of schools'] },
  { level: 'director', phrases: ['executive director of', 'deputy superintendent', 'assistant superintendent', 'deputy city manager', 'deputy county administrator', 'deputy chief', 'associate provost', 'assistant chief', 'deputy commissioner', 'assistant city manager'] },
  { level: 'cxo', phrases: ['chief'], unless: ['crew chief', 'fire chief', 'section chief', 'bureau chief', 'chief engineer', 'chief architect', 'chief resident', 'chief technician', 'chief clerk', 'chief librarian', 'chief pharmacist', 'battalion', 'chief of', 'chief accountant', 'chief buyer', 'chief scientist'] },
  { level: 'cxo', phrases: ['chief of police', 'fire chief', 'chief of operations'] },
  {
    level: 'director',
    phrases: [
      'director', 'dir', 'head of', 'head', 'dean', 'controller', 'comptroller', 'treasurer', 'chief', 'registrar', 'department chair', 'chair of', 'chairman of', 'university librarian', 'college librarian', 'county librarian', 'city librarian', 'city clerk', 'county clerk', 'associate general counsel', 'deputy general counsel', 'plant manager', 'general manager', 'school principal', 'principal of',
      'leiter', 'leiterin', 'abteilungsleiter', 'abteilungsleiterin', 'hauptabteilungsleiter', 'werksleiter', 'werkleiter', 'direktor', 'direktorin', 'prokurist', 'prokuristin', 'chefarzt', 'chefarztin', 'pflegedirektor', 'pflegedirektorin', 'einkaufsleiter', 'einkaufsleiterin', 'vertriebsleiter', 'it leiter', 'itleiter',
      'directeur', 'directrice', 'responsable de direction', 'directora', 'jefe de departamento', 'jefa de departamento', 'direttore', 'direttrice', 'diretor', 'diretora',
    ],
    unless: ['head nurse', 'head teacher', 'head chef', 'head cashier', 'art director', 'funeral director', 'creative director', 'head coach', 'account director', 'teamleiter', 'teamleiterin', 'gruppenleiter', 'gruppenleiterin', 'projektleiter', 'projektleiterin', 'schichtleiter'],
  },
  {
    level: 'manager',
    phrases: [
      'manager', 'mgr', 'supervisor', 'team lead', 'team leader', 'lead', 'foreman', 'coordinator', 'head nurse', 'charge nurse', 'nurse manager', 'art director', 'creative director', 'account director', 'administrator', 'superintendent', 'principal', 'head teacher', 'head chef', 'warden', 'postmaster', 'dispatcher lead', 'product owner',
      'teamleiter', 'teamleiterin', 'gruppenleiter', 'gruppenleiterin', 'projektleiter', 'projektleiterin', 'schichtleiter', 'meister', 'stationsleitung', 'oberarzt', 'oberarztin', 'referatsleiter', 'referatsleiterin',
      'responsable', 'chef de', 'chef d', 'cheffe de', 'gerente', 'jefe', 'jefa', 'encargado', 'encargada', 'coordinador', 'coordinadora', 'coordinatrice', 'coordinateur', 'gestionnaire',
    ],
    unless: ['system administrator', 'systems administrator', 'network administrator', 'database administrator', 'account manager', 'sysadmin', 'principal engineer', 'principal architect', 'principal consultant', 'principal scientist', 'it administrator', 'benefits administrator', 'lead engineer', 'lead developer', 'principal analyst'],
  },
  {
    level: 'senior',
    phrases: [
      'senior', 'sr', 'principal', 'staff', 'lead', 'architect', 'expert', 'fellow', 'specialist ii', 'specialist iii', 'attorney', 'counsel', 'professor', 'physician', 'surgeon', 'consultant', 'chief', 'account manager', 'counselor', 'referent', 'referentin', 'fachexperte', 'expert metier', 'librarian', 'fachkraft', 'pharmacist',
    ],
  },
  {
    level: 'entry',
    phrases: [
      'assistant', 'clerk', 'analyst', 'engineer', 'specialist', 'technician', 'buyer', 'purchaser', 'nurse', 'teacher', 'instructor', 'lecturer', 'officer', 'associate', 'representative', 'agent', 'intern', 'trainee', 'developer', 'programmer', 'accountant', 'bookkeeper', 'secretary', 'planner', 'auditor', 'paralegal',
      'system administrator', 'systems administrator', 'network administrator', 'database administrator', 'sysadmin', 'it administrator', 'benefits administrator', 'operator', 'designer', 'dispatcher', 'worker', 'employee', 'staff member', 'junior', 'jr', 'doctor', 'dr', 'scientist', 'researcher', 'inspector', 'mechanic', 'electrician', 'driver', 'student',
      'sachbearbeiter', 'sachbearbeiterin', 'mitarbeiter', 'mitarbeiterin', 'techniker', 'technikerin', 'ingenieur', 'ingenieurin', 'einkaufer', 'einkauferin', 'ingenieure', 'technicien', 'technicienne', 'acheteur', 'acheteuse', 'comptable', 'charge de', 'chargee de', 'analista', 'tecnico', 'tecnica', 'ingeniero', 'ingeniera', 'comprador', 'compradora', 'contable', 'auxiliar', 'becario',
    ],
  },
];

/** Ranks that begin with "assistant" and are nobody's helper. */
export const assistantRanks: readonly string[] = [
  'assistant vice president', 'assistant vice provost', 'assistant vice chancellor', 'assistant director', 'assistant manager', 'assistant dean', 'assistant superintendent', 'assistant chief', 'assistant controller', 'assistant city manager', 'assistant general counsel', 'assistant principal', 'assistant provost',
];
