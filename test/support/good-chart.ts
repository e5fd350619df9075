import type { OrgChartFile } from '../../src/core';
import { account, chartFile, engagement, person, rep } from './chart-rows';

/** A chart without a fault: each test of a fault breaks one thing in a fresh copy. */
export function goodChart(): OrgChartFile {
  return chartFile(
    account('acme', 'acme.example', [
      person('ceo', 'Ana Ruiz', 'Chief Executive Officer'),
      person('cio', 'Ben Okoro', 'CIO', 'ceo'),
      person('net', 'Cleo Lang', 'Network Manager', 'cio'),
      person('ea', 'Dov Stein', 'Executive Assistant', 'ceo', { assistantTo: ['ceo'] }),
      person('team', 'Network team', undefined, undefined, { kind: 'group', members: ['net'] }),
    ], [engagement('wifi', ['net'], { name: 'Wireless', topics: ['wireless'], reps: [rep], deciderIds: ['cio'], involved: [{ personId: 'ceo', role: 'economic-buyer' }], allowed: [{ personId: 'ceo', reason: 'invited us', since: '2026-01-01', until: '2027-01-01' }] })]),
    account('birch', 'birch.example', [
      person('boss', 'Eva Holm', 'Owner'),
      person('it', 'Finn Aas', 'IT Manager', 'boss'),
    ]),
  );
}
