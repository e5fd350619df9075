/** How people speak of a function of a company. */
interface FunctionWords {
  /** Counts as it is written, capitals and all. */
  readonly exact?: RegExp;
  /** Count beside a team word, or with a capital. */
  readonly words: readonly string[];
  /** Further words in the name of a team that belongs to it, singular. */
  readonly teams?: readonly string[];
}

/** By function of the org-chart format; of several whose words a team bears, the first has it. English alone, because only English is read. */
export const functionWords: Readonly<Record<string, FunctionWords>> = {
  board: { words: ['board'], teams: ['trustee', 'regent', 'chairman', 'chairwoman'] },
  security: { words: ['security', 'infosec', 'information security', 'cybersecurity', 'cyber'], teams: ['ciso'] },
  legal: { words: ['legal', 'law', 'counsel'], teams: ['attorney', 'lawyer'] },
  procurement: { words: ['procurement', 'purchasing', 'sourcing', 'buying', 'supply chain', 'contracts'], teams: ['buyer', 'purchaser', 'contracting'] },
  compliance: { words: ['compliance', 'privacy', 'risk', 'regulatory', 'quality'] },
  finance: { exact: /(?:^|[^A-Za-z])(?:FP&A|CFO['’]s office)/, words: ['finance', 'accounting', 'controlling', 'treasury', 'accounts payable', 'budget'], teams: ['financial', 'accountant', 'accounts', 'controller', 'comptroller', 'audit', 'auditor', 'billing', 'bursar', 'tax', 'cfo'] },
  hr: { exact: /(?:^|[^A-Za-z])H\.?R\.?(?=$|[^A-Za-z])/, words: ['human resources', 'people', 'talent', 'recruiting', 'personnel', 'payroll', 'training'], teams: ['hr'] },
  library: { words: ['library', 'libraries', 'librarian', 'librarians'] },
  marketing: { words: ['marketing', 'communications', 'comms', 'brand'] },
  sales: { words: ['sales', 'business development', 'merchandising'] },
  it: { exact: /(?:^|[^A-Za-z.&/-])I\.?T\.?(?=$|[^A-Za-z&/-]|['’]s)(?![A-Z])/, words: ['information technology', 'infrastructure', 'network', 'networking', 'systems', 'tech', 'technology', 'technical', 'ict', 'data center', 'helpdesk', 'help desk', 'information services', 'information systems', 'server', 'storage', 'cio'], teams: ['it', 'information', 'data', 'database', 'digital', 'desktop', 'application', 'software', 'cloud', 'platform', 'telecom', 'erp', 'web', 'analytics', 'sysadmin', 'system', 'cto'] },
  clinical: { words: ['nursing', 'clinical', 'medical', 'nurses', 'pharmacy', 'lab', 'radiology', 'surgery'], teams: ['nurse', 'medicine', 'physician', 'doctor', 'pharmacist', 'biomed', 'surgical', 'ward', 'laboratory'] },
  academic: { words: ['faculty', 'academic', 'registrar', 'dean', 'provost', 'curriculum'], teams: ['admission', 'professor', 'research'] },
  product: { words: ['product'] },
  support: { words: ['support', 'customer service', 'service desk', 'customer success'] },
  engineering: { words: ['engineering', 'development', 'r&d', 'design'], teams: ['engineer', 'architect', 'developer'] },
  operations: { words: ['operations', 'ops', 'facilities', 'facility', 'maintenance', 'logistics', 'warehouse', 'plant', 'fleet', 'dispatch', 'production', 'transport', 'engineering and maintenance'], teams: ['operation', 'manufacturing', 'quality', 'housekeeping', 'safety', 'planning', 'estate', 'grounds', 'building', 'property', 'water', 'utility', 'utilities', 'store', 'shipping', 'inventory', 'pmo', 'coo', 'transportation'] },
};
