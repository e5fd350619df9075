import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkDraft, parseOrgChart } from '../../src/core';
import { englishReportWords } from '../../src/words/english';
const rec = (t: string) => { const m = /^(.*?)\s*<([^<>]+)>$/.exec(t); return m ? { address: m[2] ?? '', name: m[1] } : { address: t }; };
const charts = new Map<string, any>();
let n = 0, by = 0, sev = 0, ask = 0, asked = 0, eng=0, engN=0;
const file = process.argv[2] as string;
for (const l of readFileSync(file, 'utf8').split('\n').filter((x) => x.trim())) {
  const d = JSON.parse(l);
  const key = join(dirname(file), d.chart);
  if (!charts.has(key)) charts.set(key, parseOrgChart(JSON.parse(readFileSync(key, 'utf8'))).chart);
  const chart = charts.get(key);
  const r = checkDraft({ from: rec(d.from), to: d.to.map(rec), cc: d.cc.map(rec), bcc: d.bcc.map(rec), subject: d.subject, body: d.html ?? d.body ?? '', bodyType: d.html ? 'html' : 'text', composeType: d.composeType, date: d.date ? Date.parse(d.date) : undefined }, chart, { words: englishReportWords });
  n++;
  const got = [...new Set(r.bypasses.flatMap((b) => [...b.contacts, ...b.skipped]))].sort().join(' ');
  const exp = [...(d.expect.bypassed ?? [])].sort().join(' ');
  const okB = d.expect.bypassed === undefined ? (d.expect.severity==='none'||d.expect.severity==='note' ? got==='' : true) : got === exp;
  const okS = r.severity === d.expect.severity;
  const okE = d.expect.engagements === undefined || JSON.stringify([...d.expect.engagements].sort())===JSON.stringify([...r.engagements].sort());
  if (d.expect.engagements!==undefined){engN++; if(okE)eng++;}
  const okA = d.expect.promptAtSend === undefined || d.expect.promptAtSend === r.promptAtSend;
  if (okB) by++; if (okS) sev++; if (okA) ask++; if (r.promptAtSend) asked++;
  const body = (d.body ?? d.html ?? '').replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, '').replace(/\n\s*\n+/g, '\n');
  const mech = !okB || (!okS && process.argv[3] === 'all') || (okS && !okA);
  if (mech) console.log(`## ${d.id}\n  to ${d.to} cc ${d.cc} bcc ${d.bcc}\n  got ${r.severity}/${r.promptAtSend} [${got}] eng ${r.engagements}\n  exp ${d.expect.severity}/${d.expect.promptAtSend} [${exp}] WHY ${d.why}\n  found ${r.findings.map((f) => f.category + '/' + f.certainty + ' ' + f.text).join(' | ')}\n  kinds ${r.bypasses.map(b=>b.kind+'→'+b.recipient+' '+b.engagement).join('; ')}\n  S: ${d.subject}\n  ${body.slice(0, 900).replace(/\n/g, '\n  ')}`);
}
console.log(file, 'n', n, 'bypassed right', by, 'severity right', sev, 'prompt right', ask, 'asked', asked, 'eng', eng, '/', engN);
