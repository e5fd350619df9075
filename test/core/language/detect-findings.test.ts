import fc from 'fast-check';
import { detectFindings } from '../../../src/core/language/detect-findings';
import type { LanguageScope } from '../../../src/core/language/scope';
import { rules } from '../../../src/core/language/registry';
import { lakeside } from '../../support/language-scope';
import { examples } from './examples';

const read = (text: string, scope: LanguageScope = lakeside) => detectFindings('', text, scope);
const plain = (text: string, scope?: LanguageScope) => read(text, scope).findings.filter((finding) => finding.certainty === 'plain');
const targets = (text: string) => plain(text).map(({ target }) => target?.name ?? target?.id ?? target?.kind);

describe('who is hit', () => {
  test.each([
    ['a person by first name', 'Dana botched the migration.', 'Dana Holt'],
    ['a person by title and surname', 'Mr. Venkat botched the migration.', 'Raj Venkat'],
    ['a first name that is a common word', 'Will never opened the survey.', 'Will Parrish'],
    ['a job title', 'Your CIO botched the migration.', 'Priya Nair'],
    ['a pronoun whose owner stands in the sentence before', 'Raj ran it from start to finish. He never opened the survey.', 'Raj Venkat'],
    ['a team behind a passive', 'The migration was bungled by your network group.', 'network group'],
    ['the decision', 'The award was the wrong decision.', 'decision'],
  ])('%s', (_, text, name) => expect(targets(text)).toContain(name));

  test.each([
    ['the writer', 'I botched the migration.'],
    ['the writer’s colleagues by name', 'Tess botched the migration.'],
    ['the seller’s team', 'Our engineers botched the migration.'],
    ['a third party', 'The carrier botched the delivery.'],
  ])('never %s', (_, text) => expect(read(text).findings.filter((finding) => finding.ruleId !== 'reads-like-an-accusation')).toEqual([]));
});

describe('what the writer asserts', () => {
  test.each([
    ['denied', "I'm not saying IT dropped the ball."],
    ['denied by nobody', 'No one in your team dropped the ball.'],
    ['conditional', 'If IT drops the ball, we lose the slot.'],
    ['inverted conditional', 'Should IT drop the ball, we lose the slot.'],
    ['an honest question', 'Did IT drop the ball?'],
    ['somebody else’s words', 'Your auditor claims that IT dropped the ball.'],
    ['quoted', 'The headline read “IT dropped the ball on the whole project last year”.'],
    ['a technical sense', 'IT failed over the primary controller as planned.'],
  ])('passes what is %s', (_, text) => expect(plain(text)).toEqual([]));

  test.each([
    ['a denial that goes on to accuse', "I'm not saying IT is incompetent, but nobody opened the door."],
    ['a statement before a question', 'IT dropped the ball, could you help?'],
    ['a rhetorical question', 'Why has your team never opened the survey?'],
  ])('flags %s', (_, text) => expect(plain(text).length).toBeGreaterThan(0));
});

describe('however it is typed', () => {
  test.each([
    ['a curly apostrophe', 'Your team didn’t do their job.'], ['no apostrophe', 'Your team didnt do their job.'], ['a line break inside', 'Your team dropped\nthe ball.'], ['a no-break space', 'Your team dropped\u00a0the ball.'],
    ['a zero-width space', 'Your team dro\u200bpped the ball.'], ['letters of another alphabet', 'Your team drоpped the bаll.'], ['digits for letters', 'Your team is 1ncompet3nt.'], ['drawn-out letters', 'Your team is cluelessss.'],
    ['capitals', 'YOUR TEAM DROPPED THE BALL.'], ['a bullet', '- your team dropped the ball\n- the order form is attached'], ['no full stop', 'your team dropped the ball'],
  ])('%s', (_, text) => expect(plain(text).map((finding) => finding.category).sort()[0]).toMatch(/^(?:blame|disparagement)$/));
});

test('text in another language is not read, an English sentence in it is', () => {
  const german = 'Guten Tag, vielen Dank für das Gespräch. Wir haben die Unterlagen nicht erhalten und bitten um eine Antwort bis Freitag.';
  expect(read(german)).toMatchObject({ findings: [], wordsRead: false, language: 'de' });
  expect(read(`${german}\n\nYour team dropped the ball on this and it is the fault of your buyers.\n\nWir freuen uns auf die Antwort und sind mit den Kollegen bei Ihnen.`).findings.length).toBeGreaterThan(0);
});

test('what is left unread of an overlong text is told', () => {
  const calm = 'We would start with the north room and be done before the summer. ';
  expect(read(calm.repeat(400)).wordsReadTo).toBeUndefined();
  const long = read(`${calm.repeat(600)}Your team dropped the ball on this.`);
  expect(long.findings).toEqual([]);
  expect(long.wordsReadTo).toBeLessThan(calm.length * 600);
});

test('a reported no is known', () => {
  expect(read('Raj turned us down last week.').refusalReported).toBe(true);
  expect(read('Raj was glad to see the list.').refusalReported).toBe(false);
});

describe('whatever the input', () => {
  const piece = fc.oneof(fc.constantFrom(...rules.flatMap((rule) => examples[rule.id]?.flags ?? [])), fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('“', '"', "'", '\n\n', '- ', '\u200b', '…', '?', 'IT', 'n’t', '  '));
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));

  test('every span slices to its text', () => {
    fc.assert(fc.property(text, text, (subject, body) => {
      for (const finding of detectFindings(subject, body, lakeside).findings) {
        const whole = finding.field === 'subject' ? subject : body;
        expect(finding.text.length).toBeGreaterThan(0);
        expect(whole.slice(finding.start, finding.end)).toBe(finding.text);
      }
    }), { numRuns: 300 });
  });
});
