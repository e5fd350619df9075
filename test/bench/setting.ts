import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseOrgChart } from '../../src/core';
import type { Draft, OrgChart } from '../../src/core';
import { root } from '../support/source-files';

/** A mail as in a file of one JSON object a line. */
export interface Mail {
  readonly subject?: string;
  readonly body?: string;
}

export function readMails(path: string): readonly Mail[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Mail);
}

export const sampleChartText = readFileSync(join(root, 'assets/samples/org-chart.json'), 'utf8');

export function sampleChart(): OrgChart {
  const { chart } = parseOrgChart(JSON.parse(sampleChartText));
  if (chart === undefined) throw new Error('the sample org chart is refused');
  return chart;
}

export const wordsIn = (text: string): number => (text.match(/\S+/g) ?? []).length;

/** The mail as if a rep sent it over a contact's head, so that every part of the check has work to do. */
export const draftOver = (mail: Mail): Draft => ({
  from: { address: 'lena.ortiz@brightwater.example' }, to: [{ address: 'theo.marsh@alderclinics.example' }], cc: [], bcc: [],
  subject: mail.subject ?? '', body: mail.body ?? '', bodyType: 'text',
});
