/** How people speak of a function of a company. Capitals count in `exact`; `words` need a team word beside them or a capital. */
interface FunctionWords {
  readonly exact?: RegExp;
  readonly words: readonly string[];
}

const functionWords: Readonly<Record<string, FunctionWords>> = {
  it: { exact: /(?:^|[^A-Za-z.&/-])I\.?T\.?(?=$|[^A-Za-z&/-]|['’]s)(?![A-Z])/, words: ['information technology', 'infrastructure', 'network', 'networking', 'systems', 'tech', 'technology', 'technical', 'ict', 'data center', 'helpdesk', 'help desk', 'information services', 'information systems', 'server', 'storage', 'cio'] },
  finance: { exact: /(?:^|[^A-Za-z])(?:FP&A|CFO['’]s office)/, words: ['finance', 'accounting', 'controlling', 'treasury', 'accounts payable', 'budget'] },
  security: { words: ['security', 'infosec', 'information security', 'cybersecurity', 'cyber'] },
  procurement: { words: ['procurement', 'purchasing', 'sourcing', 'buying', 'supply chain', 'contracts'] },
  legal: { words: ['legal', 'law', 'counsel'] },
  operations: { words: ['operations', 'ops', 'facilities', 'facility', 'maintenance', 'logistics', 'warehouse', 'plant', 'fleet', 'dispatch', 'production', 'transport', 'engineering and maintenance'] },
  engineering: { words: ['engineering', 'development', 'r&d', 'design'] },
  product: { words: ['product'] },
  marketing: { words: ['marketing', 'communications', 'comms', 'brand'] },
  sales: { words: ['sales', 'business development', 'merchandising'] },
  hr: { exact: /(?:^|[^A-Za-z])H\.?R\.?(?=$|[^A-Za-z])/, words: ['human resources', 'people', 'talent', 'recruiting', 'personnel', 'payroll', 'training'] },
  support: { words: ['support', 'customer service', 'service desk', 'customer success'] },
  clinical: { words: ['nursing', 'clinical', 'medical', 'nurses', 'pharmacy', 'lab', 'radiology', 'surgery'] },
  academic: { words: ['faculty', 'academic', 'registrar', 'dean', 'provost', 'curriculum'] },
  library: { words: ['library', 'libraries', 'librarian', 'librarians'] },
  compliance: { words: ['compliance', 'privacy', 'risk', 'regulatory', 'quality'] },
};

const team = 'team|teams|department|dept\\.?|group|people|folks|staff|office|guys|crowd|side|organi[sz]ation|org|unit|division|leadership|leaders|managers?|director|head|committee|function|desk|crew|lot';

const patterns = new Map<string, readonly RegExp[]>();

function patternsFor(name: string): readonly RegExp[] {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const entry = functionWords[name];
  const words = entry === undefined ? [name.replace(/-/g, ' ')] : entry.words;
  const alternatives = words.map((word) => word.replace(/[&]/g, '&').replace(/ /g, '\\s')).join('|');
  const built = [
    new RegExp(`\\b(?:${alternatives})(?:['’]s)?\\s(?:\\w+\\s)?(?:${team})\\b`, 'i'),
    new RegExp(`\\b(?:[Yy]our|[Tt]heir|the)\\s(?:own\\s)?(?:${alternatives})['’]s?\\s`, 'i'),
    new RegExp(`[a-z,;:]["”’)]?\\s(?:${words.filter((word) => /^[a-z]/.test(word)).map((word) => word.charAt(0).toUpperCase() + word.slice(1).replace(/ (.)/g, '\\s[$1]')).join('|')})\\b(?!\\s[A-Z&])`),
    ...(entry?.exact === undefined ? [] : [entry.exact]),
  ];
  patterns.set(name, built);
  return built;
}

/** True when the text speaks of a function as a group of people: "IT", "your network team", "Procurement". */
export function mentionsFunction(text: string, name: string): boolean {
  return patternsFor(name).some((pattern) => pattern.test(text));
}
