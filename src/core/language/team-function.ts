/**
 * What a team is called, by the function it belongs to; the first that fits. English alone, because only English is
 * read. Source: the functions of the org-chart format, and the department words of `classes/people.ts`.
 */
const teamNames: readonly (readonly [string, RegExp])[] = [
  ['board', /\b(?:board|trustee|regent|chair(?:man|woman|person))s?\b/i],
  ['security', /\b(?:cyber|ciso|infosec|(?:cyber)?security)\b/i],
  ['legal', /\b(?:legal|counsel|attorney|lawyer)s?\b/i],
  ['procurement', /\b(?:procurement|purchas(?:ing|er)|sourcing|buy(?:ing|er)|contract(?:s|ing)|vendor management|supply chain)s?\b/i],
  ['compliance', /\b(?:compliance|risk|privacy|regulatory|ethics)\b/i],
  ['finance', /\b(?:financ(?:e|ial)|cfo|account(?:ing|ant|s)|payable|treasur(?:y|er)|control(?:ling|ler)|comptroller|budget|audit|auditor|payroll|billing|bursar|tax|grant)s?\b/i],
  ['hr', /\b(?:hr|human resource|talent|recruit(?:ing|er)|personnel|training)s?\b/i],
  ['library', /\b(?:librar(?:y|ies|ian))s?\b/i],
  ['marketing', /\b(?:marketing|communication|advancement|public relation)s?\b/i],
  ['sales', /\b(?:sales|merchandis(?:ing|er))s?\b/i],
  ['it', /\b(?:it|c[it]o|information|technolog(?:y|ies)|tech|infrastructure|network(?:ing)?|system|sysadmin|server|data|database|digital|desktop|application|software|cloud|platform|storage|telecom|erp|web|help ?desk|service desk|analytic)s?\b/i],
  ['clinical', /\b(?:clinical|nurs(?:e|ing)|medic(?:al|ine)|physician|doctor|pharmac(?:y|ist)|radiology|biomed|surg(?:ical|ery)|ward|lab|laborator(?:y|ies))s?\b/i],
  ['academic', /\b(?:academic|admission|registrar|faculty|dean|provost|professor|research|curriculum)s?\b/i],
  ['product', /\bproducts?\b/i],
  ['support', /\b(?:support|customer (?:service|success|care))\b/i],
  ['engineering', /\b(?:engineer(?:ing)?|architect|technical|developer|development|design)s?\b/i],
  ['operations', /\b(?:operation|ops|coo|facilit(?:y|ies)|maintenance|logistics|fleet|warehouse|transport(?:ation)?|dispatch|production|manufacturing|quality|housekeeping|safety|planning|estate|ground|building|propert(?:y|ies)|water|utilit(?:y|ies)|store|plant|shipping|inventory|pmo)s?\b/i],
];

/** The function that a team of this name belongs to; undefined when its name does not tell. */
export function functionOfTeam(name: string): string | undefined {
  return teamNames.find(([, names]) => names.test(name))?.[0];
}
