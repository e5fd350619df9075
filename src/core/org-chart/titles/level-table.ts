import type { Level } from '../org-chart';
import type { PhraseRow } from './phrase-index';

/**
 * One row of the level table. The rows stand in order of precedence: of all rows with a phrase in
 * the title, the first one gives the level, except where its condition is not met.
 */
export interface LevelRow extends PhraseRow {
  /** What the row is about; unique, and the name of its test. */
  readonly name: string;
  readonly level: Level;
  /** Level when "deputy", "vice", "assistant" or "associate" stands directly before. */
  readonly deputy?: Level;
  /** Counts only in a title that names no function: an Executive Director, but not one of Nursing. */
  readonly alone?: true;
  /** Does not count in a title with one of these phrases. */
  readonly unless?: readonly string[];
}

const chairs = ['chair', 'chairman', 'chairwoman', 'chairperson', 'cochair', 'co chair', 'chairman of', 'chairwoman of', 'chairperson of', 'executive chair', 'executive chairman', 'vice chair', 'vice chairman', 'vice chairwoman', 'deputy chair', 'deputy chairman'];
const notOfTheBoard = [
  'department*', 'division', 'school', 'college', 'faculty', 'faculties', 'program*', 'professor*', 'committee', 'subcommittee', 'council', 'section', 'center', 'centre', 'institute', 'endowed', 'senate', 'working group', 'chair of', 'chair in',
  'professorship', 'associate chair', 'distinguished chair',
];

