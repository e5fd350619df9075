import type { OrgChartFile } from '../../core';
import type { SourceRow } from '../../orgchart-tools/import/source-file';
import type { ChartPatch } from '../state/desk-chart';

/** An edited row still has the place in the sources that it came from; rows are recognised by id. */
export function keepOrigins(origins: WeakMap<object, SourceRow>, before: OrgChartFile | undefined, patch: ChartPatch): void {
  const carry = (from: readonly ({ readonly id: string } & object)[], to: readonly ({ readonly id: string } & object)[]): void => {
    const byId = new Map(from.map((row) => [row.id, row]));
    to.forEach((row) => {
      const old = byId.get(row.id);
      const origin = old && origins.get(old);
      if (origin !== undefined) origins.set(row, origin);
    });
  };
  patch.accounts.forEach(({ index, account }) => {
    const old = before?.accounts[index];
    if (old === undefined) return;
    carry([old], [account]);
    carry(old.people, account.people);
    carry(old.engagements ?? [], account.engagements ?? []);
  });
}
