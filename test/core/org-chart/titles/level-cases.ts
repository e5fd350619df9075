import type { Level } from '../../../../src/core';

/** For one row of the level table: titles that have its level, and titles that look like it and have another. */
export interface LevelCase {
  readonly row: string;
  readonly level: Level;
  readonly flags: readonly string[];
  readonly passes: Readonly<Record<string, Level>>;
}

export const levelCases: readonly LevelCase[] = [
  {
    row: 'assistants', level: 'entry',
    flags: ['Executive Assistant to the CEO', 'Assistant to the President', 'PA to the Managing Director', 'Administrative Assistant', 'Office of the Chair, Executive Assistant', 'Vorstandsassistentin', 'Sekretärin der Geschäftsführung', 'Assistante de direction', 'Secretaria de Dirección', 'Asistente del Director General', 'Assistant'],
    passes: { 'Assistant Vice President': 'vp', 'Assistant Director of Nursing': 'director', 'Assistant Manager': 'manager', 'Secretary General': 'cxo', 'Company Secretary': 'director' },
  },
  {
    row: 'board', level: 'board',
    flags: ['Member of the Board of Directors', 'Trustee', 'Non-Executive Director', 'Chair of the Audit Committee', 'City Council Member', 'Board Secretary', 'Mitglied des Aufsichtsrats', 'Aufsichtsratsvorsitzender', 'Verwaltungsrat', 'Membre du conseil d\'administration', 'Presidenta del Consejo de Administración'],
    passes: { 'Board Certified Physician': 'senior', 'Dashboard Developer': 'entry', 'Onboarding Specialist': 'entry', 'Switchboard Operator': 'entry' },
  },
  {
    row: 'chairs of a board', level: 'board',
    flags: ['Chairman', 'Chairwoman', 'Chair', 'Executive Chairman', 'Vice Chair', 'Chairman of the Board of Trustees'],
    passes: { 'Chair, Department of Physics': 'director', 'Department Chair': 'director', 'Chair of Surgery': 'director', 'Wheelchair Technician': 'entry' },
  },
  {
    row: 'below the chiefs', level: 'director',
    flags: ['Chief of Staff', 'Chief of Surgery', 'Deputy Chief', 'Fire Chief', 'Chief Economist', 'Associate General Counsel', 'Director de Gabinete', 'Directeur de cabinet'],
    passes: { 'Chief Executive': 'cxo', 'Chief Financial Officer': 'cxo', 'Chief Engineer': 'manager' },
  },
  { row: 'foremen called chief', level: 'manager', flags: ['Chief Engineer', 'Chief Accountant', 'Battalion Chief', 'Chief Inspector'], passes: { 'Chief Operating Officer': 'cxo', 'Crew Chief': 'senior' } },
  { row: 'experts called chief', level: 'senior', flags: ['Chief Resident', 'Chief Architect', 'Crew Chief', 'Chief Technician'], passes: { 'Chief Technology Officer': 'cxo', 'Chief of Police': 'director' } },
  {
    row: 'chiefs and C-letters', level: 'cxo',
    flags: ['Chief Executive Officer', 'CEO', 'CFO', 'CIO', 'C.I.O.', 'Chief Information Security Officer', 'Chief People & Culture Officer', 'Chief Nurse', 'General Counsel', 'SVP & CFO', 'Group CEO', 'DSI', 'Directeur des systèmes d\'information', 'DRH', 'Directeur administratif et financier'],
    passes: { 'Deputy CFO': 'vp', 'Assistant Chief Financial Officer': 'vp', 'CEO Office Coordinator': 'entry', 'Officer': 'entry', 'Chief of Staff to the CFO': 'director' },
  },
  {
    row: 'presidents', level: 'cxo',
    flags: ['President', 'President and CEO', 'Owner and President', 'Presidenta', 'Director General', 'Geschäftsführer', 'Geschäftsführerin', 'Vorstandsvorsitzender', 'Mitglied des Vorstands', 'Directeur général', 'PDG', 'Consejera Delegada', 'Gerente General'],
    passes: { 'Vice President': 'vp', 'Executive Vice President': 'vp', 'Executive Vice President, Operations': 'vp' },
  },
  {
    row: 'owners and heads of the house', level: 'cxo',
    flags: ['Owner', 'Founder', 'Co-Founder & CTO', 'Managing Partner', 'Inhaber', 'Propietaria', 'Mayor', 'City Manager', 'Bürgermeisterin', 'Alcalde', 'Chancellor', 'Provost', 'Superintendent of Schools', 'Rektor', 'Headmaster'],
    passes: { 'Product Owner': 'senior', 'Process Owner': 'senior', 'Vice Chancellor': 'vp', 'Deputy Mayor': 'vp', 'Superintendent': 'cxo', 'Site Superintendent': 'manager' },
  },
  { row: 'directors of the whole house', level: 'cxo', flags: ['Managing Director', 'Executive Director', 'Group Managing Director'], passes: { 'Executive Director of Nursing': 'director', 'Managing Director, Sales': 'director' } },
  {
    row: 'vice presidents', level: 'vp',
    flags: ['Vice President', 'VP, IT', 'V.P. of Sales', 'SVP Finance', 'Sr. Vice President', 'EVP', 'Assistant Vice President', 'Vizepräsident', 'Vicepresidenta de Finanzas', 'Directeur général adjoint', 'Subdirector General', 'Vice Provost', 'Deputy Superintendent'],
    passes: { 'President': 'cxo', 'Vice Principal': 'manager', 'Assistant to the Vice President': 'entry' },
  },
  { row: 'lead of a craft', level: 'manager', flags: ['Art Director', 'Creative Director', 'Account Director'], passes: { 'Director of Art Collections': 'director', 'Director of Accounts': 'director' } },
  {
    row: 'directors', level: 'director',
    flags: ['Director of Finance', 'Director', 'Senior Director, Network', 'Controller', 'Comptroller', 'Treasurer', 'Registrar', 'Dean', 'Dean of Engineering', 'City Clerk', 'Direktorin', 'Directeur commercial', 'Directora de Compras', 'Jefe de Departamento', 'Prokurist'],
    passes: { 'Stock Controller': 'entry', 'Air Traffic Controller': 'entry', 'Project Controller': 'senior', 'Independent Director': 'board', 'Directory Services Engineer': 'entry' },
  },
  { row: 'heads of', level: 'director', flags: ['Head of Finance', 'Head of IT', 'Department Head', 'Leiter Einkauf', 'IT-Leiter', 'Abteilungsleiterin', 'Bereichsleitung Technik', 'Chefarzt'], passes: { 'Head Nurse': 'manager', 'Head Coach': 'manager', 'Teamleiter': 'manager', 'Head of School': 'cxo' } },
  { row: 'chairs of a department', level: 'director', flags: ['Chair, Department of Physics', 'Associate Chair', 'Division Chair', 'Program Chair'], passes: { 'Board Chair': 'board' } },
  {
    row: 'managers', level: 'manager',
    flags: ['IT Manager', 'Accounts Payable Manager', 'Sr. Manager, Purchasing', 'Shift Supervisor', 'Team Lead', 'Head Nurse', 'Vice Principal', 'Projektleiterin', 'Stationsleitung', 'Responsable informatique', 'Chef de service', 'Jefa de Compras', 'Gerente de Planta', 'Encargada de Almacén'],
    passes: { 'Account Manager': 'senior', 'City Manager': 'cxo', 'General Manager': 'director', 'Management Assistant': 'entry' },
  },
  {
    row: 'seniors and experts', level: 'senior',
    flags: ['Senior Network Engineer', 'Principal Engineer', 'Lead Developer', 'Solutions Architect', 'Staff Engineer', 'Professor of History', 'Surgeon', 'Attorney', 'Key Account Manager', 'Scrum Master', 'Referentin', 'Oberster Berater', 'Consultora', 'Médecin'],
    passes: { 'Senior Director': 'director', 'Senior Vice President': 'vp', 'Senior Manager': 'manager', 'Junior Engineer': 'entry' },
  },
  {
    row: 'everybody else', level: 'entry',
    flags: ['Network Engineer', 'Purchasing Specialist', 'Clerk', 'Analyst', 'Registered Nurse', 'Software Developer', 'Buyer', 'Sachbearbeiterin', 'Krankenpfleger', 'Technicien', 'Infirmière', 'Comptable', 'Analista de Sistemas', 'Enfermera', 'Auxiliar'],
    passes: { 'Nurse Manager': 'manager', 'Chief Nursing Officer': 'cxo', 'Plumbus': 'unknown', '': 'unknown' },
  },
];
