import type { OrgChartFile } from '../../src/core';

export interface LargeChartSize {
  readonly accounts: number;
  /** In each account. */
  readonly people: number;
  readonly generatedAt: string;
}

/** A chart of any size, always the same for the same input: second domains, a subsidiary in ten whose chief reports to the parent, one external consultant an account. */
export function largeChart({ accounts, people, generatedAt }: LargeChartSize): OrgChartFile {
  return {
    format: 'endrun-orgchart', version: 1, generatedAt, ownDomains: ['ourcompany.example'],
    accounts: Array.from({ length: accounts }, (_, a) => {
      const isSubsidiary = a % 10 === 1;
      return {
        id: `a${a}`, name: `Account ${a}`, domains: [`a${a}.example`, `alias${a}.example`], ...(isSubsidiary ? { parentAccountId: `a${a - 1}` } : {}),
        people: [
          ...Array.from({ length: people }, (__, p) => ({
            id: `p${p}`, name: `Person ${p}`, emails: [`p${p}@a${a}.example`], title: p === 0 ? 'Chief Executive Officer' : p < 10 ? 'IT Manager' : 'Analyst',
            ...(p === 0 ? (isSubsidiary ? { managerId: `a${a - 1}/p0` } : {}) : { managerId: `p${Math.floor(p / 10)}` }),
          })),
          { id: 'consultant', name: `Consultant ${a}`, emails: [`consultant${a}@freelance.example`], title: 'Consultant', external: true },
        ],
        engagements: [{ id: `d${a}`, name: `Deal ${a}`, topics: ['storage'], workingContactIds: ['p1'], reps: ['ana@ourcompany.example'], state: 'open' as const }],
      };
    }),
  };
}
