import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { maxButtonCharacters } from '../../src/outlook/smart-alert';
import { alertGerman } from '../../src/words/alert.de';
import { alertEnglish } from '../../src/words/alert.en';
import { alertSpanish } from '../../src/words/alert.es';
import { alertFrench } from '../../src/words/alert.fr';
import { alertJapanese } from '../../src/words/alert.ja';
import { chartdeskEnglish } from '../../src/words/chartdesk/english';
import { chartdeskFrench } from '../../src/words/chartdesk/french';
import { chartdeskGerman } from '../../src/words/chartdesk/german';
import { chartdeskJapanese } from '../../src/words/chartdesk/japanese';
import { chartdeskSpanish } from '../../src/words/chartdesk/spanish';
import type { Catalogue } from '../../src/words/create-words';
import { paneGerman } from '../../src/words/pane.de';
import { paneEnglish } from '../../src/words/pane.en';
import { paneSpanish } from '../../src/words/pane.es';
import { paneFrench } from '../../src/words/pane.fr';
import { paneJapanese } from '../../src/words/pane.ja';
import { readyGerman } from '../../src/words/ready.de';
import { readyEnglish } from '../../src/words/ready.en';
import { readySpanish } from '../../src/words/ready.es';
import { readyFrench } from '../../src/words/ready.fr';
import { readyJapanese } from '../../src/words/ready.ja';
import { reportGerman } from '../../src/words/report.de';
import { reportEnglish } from '../../src/words/report.en';
import { reportSpanish } from '../../src/words/report.es';
import { reportFrench } from '../../src/words/report.fr';
import { reportJapanese } from '../../src/words/report.ja';

type Translation = readonly [language: string, area: string, translated: Catalogue, english: Catalogue];

const translations: readonly Translation[] = [
  ['German', 'report', reportGerman, reportEnglish], ['German', 'pane', paneGerman, paneEnglish], ['German', 'ready', readyGerman, readyEnglish], ['German', 'chart desk', chartdeskGerman, chartdeskEnglish],
  ['French', 'report', reportFrench, reportEnglish], ['French', 'pane', paneFrench, paneEnglish], ['French', 'ready', readyFrench, readyEnglish], ['French', 'chart desk', chartdeskFrench, chartdeskEnglish],
  ['Spanish', 'report', reportSpanish, reportEnglish], ['Spanish', 'pane', paneSpanish, paneEnglish], ['Spanish', 'ready', readySpanish, readyEnglish], ['Spanish', 'chart desk', chartdeskSpanish, chartdeskEnglish],
  ['Japanese', 'report', reportJapanese, reportEnglish], ['Japanese', 'pane', paneJapanese, paneEnglish], ['Japanese', 'ready', readyJapanese, readyEnglish], ['Japanese', 'chart desk', chartdeskJapanese, chartdeskEnglish],
];

/** The same in these languages: a name, a mark, or a word that both have. */
const sameOnPurpose: readonly string[] = ['state.name', 'field.cc', 'field.bcc', 'settings.about.text', 'ready.sender'];
/** Phrases that read the same in one of these languages as in English. */
const samePhrases: readonly string[] = ['Deals', 'Deal {deal}', 'Account', 'Accounts', 'Name', 'Person', 'Zoom', 'Text', 'Cc', 'Bcc', 'In {files}.', 'Corrections'];

const valuesIn = (phrase: string): readonly string[] => [...new Set([...phrase.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ''))];

describe.each(translations)('%s, %s', (_, __, translated, english) => {
  test('has every key and no other', () => {
    expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
  });

  test('leaves nothing in English', () => {
    const same = Object.keys(english).filter((key) => translated[key] === english[key] && !sameOnPurpose.includes(key) && !samePhrases.includes(english[key] ?? ''));
    expect(same).toEqual([]);
  });

  test('names no value that English does not have', () => {
    const strange = Object.keys(english).filter((key) => valuesIn(translated[key] ?? '').some((value) => value !== 'count' && !valuesIn(english[key] ?? '').includes(value)));
    expect(strange).toEqual([]);
  });

  test('says all the values that matter', () => {
    const lost = Object.keys(english).flatMap((key) => valuesIn(english[key] ?? '').filter((value) => value !== 'count' && !valuesIn(translated[key] ?? '').includes(value)).map((value) => `${key}: ${value}`));
    expect(lost).toEqual([]);
  });
});

