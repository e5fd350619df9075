import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseOrgChart } from '../../src/core';
import type { Draft, OrgChart, Recipient, Severity } from '../../src/core';

/** A draft with what a reader who had not seen the rules expects of it. */
export interface LabelledDraft {
  readonly id: string;
  readonly draft: Draft;
  readonly chart: OrgChart;
  readonly expect: { readonly severity: Severity; readonly promptAtSend?: boolean; readonly bypassed?: readonly string[] };
  readonly why: string;
}

/** A draft as a line of such a file gives it. */
export interface DraftLine {
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body?: string;
  readonly html?: string;
  readonly composeType?: Draft['composeType'];
  readonly date?: string;
}

interface Line extends DraftLine {
  readonly id: string;
  readonly chart: string;
  readonly expect: LabelledDraft['expect'];
  readonly why: string;
}

function recipient(text: string): Recipient {
  const match = /^(.*?)\s*<([^<>]+)>$/.exec(text);
  return match === null ? { address: text } : { address: match[2] ?? '', name: match[1] };
}

/** The draft that a line stands for. */
export function draftOf(line: DraftLine): Draft {
  return {
    from: recipient(line.from), to: line.to.map(recipient), cc: line.cc.map(recipient), bcc: line.bcc.map(recipient),
    subject: line.subject, body: line.html ?? line.body ?? '', bodyType: line.html === undefined ? 'text' : 'html', composeType: line.composeType, date: line.date === undefined ? undefined : Date.parse(line.date),
  };
}

/** Reads a file of drafts, one JSON object a line, with the charts that they name beside it. */
export function readLabelledDrafts(path: string): readonly LabelledDraft[] {
  const charts = new Map<string, OrgChart>();
  const chartOf = (name: string): OrgChart => {
    const known = charts.get(name) ?? parseOrgChart(JSON.parse(readFileSync(join(dirname(path), name), 'utf8'))).chart;
    if (known === undefined) throw new Error(`${name} is no chart`);
    charts.set(name, known);
    return known;
  };
  return readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '').map((text) => {
    const line = JSON.parse(text) as Line;
    return { id: line.id, draft: draftOf(line), chart: chartOf(line.chart), expect: line.expect, why: line.why };
  });
}
