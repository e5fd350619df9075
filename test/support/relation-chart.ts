import { account, chartFile, daysAgo, engagement, parsed, person } from './chart-rows';

const mill = account('mill', 'mill.example', [
  person('chair', 'Thora Lund', 'Chair of the Board'),
  person('chair-ea', 'Ada Voss', 'Assistant to the Chair', 'chair', { assistantTo: ['chair'] }),
  person('ceo', 'Anton Brack', 'Chief Executive Officer', 'chair'),
  person('ceo-ea', 'Bea Tran', 'Executive Assistant to the CEO', 'ceo', { assistantTo: ['ceo'] }),
  person('cfo', 'Dario Osei', 'Chief Financial Officer', 'ceo'),
  person('coo', 'Petra Novak', 'Chief Operating Officer', 'ceo'),
  person('cio', 'Karen Lind', 'Chief Information Officer', 'ceo', { emails: ['cio@mill.example', 'karen.lind@mill-group.example'] }),
  person('vpit', 'Walter Parr', 'VP of Information Technology', 'cio'),
  person('vpit-ea', 'Ivo Blum', 'Executive Assistant', 'vpit', { assistantTo: ['vpit'] }),
  person('dirnet', 'Raj Venkat', 'Director of Network Services', 'vpit', { dottedIds: ['coo'] }),
  person('eng', 'Lotte Albers', 'Senior Network Engineer', 'dirnet'),
  person('fac', 'Olu Adey', 'Director of Facilities', 'coo'),
  person('plant', 'Mats Duarte', 'Plant Manager', 'coo'),
  person('ap', 'Lena Fisk', 'Accounts Payable Manager', 'cfo'),
  person('buyer', 'Ngozi Eze', 'Purchasing Manager', 'cfo'),
  person('counsel', 'Vera Holm', 'General Counsel', 'ceo'),
  person('sec', 'Tariq Noor', 'Information Security Manager', 'cio'),
  person('nurse', 'Mila Santos', 'Head of Occupational Health', 'coo', { function: 'clinical' }),
  person('gone', 'Stan Wolf', 'Network Manager', 'vpit', { status: 'left' }),
  person('leaving', 'Ina Rask', 'Storage Manager', 'vpit', { until: '2026-11-20' }),
  person('adviser', 'Paul Quist', 'Consultant', undefined, { emails: ['paul@quist-advice.example'], external: true }),
  person('net-team', 'Network Team', undefined, undefined, { kind: 'group', members: ['dirnet', 'eng'] }),
  person('leaders', 'Senior Leadership', undefined, undefined, { kind: 'group', members: ['ceo', 'cfo', 'coo', 'cio'] }),
  person('all-it', 'All of IT', undefined, undefined, { kind: 'group', members: ['net-team', 'sec'] }),
  person('directors', 'Directors list', undefined, undefined, { kind: 'group', reaches: 'board' }),
  person('managers', 'Managers list', undefined, undefined, { kind: 'group', reaches: 'vp' }),
  person('newsletter', 'Newsletter', undefined, undefined, { kind: 'group' }),
  person('desk', 'Network desk', undefined, undefined, { kind: 'mailbox', members: ['dirnet'] }),
], [
  engagement('wifi', ['vpit', 'dirnet'], { name: 'Wireless refresh', function: 'it', topics: ['wireless', 'Wi-Fi', 'access points'], deciderIds: ['vpit'], involved: [{ personId: 'cfo', role: 'economic buyer' }, { personId: 'buyer', role: 'procurement' }], lastHeardAt: daysAgo(3) }),
  engagement('care', ['nurse'], { name: 'First-aid posts', function: 'clinical', topics: ['first-aid posts', 'defibrillator'], allowed: [{ personId: 'ceo', reason: 'asked for a monthly note', since: '2026-01-01', until: '2026-11-24' }, { personId: 'chair', reason: 'asked once', until: '2026-10-31' }], lastHeardAt: daysAgo(2) }),
  engagement('hvac', ['fac'], { name: 'Chiller monitoring', function: 'operations', topics: ['HVAC', 'chillers'], reps: ['ben@seller.example'], lastHeardAt: daysAgo(2) }),
  engagement('guard', ['sec'], { name: 'Wireless security', function: 'security', topics: ['wireless security'], lastHeardAt: daysAgo(2) }),
  engagement('archive', ['gone'], { name: 'Archive storage', function: 'it', topics: ['archive storage'] }),
], { domains: ['mill.example', 'mill-group.example'], executivePairs: [{ ours: 'dana@seller.example', theirs: 'cio' }] });

