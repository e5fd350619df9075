import { checkDraft } from '../../src/core';
import type { Draft } from '../../src/core';
import { englishReportWords } from '../../src/words/english';
import { draftOver, sampleChart, wordsIn } from './setting';
import { milliseconds, percentile } from './table';
import type { Measures } from './table';

const draftWords = 200;
const rounds = 500;
const largeCharacters = 1024 * 1024;
const largeRounds = 5;

const sentences = [
  'I am sorry that we will not be doing the data center refresh with you.', 'You should know how it went, though.',
  'Dana and her team picked the wrong vendor, and that mistake will cost Alder about $300,000 over three years.',
  'Our engineers walked both rooms in March and left the drawings with facilities.', 'The playing field was never level either.',
  'We would start with the north room and be done before the summer.', 'Could we talk this week?',
];

function textOf(isEnough: (text: string) => boolean): string {
  let text = '';
  for (let i = 0; !isEnough(text); i += 1) text += `${sentences[i % sentences.length]}${i % 4 === 3 ? '\n\n' : ' '}`;
  return text;
}

/** What Outlook hands over: much markup, little text, and the thread below. */
function outlookHtml(text: string): string {
  const paragraphs = text.split('\n\n').map((each) => `<p class=MsoNormal style='margin:0in'><span style='font-family:"Aptos",sans-serif'>${each}<o:p></o:p></span></p>`);
  return `<html><head><style>p.MsoNormal {margin:0in;}</style></head><body lang=EN-US><div class=WordSection1>${paragraphs.join('')}</div></body></html>`;
}

function timesOf(draft: Draft, count: number): readonly number[] {
  const chart = sampleChart();
  const check = () => checkDraft(draft, chart, { words: englishReportWords, now: chart.generatedAt });
  check();
  return Array.from({ length: count }, () => {
    const start = performance.now();
    check();
    return performance.now() - start;
  });
}

export function measureSingleDrafts(): Measures {
  const usual = textOf((text) => wordsIn(text) >= draftWords);
  const large = textOf((text) => text.length >= largeCharacters);
  const hostile = '<div>'.repeat(20_000) + ' '.repeat(200_000) + '>'.repeat(200_000) + 'a, b@'.repeat(40_000);
  const cases: readonly (readonly [string, Draft, number])[] = [
    [`${draftWords} words, text`, draftOver({ body: usual }), rounds],
    [`${draftWords} words, Outlook's HTML`, { ...draftOver({ body: outlookHtml(usual) }), bodyType: 'html' }, rounds],
    ['1 MB of text, every sentence about the deal', draftOver({ body: large }), largeRounds],
    ['1 MB below a quoted header', draftOver({ body: `${usual}\n\nFrom: Theo Marsh\nSent: Monday, March 2, 2026 9:00 AM\nTo: Lena Ortiz\nSubject: Re\n\n${large}` }), largeRounds],
    ['0.7 MB of hostile HTML', { ...draftOver({ body: hostile }), bodyType: 'html' }, largeRounds],
  ];
  return {
    title: 'One draft',
    columns: ['', 'p50', 'p95'],
    rows: cases.map(([name, draft, count]) => {
      const times = timesOf(draft, count);
      return [name, milliseconds(percentile(times, 0.5)), milliseconds(percentile(times, 0.95))];
    }),
    note: `In a warm process; ${rounds} rounds for usual drafts, ${largeRounds} for large ones.`,
  };
}
