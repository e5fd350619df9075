import { judge } from '../../support/judge';
import { relationChart } from '../../support/relation-chart';
import type { RelationCase } from './cases/relation-case';
import { relationCases } from './cases';

const full = (at: string) => (id: string): string => (id.includes('@') ? id : `${id}@${at}`);

function judged({ at, draft, findings, refusalReported, now }: RelationCase) {
  const resolve = full(at);
  return judge(
    { ...draft, to: draft.to?.map(resolve), cc: draft.cc?.map(resolve), bcc: draft.bcc?.map(resolve) },
    relationChart,
    { findings, refusalReported, ...(now === undefined ? {} : { now: Date.parse(now) }) },
  );
}

describe('the relation, as the domain page words it', () => {
  it.each(relationCases.map((each): [string, RelationCase] => [each.id, each]))('%s', (_, each) => {
    const { severity, promptAtSend, verdicts, bypassed } = judged(each);
    const { expect: expected, at } = each;
    const resolve = full(at);
    const bypasses = verdicts.flatMap((verdict) => verdict.bypasses);
    expect({ severity, ...(expected.bypassed === undefined ? {} : { bypassed }) })
      .toEqual({ severity: expected.severity, ...(expected.bypassed === undefined ? {} : { bypassed: expected.bypassed.map(resolve).sort() }) });
    if (expected.kind !== undefined) expect(bypasses.map((bypass) => bypass.kind)).toContain(expected.kind);
    if (expected.via !== undefined) expect(bypasses.map((bypass) => bypass.via)).toContain(resolve(expected.via));
    if (expected.asks !== undefined) expect(promptAtSend).toBe(expected.asks);
    if (expected.allowed !== undefined) expect(verdicts.flatMap(({ allowed }) => allowed.map(({ recipient }) => recipient))).toEqual(expected.allowed.map(resolve));
    if (expected.engagements !== undefined) expect(verdicts.map(({ engagement }) => engagement.id)).toEqual(expected.engagements);
  });
});
