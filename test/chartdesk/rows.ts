import type { DeskChart } from '../../src/chartdesk/state/desk-chart';

/** A small chart with every kind of row, some of them faulty. */
export const deskChart = (): DeskChart => ({
  file: {
    format: 'endrun-orgchart', version: 1, generatedAt: '2026-11-23T06:00:00Z', ownDomains: ['ourcompany.example'],
    accounts: [
      {
        id: 'maple', name: 'Maple Clinics', domains: ['maple.example'],
        people: [
          { id: 'ceo', name: 'Ruth Amadi', emails: ['ruth@maple.example'], title: 'Chief Executive Officer' },
          { id: 'cio', name: 'Jonas Vik (GONE)', emails: ['jonas@maple.example'], title: 'CIO', managerId: 'ceo' },
          { id: 'vp', name: 'Leona Park', emails: ['leona@mapleclinics.example'], title: 'VP, IT', managerId: 'coi' },
          { id: 'lead', name: 'Omar Said', emails: ['omar@maple.example'], title: 'Wizard', managerId: 'lead' },
        ],
        engagements: [{ id: 'storage', name: 'Storage refresh', workingContactIds: ['vp', 'nobody'], topics: ['storage'], reps: ['ana@ourcompany.example'], allowed: [{ personId: 'ceo', reason: 'invited us', until: '2026-10-01' }] }],
      },
      { id: 'birch', name: 'Birch Bank', domains: ['birch.example'], people: [{ id: 'cfo', name: 'Ida Holm', emails: ['ida@birch.example'], title: 'CFO' }], engagements: [] },
    ],
  },
  waiting: [{ accountId: 'birch', engagement: { id: 'ledger', name: 'Ledger', workingContactIds: [] } }],
});
