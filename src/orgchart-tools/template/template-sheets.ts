/** One sheet of the template: headers, what belongs below each, and example rows. */
export interface TemplateSheet {
  readonly name: 'Accounts' | 'People' | 'Deals' | 'Allowed';
  readonly about: string;
  readonly columns: readonly { readonly header: string; readonly help: string; readonly width: number }[];
  readonly examples: readonly (readonly string[])[];
}

const column = (header: string, help: string, width = 18) => ({ header, help, width });

/** The template in English: the headers are those that the importer knows best. */
export const templateSheets: readonly TemplateSheet[] = [
  {
    name: 'Accounts',
    about: 'One row for each customer or partner.',
    columns: [
      column('account_id', 'A short id of your own, or the id in the CRM. Required.'),
      column('name', 'As a rep would call the customer. Required.', 26),
      column('domains', 'Mail domains, separated by semicolons. Subdomains are included. Required.', 34),
      column('parent', 'account_id of the parent company, if this is a subsidiary.'),
      column('relation', 'customer (also when empty) or partner.'),
    ],
    examples: [
      ['maple-clinics', 'Maple Clinics', 'mapleclinics.example; maple.example', '', 'customer'],
      ['harbour-partners', 'Harbour Partners', 'harbourpartners.example', '', 'partner'],
    ],
  },
  {
    name: 'People',
    about: 'One row for each person, group address or shared mailbox at an account.',
    columns: [
      column('account_id', 'As in Accounts. May stay empty when the mail domain tells the account.'),
      column('id', 'Unique in the account. When empty, the e-mail address is used.'),
      column('name', 'May stay empty for privacy.', 24),
      column('email', 'The main address.', 34),
      column('other_emails', 'Further addresses, separated by semicolons.', 30),
      column('title', 'As on the business card: level and function are read from it.', 30),
      column('department', 'As in the source.', 22),
      column('level', 'Only to correct what the title says: board, cxo, vp, director, manager, senior, entry.'),
      column('function', 'Only to correct what the title says: it, finance, procurement, legal, library, ...'),
      column('reports_to', 'id or e-mail address of the manager. Empty when unknown.', 30),
      column('kind', 'person (also when empty), group or mailbox.'),
      column('assistant_to', 'ids or addresses of the people whose assistant this is.', 22),
      column('members', 'For a group or mailbox: ids or addresses of those who read it.', 22),
      column('status', 'active (also when empty) or left.'),
      column('external', 'yes when the address is at another domain than the account, as for a consultant.'),
    ],
    examples: [
      ['maple-clinics', 'ceo', 'Ruth Amadi', 'ruth.amadi@mapleclinics.example', '', 'Chief Executive Officer', '', '', '', '', '', '', '', '', ''],
      ['maple-clinics', 'cio', 'Jonas Vik', 'jonas.vik@mapleclinics.example', 'jvik@maple.example', 'CIO', 'IT', '', '', 'ceo', '', '', '', '', ''],
      ['maple-clinics', 'vp-it', 'Leona Park', 'leona.park@mapleclinics.example', '', 'VP, Infrastructure', 'IT', '', '', 'jonas.vik@mapleclinics.example', '', '', '', '', ''],
      ['maple-clinics', 'ceo-office', 'Tom Reuter', 'tom.reuter@mapleclinics.example', '', 'Assistant to the CEO', '', '', '', '', '', 'ceo', '', '', ''],
      ['maple-clinics', 'it-team', 'IT team', 'it@mapleclinics.example', '', '', '', '', '', '', 'group', '', 'cio; vp-it', '', ''],
      ['harbour-partners', 'consultant', 'Mina Sol', 'mina.sol@harbourpartners.example', '', 'Consultant', '', '', '', '', '', '', '', '', ''],
    ],
  },
  {
    name: 'Deals',
    about: 'One row for each deal, renewal or project. A mail is judged by the deal that it is about.',
    columns: [
      column('account_id', 'As in Accounts. Required.'),
      column('id', 'Unique in the account; the id in the CRM is fine.'),
      column('name', 'As a rep would call it. Required.', 26),
      column('kind', 'new (also when empty), renewal, support or project.'),
      column('state', 'open (also when empty), won, lost or stalled.'),
      column('last_heard', 'Day on which a contact last answered, such as 2026-11-24.'),
      column('ends', 'Contractual end, such as 2027-06-30.'),
      column('topics', 'Words by which a mail about it is recognised, separated by semicolons.', 30),
      column('working_contacts', 'ids or addresses of the people we work with. Required.', 34),
      column('deciders', 'Those of them who own the decision. Empty: all of them.', 30),
      column('involved', 'Known stakeholders with their role: cio (economic-buyer); ruth.amadi@... (champion).', 30),
      column('reps', 'Addresses of our reps who work on it. Empty: it counts for everybody.', 34),
    ],
    examples: [
      ['maple-clinics', 'storage', 'Storage refresh', 'new', 'open', '2026-11-10', '', 'storage; backup', 'vp-it', 'vp-it', 'cio (economic-buyer)', 'ana.ruiz@ourcompany.example'],
    ],
  },
  {
    name: 'Allowed',
    about: 'Who invited us to write to them, although they are no working contact.',
    columns: [
      column('deal_id', 'As in Deals. Required.'),
      column('person', 'id or address of the person who invited us. Required.', 30),
      column('reason', 'invited us; introduced us; asked to be kept informed; executive sponsor; contact agreed.', 28),
      column('since', 'First day, such as 2026-11-01.'),
      column('until', 'Last day. Ninety days are usual.'),
      column('by', 'Who of ours entered it.', 28),
    ],
    examples: [['storage', 'cio', 'asked to be kept informed', '2026-11-01', '2027-01-31', 'ana.ruiz@ourcompany.example']],
  },
];

/** What the help sheet says above the list of columns. */
export const templateHelp: readonly string[] = [
  'How to fill in this workbook',
  'Replace the example rows in the four sheets by your own. This sheet is not read.',
  'No phone numbers, private addresses or remarks about people: they are not needed, and are left out.',
  'Then type: endrun chart import org-chart.xlsx --own ourcompany.example --out org-chart.json',
];
