import { parseOrgChart } from '../../src/core';
import type { LanguageScope } from '../../src/core/language/scope';

const person = (id: string, name: string, title: string, managerId: string | null) => ({ id, name, emails: [`${id}@lakeside.example`], title, managerId });

const { chart } = parseOrgChart({
  format: 'endrun-orgchart', version: 1, generatedAt: '2026-01-01', ownDomains: ['brightwater.example'],
  accounts: [{
    id: 'lakeside', name: 'Lakeside Hospital', domains: ['lakeside.example'],
    people: [
      person('chair', 'Dr. Howard Lindgren', 'Chairman of the Board', null), person('ceo', 'Odalys Quimby', 'Chief Executive Officer', 'chair'), person('cio', 'Priya Nair', 'CIO', 'ceo'),
      person('vp', 'Raj Venkat', 'VP of Information Technology', 'cio'), person('net', 'Dana Holt', 'Director of Network Services', 'vp'), person('sam', 'Sam Doe', 'Storage Architect', 'net'),
      person('joy', 'Joy Bennett', 'IT Manager', 'vp'), person('art', 'Art Delgado', 'Director of Procurement', 'ceo'), person('grace', 'Grace Whitfield', 'Learning Systems Manager', 'vp'),
      person('maria', 'Maria Santos', 'Chief Nursing Officer', 'ceo'), person('will', 'Will Parrish', 'Buyer', 'art'),
    ],
    engagements: [],
  }],
});
if (chart === undefined) throw new Error('the invented chart is refused');

/** A mail from Ben to somebody at an invented hospital. */
export const lakeside: LanguageScope = { accounts: Array.from(chart.accounts.values()), readers: [], sender: { address: 'ben@brightwater.example', name: 'Ben Archer' }, colleagues: ['Tess Moran'] };
