import type { SheetKind } from './source-file';

/**
 * Field → headers by which it is known, best first, without case, spaces and punctuation: ours, then those of
 * Salesforce, HubSpot, Visio, d3 and BambooHR exports. Sources: the vendors' lists of export columns.
 */
export const columnNames: Readonly<Record<SheetKind, Readonly<Record<string, readonly string[]>>>> = {
  accounts: {
    account_id: ['accountid', 'id', 'recordid', 'hsobjectid', 'companyid'],
    name: ['name', 'accountname', 'companyname', 'company', 'customer'],
    domains: ['domains', 'domain', 'website', 'companydomainname', 'emaildomain', 'emaildomains'],
    more_domains: ['hsadditionaldomains', 'additionaldomains'],
    parent: ['parent', 'parentid', 'parentaccountid', 'parentaccount', 'hsparentcompanyid', 'parentcompanyid'],
    relation: ['relation', 'relationship'],
  },
  people: {
    account_id: ['accountid', 'account', 'associatedcompanyid', 'associatedcompanyids', 'primaryassociatedcompanyid', 'companyid'],
    account_name: ['accountname', 'company', 'companyname', 'associatedcompany', 'primaryassociatedcompany', 'organization', 'organisation', 'customer', 'client'],
    id: ['id', 'contactid', 'recordid', 'hsobjectid', 'uniqueid', 'employeeid', 'employeeeid', 'eid', 'employeenumber', 'userid'],
    name: ['name', 'fullname', 'displayname', 'contactname', 'employeename'],
    first_name: ['firstname', 'givenname'],
    last_name: ['lastname', 'surname', 'familyname'],
    email: ['email', 'emailaddress', 'mail', 'workemail', 'primaryemail', 'businessemail'],
    other_emails: ['otheremails', 'aliases', 'additionalemailaddresses', 'hsadditionalemails', 'proxyaddresses', 'secondaryemail'],
    title: ['title', 'jobtitle', 'position', 'role'],
    department: ['department', 'division', 'team'],
    level: ['level', 'seniority', 'hsseniority', 'employmentseniority', 'managementlevel'],
    function: ['function', 'jobfunction', 'hsjobfunction', 'employmentrole'],
    reports_to: ['reportsto', 'reportstoid', 'managerid', 'manager', 'manageremail', 'supervisoreid', 'supervisorid', 'supervisor', 'supervisoremail', 'parentid', 'parent'],
    kind: ['kind', 'rowkind'],
    assistant_to: ['assistantto', 'assistantof'],
    members: ['members', 'groupmembers'],
    reaches: ['reaches'],
    external: ['external'],
    status: ['status', 'employmentstatus', 'active', 'isactive'],
  },
  deals: {
    account_id: ['accountid', 'account', 'associatedcompanyid', 'associatedcompanyids', 'primaryassociatedcompanyid'],
    account_name: ['accountname', 'associatedcompany', 'primaryassociatedcompany', 'company', 'companyname', 'customer', 'client'],
    id: ['id', 'dealid', 'opportunityid', 'recordid', 'hsobjectid'],
    name: ['name', 'dealname', 'opportunityname', 'engagement', 'deal', 'opportunity'],
    kind: ['kind', 'type', 'dealtype', 'opportunitytype'],
    state: ['state', 'stagename', 'stage', 'dealstage'],
    is_closed: ['isclosed', 'closed', 'hsisclosed'],
    is_won: ['iswon', 'won', 'hsisclosedwon'],
    last_heard: ['lastheard', 'lastactivitydate', 'lastactivity', 'lastcontacted'],
    ends: ['ends', 'endsat', 'contractenddate', 'contractend'],
    topics: ['topics', 'topic', 'keywords'],
    function: ['function'],
    working_contacts: ['workingcontacts', 'workingcontact', 'contacts', 'contact', 'primarycontact'],
    deciders: ['deciders', 'decider'],
    involved: ['involved', 'stakeholders'],
    reps: ['reps', 'rep', 'ouremails', 'dealowner', 'owneremail'],
    owner_id: ['ownerid', 'hubspotownerid'],
    is_deleted: ['isdeleted'],
  },
  allowed: {
    deal_id: ['dealid', 'deal', 'opportunityid', 'engagementid'],
    person: ['person', 'personid', 'email', 'contactid', 'contact'],
    reason: ['reason', 'why'],
    since: ['since', 'from'],
    until: ['until', 'expires', 'to'],
    by: ['by', 'enteredby'],
  },
  roles: {
    deal_id: ['opportunityid', 'opportunity'],
    person: ['contactid', 'contact'],
    role: ['role', 'contactrole'],
    is_primary: ['isprimary', 'primary'],
  },
  team: {
    deal_id: ['opportunityid', 'opportunity'],
    user_id: ['userid', 'user'],
    email: ['useremail', 'email', 'teammemberemail'],
    role: ['teammemberrole', 'role'],
  },
  users: {
    id: ['id', 'userid'],
    email: ['email', 'emailaddress'],
    name: ['name', 'username'],
  },
};

/** Headers that a person never types into our template: they tell a system's export. */
const marks: readonly (readonly ['salesforce' | 'hubspot', RegExp])[] = [
  ['salesforce', /^(?:AccountId|ReportsToId|StageName|OpportunityId|LastModifiedDate|SystemModstamp|IsDeleted|Username|BillingCity|Website|Account\.Name)$/],
  ['hubspot', /^(?:Record ID|hs_object_id|Company Domain Name|Associated Company.*|associatedcompanyid|hs_additional_.*)$/i],
];

export function systemOf(headers: readonly string[]): 'template' | 'salesforce' | 'hubspot' {
  return marks.find(([, mark]) => headers.some((header) => mark.test(header)))?.[0] ?? 'template';
}

/** `Reports_To`, `reports to` and `ReportsTo` are one header. */
export const plainHeader = (header: string): string => header.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Private or free-text columns: dropped, and said so. Source: the format's privacy rules. */
export const privateHeader = /phone|mobile|fax|photo|birth|street|address|city|zip|postal|notes?$|comment|description|salary|gender|linkedin|twitter/i;