export const levelTable: readonly LevelRow[] = [
  {
    name: 'assistants', level: 'entry',
    phrases: [
      'executive assistant', 'executive assistants', 'personal assistant', 'administrative assistant', 'admin assistant', 'management assistant', 'team assistant', 'board assistant', 'assistant to', 'assistants to', '^ assistant for', 'assistant $', 'assistants $',
      'executive secretary', 'private secretary', 'personal secretary', 'departmental secretary', 'secretary to', 'executive administrator', 'executive admin', 'administrator to', '^ ea', 'ea to', '^ pa', 'pa to', 'aide to', '^ scheduler', 'scheduler to', 'receptionist',
      '*assistent', '*assistentin', '*assistenz', '*sekretar', '*sekretarin', '*sekretariat', 'vorzimmer*',
      'assistante', 'assistant direction', 'assistant de', 'assistant du', 'secretaire', 'secretaires',
      'asistente', 'secretaria', 'secretario', 'assistente', 'segretaria', 'segretario',
    ],
  },
  {
    name: 'board', level: 'board',
    phrases: [
      'board of directors', 'board of trustees', 'board of governors', 'board of regents', 'board of education', 'board of supervisors', 'board of commissioners', 'board of managers', 'board of visitors', 'supervisory board', 'school board', 'advisory board member',
      'board chair', 'board chairman', 'board chairwoman', 'board chairperson', 'board vice chair', 'board president', 'board vice president', 'board member', 'board director', 'board trustee', 'board treasurer', 'board secretary', 'board clerk', 'board observer', 'board advisor', 'member of board', 'members of board',
      'chair of board', 'chairman of board', 'chairwoman of board', 'chairperson of board', 'vice chair of board', 'vice chairman of board', 'president of board', 'secretary to board', 'secretary of board', 'clerk of board', 'clerk to board', 'treasurer of board', 'director of board',
      '^ trustee', 'trustee $', 'trustees', 'regent', 'non executive director', 'nonexecutive director', 'non executive chair', 'non executive chairman', 'independent director', 'independent board director', 'lead director', 'lead independent director', 'outside director', '^ ned $', 'chairman emeritus', 'chair emeritus',
      'audit committee', 'compensation committee', 'remuneration committee', 'nominating committee', 'nomination committee', 'city council*', 'town council*', 'council member', 'councilmember', 'councilman', 'councilwoman', 'councillor', 'councilor', 'alderman', 'alderwoman', 'selectman', 'county commissioner', 'county commissioners',
      'aufsichtsrat*', 'vorsitzende* des aufsichtsrat*', 'verwaltungsrat*', 'beirat*', 'stiftungsrat*', 'gesellschafterversammlung',
      'conseil administration', 'conseil de surveillance', 'membre du conseil', 'administrateur independant', 'administratrice independante', '^ administrateur $', '^ administratrice $',
      'consejo de administracion', 'presidente del consejo', 'presidenta del consejo', 'secretario del consejo', 'secretaria del consejo', 'miembro del consejo', 'vocal del consejo', '^ consejero $', '^ consejera $', 'consejero independiente', 'consejera independiente', 'patronato', 'consiglio di amministrazione',
    ],
  },
  { name: 'chairs of a board', level: 'board', phrases: chairs, alone: true, unless: notOfTheBoard },
  {
    name: 'below the chiefs', level: 'director',
    phrases: [
      'chief of', 'chief counsel', 'chief deputy', 'chief librarian', 'chief pharmacist', 'chief physician', 'chief surgeon', 'chief radiologist', 'chief pathologist', 'chief economist', 'chief actuary', 'chief scientist', 'chief data scientist', 'chief technologist',
      'chief medical examiner', 'chief editor', 'editor in chief', 'physician in chief', 'surgeon in chief', 'fire chief', 'police chief', 'deputy chief', 'assistant chief', 'division chief', 'department chief', 'service chief', 'associate chief', 'bureau chief', '^ chief $', 'chief auditor', 'chief investigator',
      'chief probation officer', 'deputy commissioner', 'directeur de cabinet', 'directrice de cabinet', 'director de gabinete', 'directora de gabinete', 'jefe de gabinete', 'jefa de gabinete', 'associate general counsel', 'assistant general counsel', 'deputy general counsel', 'division general counsel',
    ],
  },
  { name: 'foremen called chief', level: 'manager', phrases: ['chief engineer', 'chief accountant', 'chief buyer', 'chief clerk', 'chief cashier', 'chief steward', 'chief mechanic', 'chief operator', 'battalion chief', 'section chief', 'shift chief', 'chief inspector', 'chief estimator', 'chief draftsman'] },
  { name: 'experts called chief', level: 'senior', phrases: ['chief resident', 'chief technician', 'chief architect', 'chief designer', 'crew chief', 'chief pilot', 'chief programmer', 'chief petty officer', 'chief warrant officer'] },
  {
    name: 'chiefs and C-letters', level: 'cxo', deputy: 'vp',
    phrases: [
      'chief executive', 'chief executives', 'chief officer', 'chief … officer', 'chief nurse', 'chief nurse executive', 'chief legal counsel', 'chief digital', 'chief information', 'chief technology', 'chief financial', 'chief operating', 'chief marketing', 'chief medical', 'chief nursing', 'chief administrator',
      'ceo', 'cfo', 'cio', 'cto', 'coo', 'cmo', 'cno', 'cne', 'ciso', 'cso', 'chro', 'cpo', 'cdo', 'cro', 'cco', 'cao', 'clo', 'cko', 'cqo', 'cbo', 'cxo', 'cmio', 'cnio', 'cino', 'ciro', 'ctio', 'cito', 'cdio', 'group ceo',
      'c level', 'c suite', 'general counsel', 'daf', 'dsi', 'drh', 'directeur administratif and financier', 'directrice administrative and financiere', 'directeur systemes information', 'directeur des systemes information', 'directrice des systemes information', 'directeur des ressources humaines', 'directrice des ressources humaines',
    ],
  },
  {
    name: 'presidents', level: 'cxo', deputy: 'vp', unless: ['senate', 'student', 'union local', 'past president', 'former president', 'medical staff', 'alumni association'],
    phrases: [
      'president', 'co president', 'copresident', 'presidente', 'presidenta', '*prasident', '*prasidentin', 'pdg', 'president directeur general', 'presidente directrice generale', 'directeur general', 'directrice generale', 'directeur general delegue', 'directrice generale deleguee', 'president du directoire', 'membre du directoire', 'directoire',
      'director general', 'directora general', 'director gerente', 'directora gerente', 'consejero delegado', 'consejera delegada', 'gerente general', 'presidente ejecutivo', 'presidenta ejecutiva', 'director ejecutivo', 'directora ejecutiva', 'administrador unico', 'administradora unica', 'amministratore delegato', 'direttore generale', 'direttrice generale', 'diretor geral', 'diretora geral',
      'geschaftsfuhr*', '*geschaftsfuhrer', '*geschaftsfuhrerin', 'geschaftsleitung', 'vorstands', 'vorstande', 'vorstandsvorsitz*', 'vorstandssprecher*', 'vorstandsmitglied*', '*vorstand', '*vorstandin', 'generaldirektor*', 'intendant', 'intendantin', 'kanzler', 'kanzlerin', 'generalsekretar*',
      'secretary general', 'secretaire general', 'secretaire generale', 'secretario general', 'secretaria general', 'gerant', 'gerante', 'cogerant*',
    ],
  },
  {
    name: 'owners and heads of the house', level: 'cxo', deputy: 'vp',
    phrases: [
      'owner', 'owners', 'co owner', 'founder', 'cofounder', 'co founder', 'proprietor', 'managing partner', 'managing member', 'founding partner', 'inhaber', 'inhaberin', 'eigentumer*', 'grunder', 'grunderin', 'proprietaire', 'fondateur', 'fondatrice', 'cofondateur', 'propietario', 'propietaria', 'dueno', 'duena', 'fundador', 'fundadora', 'titolare',
      'mayor', 'oberburgermeister*', 'burgermeister*', 'landrat', 'landratin', 'maire', 'alcalde', 'alcaldesa', 'sheriff', '^ governor $', 'lieutenant governor', 'city manager', 'county manager', 'town manager', 'village manager', 'borough manager', 'city administrator', 'county administrator', 'town administrator', 'village administrator', 'county executive',
      'chancellor', 'rector', 'rectora', 'recteur', 'rectrice', 'rektor', 'rektorin', 'provost', 'headmaster', 'headmistress', 'head of school', 'superintendent of schools', 'school superintendent', 'schools superintendent', 'district superintendent', '^ superintendent $', 'hospital administrator', 'hospital director', 'vice chancellor and president', 'chancellor and president',
    ],
  },
  { name: 'directors of the whole house', level: 'cxo', deputy: 'vp', alone: true, phrases: ['managing director', 'executive director', 'group managing director'] },
  {
    name: 'vice presidents', level: 'vp',
    phrases: [
      'vice president', 'vice presidents', 'assistant chief … officer', 'deputy chief … officer', 'vp', 'vps', 'svp', 'evp', 'avp', 'rvp', 'gvp', 'fvp', 'vicepresident', 'vice presidente', 'vice presidenta', 'vicepresidente', 'vicepresidenta', 'vizeprasident*', 'vice provost', 'vice chancellor', 'pro vice chancellor', 'vice rector', 'vicerector', 'vicerrector', 'vicerrectora', 'prorektor*', 'vice recteur',
      'directeur general adjoint', 'directrice generale adjointe', 'dga', 'subdirector general', 'subdirectora general', 'deputy superintendent', 'assistant superintendent', 'associate superintendent', '^ partner $', 'senior partner', 'equity partner', '^ socio', '^ associe', '^ associee', 'general partner', 'deputy mayor', 'adjoint au maire',
    ],
  },
  { name: 'lead of a craft', level: 'manager', phrases: ['art director', 'creative director', 'funeral director', 'account director', 'music director', 'casting director', 'stage director', 'choir director'] },
  {
    name: 'directors', level: 'director',
    phrases: [
      'director', 'directors', 'codirector', 'directora', 'directeur', 'directrice', '*direktor', '*direktorin', 'direttore', 'direttrice', 'diretor', 'diretora', 'subdirector', 'subdirectora', 'directorate', 'managing director', 'executive director', 'general manager', 'country manager', 'verwaltungsdirektor*',
      'controller', 'comptroller', 'treasurer', 'bursar', 'registrar', 'tresorier', 'tresoriere', 'tesorero', 'tesorera', 'corporate secretary', 'company secretary', 'university librarian', 'college librarian', 'county librarian', 'city librarian', 'state librarian', 'city clerk', 'county clerk', 'town clerk', 'city attorney', 'county attorney', 'district attorney',
      'commissioner', 'dean', 'deans', 'decano', 'decana', 'doyen', 'doyenne', 'dekan', 'dekanin', 'prodekan*', 'head teacher', 'headteacher', '^ principal $', 'school principal', '^ principal of', '^ principal and', 'proviseur', 'proviseure', 'jefe de departamento', 'jefa de departamento', 'medecin chef', 'prokurist', 'prokuristin', 'kammerer', 'kammerin', 'dezernent', 'dezernentin', 'procurador',
    ],
  },
  { name: 'heads of', level: 'director', phrases: ['head of', 'heads of', '^ head', 'head $', 'department head', 'division head', 'co head', 'leiter*', '*leiter', '*leiterin', '*leitung', 'chefarzt', 'chefarztin', 'dirigente', 'responsable de la direction'] },
  { name: 'chairs of a department', level: 'director', phrases: chairs.concat('department chair', 'associate chair', 'division chair', 'program chair') },
  {
    name: 'managers', level: 'manager',
    phrases: [
      'manager', 'managers', 'supervisor', 'supervisors', 'superintendent', 'team lead', 'team leader', 'group leader', 'practice leader', 'lead $', 'leader', 'foreman', 'forewoman', 'foreperson', 'head nurse', 'charge nurse', 'head chef', 'head cook', 'head coach', 'head cashier', 'head custodian', 'head waiter', 'head gardener', 'head housekeeper', 'head pharmacist', 'head technician',
      'practice administrator', 'clinic administrator', 'department administrator', 'program administrator', 'court administrator', 'nursing home administrator', 'school administrator', '^ administrator $', 'vice principal', 'assistant principal', 'deputy head', 'postmaster', 'warden', 'matron', 'ward sister', 'officer in charge', 'shift leader', 'team captain', 'sergeant', 'lieutenant', 'captain',
      '*teamleiter', '*teamleiterin', '*teamleitung', '*gruppenleiter', '*gruppenleiterin', '*projektleiter', '*projektleiterin', '*projektleitung', '*schichtleiter', '*schichtleiterin', '*bauleiter', '*bauleiterin', '*filialleiter', '*filialleiterin', '*marktleiter', '*marktleiterin', '*werksleiter', '*werksleiterin', '*werkleiter', '*betriebsleiter', '*betriebsleiterin', '*lagerleiter', '*lagerleiterin', '*stationsleiter', '*stationsleiterin', '*stationsleitung', '*referatsleiter', '*referatsleiterin', '*sachgebietsleiter', '*sachgebietsleiterin', '*oberarzt', '*oberarztin', 'meister', 'werkmeister', 'polier',
      'responsable', 'responsables', 'responsabile', 'chef de', 'chef equipe', 'cheffe de', 'cheffe equipe', 'cadre de sante', 'gestionnaire principal', 'gerente', 'subgerente', 'jefe', 'jefa', 'subjefe', 'encargado', 'encargada', 'supervisora', 'coordinatore', 'capo', 'chefe', 'ingeniero jefe',
    ],
  },
  {
    name: 'seniors and experts', level: 'senior',
    phrases: [
      'senior', 'principal', 'lead', 'staff engineer', 'staff scientist', 'staff developer', 'staff software', 'staff architect', 'architect', 'architects', 'architekt', 'architektin', 'architecte', 'arquitecto', 'arquitecta', 'expert', 'experte', 'expertin', 'experto', 'experta', 'fellow', 'counsel', 'attorney', 'lawyer', 'solicitor', 'justiziar*', 'syndikus*', 'juriste', 'abogado', 'abogada',
      'professor', 'professorin', 'professeur', 'profesor', 'profesora', 'physician', 'surgeon', 'hospitalist', 'anesthesiologist', 'radiologist', 'cardiologist', 'oncologist', 'pathologist', 'psychiatrist', 'pediatrician', 'neurologist', 'consultant', 'advisor', 'adviser', 'berater', 'beraterin', 'conseiller', 'conseillere', 'asesor', 'asesora', 'consultor', 'consultora', 'strategist', 'business partner', 'scientist', 'economist', 'actuary', 'pharmacist', 'librarian',
      'account manager', 'key account manager', 'product owner', 'process owner', 'system owner', 'systems owner', 'data owner', 'service owner', 'application owner', 'content owner', 'business owner', 'scrum master', 'referent', 'referentin', 'fachreferent*', '*arzt', '*arztin', 'medecin', 'medico', 'medica', 'nurse practitioner', 'clinical nurse specialist', 'project controller',
    ],
  },
  {
    name: 'everybody else', level: 'entry',
    phrases: [
      'assistant', 'associate', 'clerk', 'analyst', 'analysts', 'engineer', 'engineers', 'specialist', 'specialists', 'technician', 'technicians', 'technologist', 'tech $', 'buyer', 'purchaser', 'purchasing agent', 'nurse', 'nurses', 'rn', 'lpn', 'cna', 'teacher', 'instructor', 'lecturer', 'officer', 'officers', 'representative', 'rep', 'agent', 'intern', 'trainee', 'apprentice', 'developer', 'programmer', 'coder', 'accountant', 'bookkeeper', 'secretary', 'planner', 'scheduler', 'estimator', 'surveyor', 'drafter', 'auditor', 'paralegal', 'coordinator', 'administrator', 'admin', 'sysadmin', 'operator', 'designer', 'dispatcher', 'worker', 'employee', 'staff', 'junior', 'generalist', 'recruiter', 'editor', 'writer', 'reporter', 'therapist', 'counselor', 'inspector', 'mechanic', 'electrician', 'plumber', 'carpenter', 'custodian', 'janitor', 'guard', 'driver', 'cashier', 'salesperson', 'account executive', 'student', 'volunteer', 'researcher', 'doctor', 'dentist', 'resident', 'aide', 'cook', 'chef', 'host', 'server', 'housekeeper', 'seller', 'tester', 'expediter', 'facilitator', 'trainer', 'coach', 'contractor',
      'owner representative', 'stock controller', 'document controller', 'inventory controller', 'traffic controller', 'air traffic controller', 'credit controller', 'quality controller', 'material controller', 'materials controller',
      'sachbearbeiter', 'sachbearbeiterin', '*sachbearbeiter', '*sachbearbeiterin', '*mitarbeiter', '*mitarbeiterin', '*angestellter', '*angestellte', '*techniker', '*technikerin', '*ingenieur', '*ingenieurin', '*einkaufer', '*einkauferin', '*buchhalter', '*buchhalterin', '*entwickler', '*entwicklerin', '*kaufmann', '*kauffrau', '*pfleger', '*pflegerin', '*schwester', '*verkaufer', '*verkauferin', 'controllerin', 'azubi', 'auszubildende*', 'praktikant*', 'werkstudent*', 'lehrer', 'lehrerin', 'disponent', 'disponentin',
      'ingenieure', 'technicien', 'technicienne', 'acheteur', 'acheteuse', 'comptable', 'charge de', 'chargee de', 'employe', 'agent de', 'stagiaire', 'apprenti', 'apprentie', 'infirmier', 'infirmiere', 'analyste', 'developpeur', 'developpeuse', 'gestionnaire', 'coordinateur', 'coordinatrice', 'adjoint administratif', 'adjointe administrative',
      'analista', 'tecnico', 'tecnica', 'ingeniero', 'ingeniera', 'comprador', 'compradora', 'contable', 'contador', 'contadora', 'auxiliar', 'becario', 'becaria', 'enfermero', 'enfermera', 'coordinador', 'coordinadora', 'especialista', 'administrativo', 'administrativa', 'administrador', 'administradora', 'desarrollador', 'desarrolladora', 'vendedor', 'vendedora', 'empleado', 'empleada', 'operario', 'operaria',
    ],
  },
];