const everywhere: readonly (readonly [string, Catalogue])[] = [['English', { ...reportEnglish, ...paneEnglish, ...readyEnglish }],
  ...['German', 'French', 'Spanish', 'Japanese'].map((language): [string, Catalogue] => [language, Object.assign({}, ...translations.filter(([each]) => each === language).map(([, , translated]) => translated)) as Catalogue])];

/** Labels of small buttons, side by side at 320 px. */
const smallButtons = ['words.reword.put', 'words.take-out', 'unseen.remove', 'unseen.keep', 'cancel', 'undo', 'first.next', 'first.skip', 'first.start', 'settings.title'];
const maxSmallCharacters = 20;
/** One line of a button of the whole width. */
const maxWideCharacters = 42;

describe.each(everywhere)('%s', (language, words) => {
  test('buttons of a Smart Alert fit into what Outlook allows', () => {
    expect((words['alert.open'] ?? '').length).toBeLessThanOrEqual(maxButtonCharacters);
  });

  test('labels fit their buttons', () => {
    const wide = Object.keys(words).filter((key) => (/^way\.[a-z-]+$/.test(key) && key !== 'way.after-mending') || /^quiet\.(?:invited|contact-agreed|contact-left|wrong-chart|other|remember|tell|speak-again)$/.test(key) || /^state\.(?:retry|load-chart|ask-sales-ops)$/.test(key));
    const length = (key: string) => (words[key] ?? '').replace('{people}', 'Dana').length;
    expect(smallButtons.filter((key) => length(key) > maxSmallCharacters)).toEqual([]);
    expect(wide.filter((key) => length(key) > maxWideCharacters)).toEqual([]);
  });

  test('nothing is shouted', () => {
    expect(Object.keys(words).filter((key) => /[!！¡]/.test(words[key] ?? ''))).toEqual([]);
  });

  test('choices by number are whole', () => {
    const broken = Object.keys(words).filter((key) => /\{\w+\|/.test((words[key] ?? '').replace(/\{\w+\|[^|{}]*(?:\{\w+\}[^|{}]*)?\|[^|{}]*(?:\{\w+\}[^|{}]*)*\}/g, '')));
    expect([language, broken]).toEqual([language, []]);
  });
});

test('English guesses nobody’s gender', () => {
  const english = everywhere[0]?.[1] ?? {};
  expect(Object.keys(english).filter((key) => /\b(?:he|she|him|her|his|hers)\b/i.test(english[key] ?? ''))).toEqual([]);
});

test('what Send says is there in every language', () => {
  const atSend = Object.keys(alertEnglish).sort();
  for (const catalogue of [alertGerman, alertFrench, alertSpanish, alertJapanese]) expect(Object.keys(catalogue).sort()).toEqual(atSend);
});

/** The pane's code with every key that it asks for: whole ones, and the beginnings of those that are put together. */
function askedFor(): { readonly whole: ReadonlySet<string>; readonly begun: readonly string[] } {
  const whole = new Set<string>();
  const begun: string[] = [];
  for (const folder of ['taskpane', 'verdict-view']) {
    const root = path.resolve(__dirname, '../../src', folder);
    for (const file of readdirSync(root)) {
      const source = readFileSync(path.join(root, file), 'utf8');
      for (const match of source.matchAll(/'([a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*)'/g)) whole.add(match[1] ?? '');
      for (const match of source.matchAll(/`([a-z][a-z-]*\.(?:[a-z-]+\.)?)\$\{/g)) begun.push(match[1] ?? '');
    }
  }
  return { whole, begun };
}

test('no words of the pane lie about unused', () => {
  const { whole, begun } = askedFor();
  expect(Object.keys(paneEnglish).filter((key) => !whole.has(key) && !begun.some((beginning) => key.startsWith(beginning)))).toEqual([]);
});
