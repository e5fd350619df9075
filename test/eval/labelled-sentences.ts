import { detectFindings } from '../../src/core/language/detect-findings';
import { parseOrgChart } from '../../src/core';
import type { Report } from '../../src/core';
import { percent } from './percent';

/** A labelled sentence: `label` is a category, or `none`. */
export interface LabelledSentence { readonly id: string; readonly text: string; readonly label: Report['findings'][number]['category'] | 'none' }

const chartJson = { format: 'endrun-orgchart', version: 1, generatedAt: '2026-01-01', ownDomains: ['own.example'], accounts: [{ id: 'reader', name: 'Reader Works', domains: ['reader.example'], people: [{ id: 'p', name: 'Odalys Quimby', emails: ['oq@reader.example'], title: 'Chief Executive Officer', managerId: null }], engagements: [] }] };

/** Each sentence as if it stood alone in a mail to a customer: what counts inside a bypass, and what counts anywhere. */
export function evaluateSentences(lines: readonly LabelledSentence[], verbose: boolean): Readonly<Record<string, string>> {
  const { chart } = parseOrgChart(chartJson);
  if (chart === undefined) throw new Error('the invented chart is refused');
  const accounts = [...chart.accounts.values()];
  const count = { accusing: lines.filter((line) => line.label !== 'none').length, likely: 0, likelyRight: 0, plain: 0, plainRight: 0, category: 0 };
  const byCategory = new Map<string, { labelled: number; found: number; named: number }>();
  const wrong: string[] = [];
  for (const { text, label } of lines) {
    const { findings } = detectFindings('', text, { accounts, readers: [], colleagues: [] });
    const plain = findings.some((finding) => finding.certainty === 'plain');
    const row = byCategory.get(label) ?? { labelled: 0, found: 0, named: 0 };
    byCategory.set(label, row);
    row.labelled += 1;
    if (findings.length > 0) row.found += 1;
    if (findings.some((finding) => finding.category === label)) row.named += 1;
    if (findings.length > 0) count.likely += 1;
    if (plain) count.plain += 1;
    if (label !== 'none' && findings.length > 0) count.likelyRight += 1;
    if (label !== 'none' && plain) count.plainRight += 1;
    if (label !== 'none' && findings.some((finding) => finding.category === label)) count.category += 1;
    if (label === 'none' ? findings.length > 0 : findings.length === 0) wrong.push(`${label === 'none' ? `FALSE ${findings.map((finding) => `${finding.ruleId}/${finding.certainty}`).join(' ')}` : `MISS ${label}`}: ${text}`);
    else if (verbose && label !== 'none') wrong.push(`ok ${label} ${findings.map((finding) => `${finding.ruleId}/${finding.certainty} “${finding.text}”`).join(' ')}: ${text}`);
  }
  if (verbose) console.log(wrong.join('\n'));
  for (const [label, row] of [...byCategory].sort()) console.log(`${label.padEnd(20)} ${String(row.labelled).padStart(4)}   found ${percent(row.found, row.labelled).padEnd(18)}${label === 'none' ? '' : `right category ${percent(row.named, row.labelled)}`}`);
  const figures = {
    'sentences, inside a bypass: precision': percent(count.likelyRight, count.likely),
    'sentences, inside a bypass: recall': percent(count.likelyRight, count.accusing),
    'sentences, elsewhere: precision': percent(count.plainRight, count.plain),
    'sentences, elsewhere: recall': percent(count.plainRight, count.accusing),
    'sentences, right category of those found': percent(count.category, count.likelyRight),
  };
  return figures;
}
