import { join } from 'node:path';
import { checkDraft } from '../src/core';
import { englishReportWords as words } from '../src/words/english';
import { judgeDraft } from './support/judge';
import { readLabelledDrafts } from './support/labelled-drafts';

const drafts = readLabelledDrafts(join(__dirname, 'fixtures/ordinary-selling/drafts.jsonl'));

/** At most one ordinary selling mail in fifty may ask at Send. Source: the domain page. */
const mayAsk = Math.floor(drafts.length / 50);

describe(`ordinary selling (${drafts.length} drafts)`, () => {
  it('is large enough to tell', () => {
    expect(drafts.length).toBeGreaterThanOrEqual(120);
  });

  it('bypasses nobody by relation alone, except where the reader says so', () => {
    const bypassed = drafts.map(({ id, draft, chart, expect: { severity } }) => ({ id, severity, found: judgeDraft(draft, chart).bypassed.length > 0 }));
    expect(bypassed.filter(({ severity, found }) => found !== (severity === 'caution' || severity === 'stop')).map(({ id }) => id)).toEqual([]);
  });

  const reports = drafts.map(({ id, draft, chart }) => ({ id, report: checkDraft(draft, chart, { words }) }));

  it('is never told to stop', () => {
    expect(reports.filter(({ report }) => report.severity === 'stop').map(({ id }) => id)).toEqual([]);
  });

  it('is hardly ever asked at Send', () => {
    const asked = reports.filter(({ report }) => report.promptAtSend).map(({ id }) => id);
    expect(asked.length <= mayAsk ? [] : asked).toEqual([]);
  });
});