/** A subsidiary whose chief reports into the parent. */
const north = account('mill-north', 'millnorth.example', [
  person('boss', 'Nils Aune', 'Managing Director', 'mill/coo'),
  person('yard', 'Siv Moen', 'Yard Manager', 'boss'),
], [engagement('cranes', ['yard'], { name: 'Crane telemetry', function: 'operations', topics: ['crane telemetry'] })], { parentAccountId: 'mill' });

/** One engagement only, and one rep of ours. */
const farm = account('farm', 'kestrelfarm.example', [
  person('owner', 'Gus Kalla', 'Owner and President'),
  person('ops', 'Nora Finch', 'Chief Operating Officer', 'owner'),
  person('it', 'Joyce Benn', 'IT Manager', 'ops'),
  person('money', 'Amir Rahm', 'Head of Finance', 'owner'),
  person('shed', 'Rolf Ek', 'Packing Manager', 'ops'),
], [engagement('routing', ['it'], { name: 'Routing software', function: 'it', topics: ['routing software', 'TMS'], state: 'stalled', lastHeardAt: daysAgo(45), allowed: [{ personId: 'money', reason: 'asked for the figures', until: '2026-10-01' }] })]);

/** No manager links at all, as most CRM data is. */
const thin = account('thin', 'thinmetals.example', [
  person('pres', 'Hal Lindgren', 'President and CEO'),
  person('cto', 'Yuki Tana', 'CIO'),
  person('head', 'Greta Whit', 'Director of IT'),
  person('admin', 'Sven Orlo', 'IT Manager'),
  person('tech', 'Emil Roth', 'IT Technician'),
  person('fin', 'Sylvia Mark', 'CFO'),
  person('trust', 'May Castell', 'Member of the Board of Directors'),
], [engagement('backup', ['admin'], { name: 'Backup renewal', kind: 'renewal', function: 'it', topics: ['backup'], lastHeardAt: daysAgo(4) })]);

/** A tender with one address, a running support contract, and a won deal. */
const city = account('city', 'bridgecity.example', [
  person('mayor', 'Ruth Dahl', 'Mayor'),
  person('clerk', 'Otto Lange', 'City Clerk', 'mayor'),
  person('works', 'Hana Sato', 'Director of Public Works', 'mayor'),
  person('lights', 'Kofi Mensah', 'Lighting Engineer', 'works'),
  person('tenders', 'Tender Office', undefined, undefined, { kind: 'mailbox', members: ['clerk'] }),
  person('desk-head', 'Ulla Berg', 'Service Desk Manager', 'itdir'),
  person('itdir', 'Ivan Petrov', 'Director of Information Technology', 'mayor'),
  person('paymaster', 'Cora Lind', 'Accounts Payable Clerk', 'clerk'),
], [
  engagement('lamps', ['tenders'], { name: 'Street lamps 2027', function: 'operations', topics: ['street lamps', 'luminaires'], soleChannel: { addresses: ['tenders@bridgecity.example'], until: '2026-11-24' } }),
  engagement('helpdesk', ['desk-head'], { name: 'Help desk support', kind: 'support', function: 'it', topics: ['help desk'], lastHeardAt: daysAgo(1) }),
  engagement('parking', ['works'], { name: 'Parking meters', kind: 'project', state: 'won', function: 'operations', topics: ['parking meters'], lastHeardAt: daysAgo(1) }),
]);

const reseller = account('reseller', 'cascadepartners.example', [person('deke', 'Deke Ames', 'Partner Manager', 'lead'), person('lead', 'Mo Hart', 'Director of Alliances')], [], { relation: 'partner' });

/** The customers of the relation tests: one to a situation that the domain page speaks of. */
export const relationChart = parsed(chartFile(mill, north, farm, thin, city, reseller));
