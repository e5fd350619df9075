/** For one row of the function table: titles of that function, and titles that look like it and are of another. */
export interface FunctionCase {
  readonly row: string;
  readonly function: string | undefined;
  readonly flags: readonly string[];
  readonly passes: Readonly<Record<string, string | undefined>>;
}

export const functionCases: readonly FunctionCase[] = [
  { row: 'words that only look like a function', function: undefined, flags: ['Vice President', 'Executive Assistant', 'Process Owner'], passes: { 'Vice President, Finance': 'finance', 'Owner': 'executive' } },
  { row: 'chief executives', function: 'executive', flags: ['Chief Executive Officer', 'CEO', 'Owner and President', 'Owner', 'Mayor', 'City Manager', 'Directeur général', 'Director General', 'Vorstandsvorsitzender', 'Consejero Delegado', 'Oberbürgermeister'], passes: { 'Chief Financial Officer': 'finance', 'Product Owner': 'product', 'Director General de Finanzas': 'executive' } },
  { row: 'board', function: 'board', flags: ['Chairman of the Board', 'Trustee', 'Board Secretary', 'Aufsichtsrat', 'Consejera Independiente', 'Membre du conseil d\'administration'], passes: { 'Board Certified Surgeon': 'board' } },
  { row: 'academic ranks', function: 'academic', flags: ['Dean', 'Provost', 'Dean of Engineering', 'Professor', 'Decana'], passes: { 'Dean of Libraries': 'library' } },
  { row: 'security', function: 'security', flags: ['CISO', 'Chief Information Security Officer', 'IT Security Manager', 'Leiter Informationssicherheit', 'RSSI', 'Responsable de Ciberseguridad'], passes: { 'Network Engineer': 'it' } },
  { row: 'legal', function: 'legal', flags: ['General Counsel', 'Attorney', 'Leiterin Recht', 'Directeur juridique', 'Abogada', 'Corporate Secretary'], passes: { 'Executive Secretary': undefined } },
  { row: 'procurement', function: 'procurement', flags: ['Director of Procurement', 'Purchasing Specialist', 'IT Procurement Manager', 'Buyer', 'Supply Chain Director', 'Contracts Manager', 'Leiter Einkauf', 'Vergabestelle', 'Acheteuse', 'Responsable des achats', 'Jefe de Compras'], passes: { 'Sales Manager': 'sales' } },
  { row: 'compliance', function: 'compliance', flags: ['Chief Compliance Officer', 'Risk Manager', 'Privacy Officer', 'Datenschutzbeauftragte', 'Responsable de Cumplimiento'], passes: { 'Quality Manager': 'operations' } },
  { row: 'finance', function: 'finance', flags: ['CFO', 'Head of Finance', 'Director of Finance', 'Controller', 'Accounts Payable Manager', 'Treasurer', 'Leiter Rechnungswesen', 'Kämmerer', 'Directeur administratif et financier', 'Comptable', 'Directora Financiera', 'Contador'], passes: { 'Air Traffic Controller': 'operations', 'Account Manager': 'sales' } },
  { row: 'human resources', function: 'hr', flags: ['HR Director', 'Chief People Officer', 'CHRO', 'Talent Acquisition Partner', 'Personalleiterin', 'DRH', 'Directora de Recursos Humanos'], passes: { 'Personal Assistant': undefined } },
  { row: 'library', function: 'library', flags: ['Library Director', 'University Librarian', 'Dean of Libraries', 'Leiterin der Stadtbibliothek', 'Bibliothécaire', 'Bibliotecario'], passes: { 'Dean of Science': 'academic' } },
  { row: 'marketing', function: 'marketing', flags: ['CMO', 'Head of Communications', 'Brand Manager', 'Leitung Unternehmenskommunikation', 'Directeur de la communication', 'Jefa de Mercadotecnia'], passes: { 'Unified Communications Engineer': 'it' } },
  { row: 'sales', function: 'sales', flags: ['VP of Sales', 'Account Executive', 'Business Development Manager', 'Vertriebsleiter', 'Directeur commercial', 'Gerente de Ventas'], passes: { 'Purchasing Manager': 'procurement' } },
  { row: 'information technology', function: 'it', flags: ['CIO', 'VP of Information Technology', 'IT Manager', 'Director of Network Services', 'Storage Administrator', 'Head of Digital', 'Learning Systems Manager', 'IT-Leiter', 'Leiterin Informatik', 'DSI', 'Responsable informatique', 'Jefe de Sistemas', 'Director de TI'], passes: { 'Health System President': 'executive', 'Italy Country Manager': 'executive' } },
  { row: 'clinical', function: 'clinical', flags: ['Chief Nursing Officer', 'Head of Cardiology', 'Registered Nurse', 'Pharmacy Director', 'Chefarzt Chirurgie', 'Pflegedirektorin', 'Médecin', 'Enfermera'], passes: { 'Medical Billing Clerk': 'finance' } },
  { row: 'academic', function: 'academic', flags: ['Registrar', 'Director of Admissions', 'Research Coordinator', 'Teacher', 'Directeur de la recherche'], passes: { 'Director of Student Housing Facilities': 'academic' } },
  { row: 'product', function: 'product', flags: ['Product Manager', 'VP Product', 'Produktmanager', 'Jefe de Producto'], passes: { 'Production Manager': 'operations' } },
  { row: 'support', function: 'support', flags: ['Customer Success Manager', 'Call Center Supervisor', 'Leiter Kundendienst', 'Responsable Soporte'], passes: { 'IT Support Technician': 'it' } },
  { row: 'engineering', function: 'engineering', flags: ['VP Engineering', 'Head of R&D', 'Design Engineer', 'Software Engineer', 'Entwicklungsleiter', 'Ingénieur', 'Ingeniera'], passes: { 'Network Engineer': 'it', 'Dean of Engineering': 'academic' } },
  { row: 'operations', function: 'operations', flags: ['COO', 'Director of Facilities', 'Warehouse Director', 'Plant Manager', 'Director of Public Works', 'Werkleiter', 'Leiter Logistik', 'Directeur d\'usine', 'Jefe de Planta', 'Director de Operaciones'], passes: { 'IT Operations Manager': 'it' } },
  { row: 'training', function: 'hr', flags: ['Training Manager', 'Ausbildungsleiter', 'Responsable formation'], passes: { 'Sales Training Manager': 'sales' } },
  { row: 'heads of the house', function: 'executive', flags: ['President', 'Founder', 'Chancellor', 'Superintendent of Schools', 'Geschäftsführer', 'Alcaldesa', 'Rektorin'], passes: { 'President, Finance Division': 'finance', 'Technischer Geschäftsführer': 'engineering' } },
  { row: 'general executives', function: 'executive', flags: ['Managing Director', 'Executive Director', 'Chief of Staff', 'General Manager'], passes: { 'Executive Director of Nursing': 'clinical', 'General Manager, Sales': 'sales' } },
  { row: 'administration', function: 'operations', flags: ['Vice President for Administration', 'Verwaltungsleiter', 'Director of Business Services'], passes: { 'Database Administration Lead': 'it' } },
];
