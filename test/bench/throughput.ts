import { createRequire } from 'node:module';
import { join } from 'node:path';
import { checkDraft } from '../../src/core';
import { englishReportWords } from '../../src/words/english';
import { root } from '../support/source-files';
import { draftOver, sampleChart, wordsIn } from './setting';
import type { Mail } from './setting';
import { whole } from './table';
import type { Measures } from './table';

/** Slow tools are stopped after this time, and judged by the mails they got through. */
const maxMilliseconds = 20_000;
const warmUpMails = 50;
const microsecondsInASecond = 1_000_000;

type Reader = (mail: Mail) => unknown;
type TextReader = (text: string) => unknown;

const load = createRequire(join(root, 'package.json'));
const bodyOf = ({ body }: Mail): string => body ?? '';

/** Each is given the same mails: the whole body, quoted thread and all. */
async function readers(): Promise<readonly (readonly [string, Reader])[]> {
  const chart = sampleChart();
  const now = chart.generatedAt;
  // Their builds, because as modules the two share one reader, and three's tagger would run in one.
  const one = load('compromise/one') as TextReader;
  const three = load('compromise/three') as TextReader;
  const { markdown } = await import('alex');
  // @ts-expect-error It comes without types.
  const { default: writeGood } = (await import('write-good')) as { readonly default: TextReader };
  return [
    ['checkDraft', (mail) => checkDraft(draftOver(mail), chart, { words: englishReportWords, now })],
    ['compromise/one', (mail) => one(bodyOf(mail))],
    ['compromise/three', (mail) => three(bodyOf(mail))],
    ['alex', (mail) => markdown(bodyOf(mail))],
    ['write-good', (mail) => writeGood(bodyOf(mail))],
  ];
}

export async function measureThroughput(mails: readonly Mail[]): Promise<Measures> {
  const rows: string[][] = [];
  for (const [name, read] of await readers()) {
    mails.slice(0, warmUpMails).forEach(read);
    const start = performance.now();
    const before = process.cpuUsage();
    let words = 0;
    let count = 0;
    for (const mail of mails) {
      read(mail);
      words += wordsIn(bodyOf(mail));
      count += 1;
      if (performance.now() - start > maxMilliseconds) break;
    }
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    rows.push([name, whole(words / seconds), whole((words * microsecondsInASecond) / (user + system)), whole(count / seconds), `${whole(count)} of ${whole(mails.length)}`]);
  }
  return {
    title: 'Reading mail',
    columns: ['', 'words a second', 'words a processor second', 'mails a second', 'mails read'],
    rows,
    note: 'Every tool gets the same bodies in one process. checkDraft takes each as a mail over a contact’s head: recipients, visible text, quoted thread, engagement, hurtful words, verdict, advice. Processor time counts all threads, so that other work on the machine weighs less.',
  };
}
