import type { PhraseRow } from './phrase-index';

/**
 * One row of the function table. The rows stand in order of precedence inside one part of a title
 * ("IT Procurement Manager" buys); of several parts, the first that names a function has it.
 * `decides`: stronger than any other part. `weak`: counts when no other part says more.
 * `weakest`: counts when the department says nothing either. No function: the words mean none.
 */
export interface FunctionRow extends PhraseRow {
  /** What the row is about; unique, and the name of its test. */
  readonly name: string;
  readonly function?: string;
  readonly weight?: 'decides' | 'weak' | 'weakest';
}

export const functionTable: readonly FunctionRow[] = [
  {
    name: 'words that only look like a function',
    phrases: [
      'vice president', 'vice presidente', 'vice presidenta', 'vice chancellor', 'executive vice president', 'executive committee', 'health system', 'health systems', 'hospital system', 'school system', 'university system', 'system wide', 'systemwide', 'cold storage', 'provider network', 'data entry', 'staff development', 'economic development', 'community development', 'real estate development',
      'product owner and', 'center director', 'personal assistant', 'personal secretary', 'executive assistant', 'executive secretary', 'security guard company', 'owner representative', 'product control', 'information desk', 'system owner', 'process owner', 'business owner', 'data owner', 'service owner',
    ],
  },
  {
    name: 'chief executives', function: 'executive', weight: 'decides',
    phrases: [
      'ceo', 'chief executive', 'chief executive officer', 'owner', 'owners', 'co owner', 'proprietor', 'pdg', 'president directeur general', 'directeur general', 'directrice generale', 'director general', 'directora general', 'consejero delegado', 'consejera delegada', 'gerente general', 'amministratore delegato', 'direttore generale',
      'vorstandsvorsitz*', 'vorstandssprecher*', 'generaldirektor*', 'mayor', 'city manager', 'county manager', 'town manager', 'village manager', 'city administrator', 'county administrator', 'town administrator', 'county executive', 'inhaber', 'inhaberin', 'propietario', 'propietaria', 'proprietaire', '*burgermeister', '*burgermeisterin',
    ],
  },
  {
    name: 'board', function: 'board',
    phrases: [
      'board', 'board of directors', 'board of trustees', 'board of governors', 'board of regents', 'board of education', 'board of supervisors', 'board of commissioners', 'supervisory board', 'school board', 'board secretary', 'board member', 'board president', 'board treasurer', 'trustee', 'trustees', 'regent', 'chairman', 'chairwoman', 'chairperson', 'board chair', 'executive chair', '^ chair $', '^ vice chair $',
      'non executive director', 'nonexecutive director', 'independent director', 'audit committee', 'city council*', 'council member', 'councilmember', 'councilman', 'councilwoman', 'councillor', 'councilor', 'alderman', 'county commissioner',
      'aufsichtsrat*', 'verwaltungsrat*', 'beirat*', 'stiftungsrat*', 'conseil administration', 'conseil de surveillance', '^ administrateur $', '^ administratrice $', 'consejo de administracion', 'presidente del consejo', 'presidenta del consejo', 'secretario del consejo', 'secretaria del consejo', 'miembro del consejo', '^ consejero $', '^ consejera $', 'consejero independiente', 'consejera independiente', 'consiglio di amministrazione',
    ],
  },
  { name: 'academic ranks', function: 'academic', weight: 'weak', phrases: ['dean', 'deans', 'provost', 'vice provost', 'professor*', 'faculty', 'lecturer', 'professeur', 'profesor', 'profesora', 'decano', 'decana', 'doyen', 'doyenne', '*dekan', 'school of', 'college of', 'faculty of', 'lehrstuhl*', 'academic dean', 'chief academic officer'] },
  {
    name: 'security', function: 'security',
    phrases: ['information security', 'it security', 'network security', 'data security', 'cyber*', 'ciso', 'security', 'chief security officer', 'informationssicherheit*', 'it sicherheit*', '*sicherheit', 'rssi', 'securite', 'seguridad', 'ciberseguridad', 'sicurezza', 'identity and access'],
  },
  { name: 'legal', function: 'legal', phrases: ['legal', 'counsel', 'attorney', 'lawyer', 'solicitor', 'paralegal', 'litigation', 'law department', 'clo', 'corporate secretary', 'company secretary', 'recht', 'rechts*', 'justiziar*', 'syndikus*', 'juridique', 'juriste', 'juridico', 'juridica', 'legales', 'abogado', 'abogada', 'legale'] },
  {
    name: 'procurement', function: 'procurement',
    phrases: [
      'procurement', 'purchasing', 'purchase', 'purchases', 'purchaser', 'buyer', 'buyers', 'buying', 'sourcing', 'supply chain', 'supplier*', 'vendor management', 'vendor relations', 'vendor manager', 'contracts', 'contracting', 'contract manager', 'contract administrator', 'contract specialist', 'category manager', 'category management', 'materials management', 'material management', 'acquisition*', 'strategic sourcing', 'procure to pay',
      'einkauf*', '*einkauf', '*einkaufer', '*einkauferin', '*einkaufsleiter', 'beschaffung*', 'vergabe*', 'vergabestelle', 'achat', 'achats', 'acheteur', 'acheteuse', 'approvisionnement*', 'marches publics', 'compras', 'comprador', 'compradora', 'aprovisionamiento*', 'contratacion', 'adquisiciones', 'acquisti',
    ],
  },
  { name: 'compliance', function: 'compliance', phrases: ['compliance', 'risk', 'privacy', 'data protection', 'regulatory', 'accreditation', 'ethics', 'dpo', 'infection prevention', 'datenschutz*', 'conformite', 'protection des donnees', 'cumplimiento', 'proteccion de datos', 'riesgos', 'quality assurance', 'quality compliance'] },
  {
    name: 'finance', function: 'finance',
    phrases: [
      'finance', 'finances', 'financial', 'cfo', 'controller', 'comptroller', 'controlling', 'accounting', 'accountant', 'accountants', 'accounts payable', 'accounts receivable', 'accounts', 'payables', 'receivables', 'ap', 'ar', 'treasurer', 'treasury', 'budget', 'budgets', 'budgeting', 'tax', 'taxation', 'audit', 'auditor', 'billing', 'invoice', 'invoicing', 'bookkeeper', 'bookkeeping', 'payroll', 'revenue cycle', 'reimbursement', 'bursar', 'investor relations', 'fiscal', 'credit', 'economist', 'cost', 'grants', 'chief accountant', 'fp and', 'fpa',
      'finanz*', '*finanzen', 'finanzvorstand', 'buchhalt*', '*buchhaltung', 'rechnungswesen', 'kaufmannisch*', 'kammerer', 'kammerin', 'steuer*', 'financier', 'financiere', 'comptab*', 'comptable', 'daf', 'tresorier', 'tresoriere', 'controle de gestion', 'controleur de gestion', 'finanzas', 'financiero', 'financiera', 'contabilidad', 'contable', 'contador', 'contadora', 'tesoreria', 'tesorero', 'tesorera', 'finanza', 'amministrazione',
    ],
  },
  {
    name: 'human resources', function: 'hr',
    phrases: ['hr', 'human resources', 'human resource', 'human capital', 'people', 'people operations', 'people and culture', 'talent', 'talent acquisition', 'recruit*', 'chro', 'benefits', 'compensation', 'personnel', 'organizational development', 'learning and development', 'employee relations', 'labor relations', 'workforce', 'hrbp', 'hris', 'personal', 'personal*', 'rh', 'drh', 'ressources humaines', 'recursos humanos', 'rrhh', 'risorse umane', 'talento'],
  },
  { name: 'library', function: 'library', phrases: ['library', 'libraries', 'librarian*', 'dean of library', 'dean of libraries', 'bibliothe*', '*bibliothek', 'biblioteca*', 'bibliotecari*', 'archives', 'archivist', 'special collections', 'electronic resources', 'acquisitions librarian', 'metadata'] },
  {
    name: 'marketing', function: 'marketing',
    phrases: ['marketing', 'communications', 'communication', 'brand', 'public relations', 'public information', 'public affairs', 'external affairs', 'pr', 'press', 'advertising', 'cmo', 'content', 'media relations', 'social media', 'digital marketing', 'advancement', 'fundraising', 'alumni', 'kommunikation*', 'unternehmenskommunikation', 'offentlichkeitsarbeit', 'mercadeo', 'mercadotecnia', 'comunicacion', 'comunicaciones', 'comunicazione', 'relations publiques'],
  },
  {
    name: 'sales', function: 'sales',
    phrases: ['sales', 'selling', 'seller', 'account executive', 'account manager', 'account management', 'key account*', 'business development', 'revenue', 'commercial', 'merchandis*', 'channel', 'partnerships', 'presales', 'export', 'vertrieb*', '*vertrieb', 'verkauf*', 'ventes', 'commerciale', 'ventas', 'comercial', 'vendite', 'vendas'],
  },
  {
    name: 'information technology', function: 'it',
    phrases: [
      'it', 'ict', 'mis', 'edv', 'edp', 'cio', 'cto', 'cmio', 'cnio', 'cdo', 'cito', 'ctio', 'cdio', 'information technology', 'information technologies', 'information systems', 'information system', 'information services', 'information officer', 'information management', 'information and technology', 'technology', 'technologies', 'infrastructure', 'network', 'networks', 'networking', 'systems', 'system', 'sysadmin', 'server', 'servers', 'data', 'data center', 'datacenter', 'database', 'databases', 'dba', 'storage', 'backup', 'helpdesk', 'help desk', 'service desk', 'desktop', 'end user', 'endpoint', 'workplace technology', 'digital', 'applications', 'application', 'software', 'cloud', 'devops', 'sre', 'web', 'telecom*', 'voice', 'unified communications', 'analytics', 'business intelligence', 'erp', 'sap', 'crm', 'ehr', 'emr', 'computing', 'computer', 'informatics', 'informaticist', 'enterprise architect*', 'solutions architect*', 'solution architect*', 'technical architect', 'automation software', 'mainframe', 'virtuali*', 'platform', 'tech',
      'informatik*', '*informatik', 'informationstechnik', 'informationstechnologie', 'it leiter*', 'digitalisierung*', 'netzwerk*', 'rechenzentrum*', 'informatique', 'dsi', 'systemes information', 'systeme information', 'numerique', 'reseaux', 'sistemas', 'informatica', 'informatico', 'tecnologia', 'tecnologias', 'ti', 'tic', 'redes', 'sistemi informativi',
    ],
  },
  {
    name: 'clinical', function: 'clinical',
    phrases: [
      'clinical', 'clinic', 'clinics', 'clinician*', 'nurs*', 'rn', 'lpn', 'cno', 'cne', 'chief nurse', 'medical', 'medicine', 'physician*', 'hospitalist*', 'doctor', 'surg*', 'anesthes*', 'anaesthes*', 'patient', 'patients', 'pharmac*', 'radiolog*', 'imaging', 'cardio*', 'cardiac', 'oncolog*', 'patholog*', 'neurolog*', 'orthop*', 'urolog*', 'dermatolog*', 'pediatric*', 'paediatric*', 'obstetric*', 'gynecolog*', 'psychiatr*', 'therap*', 'rehab*', 'dental', 'dentist*', 'midwi*', 'emergency department', 'emergency medicine', 'icu', 'intensive care', 'critical care', 'care', 'caregiver', 'ward', 'perioperative', 'operating room', 'operating rooms', 'ambulatory', 'inpatient', 'outpatient', 'hospice', 'laboratory', 'laboratories', 'infection control', 'epidemiolog*', 'health services', 'behavioral health', 'mental health', 'population health', 'biomedical',
      '*arzt', '*arztin', 'arztlich*', 'pflege*', '*pflege', 'stations*', 'medizin*', 'klinik*', 'medecin*', 'medical*', 'soins', 'infirmi*', 'cadre de sante', 'medico', 'medica', 'enfermer*', 'clinico', 'clinica', 'sanitari*', 'cirugia', 'hebamme*',
    ],
  },
  {
    name: 'academic', function: 'academic',
    phrases: [
      'academic', 'academics', 'registrar', 'curriculum', 'instruction', 'instructional', 'teacher', 'teachers', 'teaching', 'research', 'researcher', 'student', 'students', 'enrollment', 'enrolment', 'admissions', 'education', 'principal of', 'school principal', 'undergraduate', 'graduate', 'pedagog*', 'tutor', 'lehr*', 'forschung*', 'recherche', 'enseignant*', 'enseignement', 'docente', 'investigacion', 'ensenanza',
      'mathematics', 'physics', 'chemistry', 'biology', 'english', 'history', 'philosophy', 'psychology', 'sociology', 'economics', 'anthropology', 'geology', 'geography', 'statistics', 'literature', 'linguistics', 'languages', 'political science', 'computer science', 'humanities', 'arts', 'music', 'theology', 'athletics', 'kinesiology',
    ],
  },
  { name: 'product', function: 'product', phrases: ['product', 'products', 'product manager', 'product owner', 'produkt*', 'produit*', 'producto', 'productos', 'prodotto'] },
  { name: 'support', function: 'support', phrases: ['support', 'customer service', 'customer services', 'customer success', 'customer care', 'customer experience', 'customer support', 'client services', 'client service', 'client success', 'contact center', 'contact centre', 'call center', 'call centre', 'kundendienst*', 'kundenservice', 'kundenbetreu*', 'service client', 'relation client', 'soporte', 'atencion al cliente', 'servicio al cliente', 'assistenza clienti'] },
  {
    name: 'engineering', function: 'engineering',
    phrases: [
      'engineering', 'engineer', 'engineers', 'rnd', 'development', 'developer', 'developers', 'design', 'designer', 'architect', 'technical', 'hardware', 'firmware', 'innovation', 'scientist', 'science', 'software engineer', 'software engineers', 'software engineering', 'software development', 'software developer', 'software developers', 'web developer', 'application developer', 'test engineer', 'systems engineering',
      'entwicklung*', '*entwicklung', '*entwickler', '*entwicklerin', 'konstruktion*', '*ingenieur', '*ingenieurin', 'technisch*', 'technik', 'ingenieur*', 'ingenier*', 'technique', 'bureau etudes', 'desarrollo', 'desarrollador', 'desarrolladora', 'tecnico', 'tecnica', 'ingegner*',
    ],
  },
  {
    name: 'operations', function: 'operations',
    phrases: [
      'operations', 'operating', 'operational', 'coo', 'traffic controller', 'air traffic controller', 'stock controller', 'inventory controller', 'material controller', 'materials controller', 'facilities', 'facility', 'plant', 'plants', 'maintenance', 'logistics', 'warehouse', 'warehousing', 'distribution', 'inventory', 'fulfillment', 'fleet', 'transport', 'transportation', 'traffic', 'dispatch*', 'production', 'manufacturing', 'factory', 'assembly', 'quality', 'real estate', 'buildings', 'building', 'property', 'estates', 'housekeeping', 'custodial', 'safety', 'ehs', 'hse', 'environmental health and safety', 'health and safety', 'emergency management', 'shipping', 'receiving', 'public works', 'utilities', 'water', 'energy', 'store', 'stores', 'branch', 'terminal', 'yard', 'rooms', 'kitchen', 'food service', 'food services', 'grounds', 'construction', 'project management office', 'pmo', 'site', 'planning', 'continuous improvement', 'lean',
      'betrieb*', 'produktion*', '*produktion', 'fertigung*', 'logistik*', 'lager*', 'werk*', '*werk', 'haustechnik', 'gebaude*', 'instandhaltung*', 'qualitat*', 'exploitation', 'logistique', 'usine', 'maintenance industrielle', 'entrepot', 'services generaux', 'qualite', 'operaciones', 'logistica', 'produccion', 'planta', 'mantenimiento', 'almacen', 'calidad', 'obras', 'produzione', 'stabilimento',
    ],
  },
  { name: 'training', function: 'hr', phrases: ['training', 'learning', 'trainer', 'formation', 'formacion', 'capacitacion', 'ausbildung*', 'weiterbildung*'] },
  {
    name: 'heads of the house', function: 'executive', weight: 'weak',
    phrases: [
      'president', 'co president', 'presidente', 'presidenta', '*prasident', '*prasidentin', 'founder', 'cofounder', 'co founder', 'founding partner', 'chancellor', 'rector', 'rectora', 'recteur', 'rectrice', 'rektor', 'rektorin', 'superintendent of schools', '^ superintendent $', 'school superintendent', 'district superintendent', 'headmaster', 'headmistress', 'head of school', 'governor', 'maire', 'alcalde', 'alcaldesa', 'landrat', 'landratin', 'sheriff',
      'geschaftsfuhr*', '*geschaftsfuhrer', '*geschaftsfuhrerin', 'geschaftsleitung', 'vorstands*', '*vorstand', 'gerant', 'gerante', 'directoire', 'director gerente', 'directora gerente', 'director ejecutivo', 'directora ejecutiva', 'administrador unico', 'fundador', 'fundadora', 'fondateur', 'fondatrice', 'grunder', 'grunderin', 'titolare', 'secretaire general', 'secretaire generale', 'secretario general', 'secretaria general', 'managing partner', 'hospital director', 'kanzler', 'kanzlerin',
    ],
  },
  { name: 'general executives', function: 'executive', weight: 'weakest', phrases: ['managing director', 'executive director', 'general manager', 'country manager', 'chief of staff', 'executive office', 'executive team', 'executive leadership', 'executive', 'executives', 'leadership', 'direction generale', 'hospital administrator', '^ administrator $', '^ principal $', '^ partner $', 'senior partner', 'direction', 'cabinet', 'gabinete', 'chief administrative officer', 'head of department'] },
  { name: 'administration', function: 'operations', weight: 'weakest', phrases: ['administration', 'administracion', 'verwaltung*', 'business services', 'general services', 'shared services'] },
];
