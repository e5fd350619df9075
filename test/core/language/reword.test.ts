import fc from 'fast-check';
import { detectFindings } from '../../../src/core/language/detect-findings';
import { rewordSentence } from '../../../src/core/language/reword';
import { splitSentences } from '../../../src/core/text/sentences';
import { categories } from '../../../src/core';
import { rewordInEnglish } from '../../../src/words/english-rewording';
import { rewordedEnglish } from '../../../src/words/reworded.en';
import { lakeside } from '../../support/language-scope';
import { examples } from './examples';

/** All findings of a text, each with its sentence's rewording. */
const rewordings = (text: string) => detectFindings('', text, lakeside).findings.map((finding) => {
  const sentence = splitSentences(text).filter(({ start, end }) => start <= finding.start && finding.start < end)[0];
  return sentence === undefined ? undefined : rewordInEnglish(sentence, finding);
});

const reworded: readonly (readonly [string, string])[] = [
  ['Will never opened the site survey we paid for.', 'I would like to know what Will thinks of the site survey.'],
  ['Raj Venkat ran it from start to finish. He never opened the site survey we paid for.', 'I would like to know what Raj Venkat thinks of the site survey.'],
  ["Will's group ranked us third without reading the pricing annex.", 'I would like to know what Will thinks of the pricing annex.'],
  ['Grace never read our report on the trial.', 'I would like to know what Grace thinks of our report.'],
  ["You didn't even look at our offer.", 'I would like to know what you think of our offer.'],
  ['Raj and Dana ignored our findings.', 'I would like to know what you think of our findings.'],
  ['Your evaluators failed to read the technical annex.', 'Could we go through the technical annex with your evaluators?'],
  ['Your buyers have ignored our last two proposals.', 'Could we go through our last two proposals with your buyers?'],
  ['Facilities has been sitting on our proposal since August.', 'Could we go through our proposal with Facilities?'],
  ['Raj botched the email migration.', 'Could we go through the email migration with Raj and agree on the next step?'],
  ['Priya mishandled the whole rollout.', 'Could we go through the rollout with Priya and agree on the next step?'],
  ['Your network group messed up the cutover.', 'Could we go through the cutover with your network group and agree on the next step?'],
  ['It was Procurement that lost the paperwork.', 'I would be glad to send the paperwork once more.'],
  ['Procurement lost our bid twice.', 'I would be glad to send our bid once more.'],
  ['Dana deleted our files.', 'I would be glad to send our files once more.'],
  ['Dana never bothered to answer my three questions.', 'I would be glad to have an answer to my three questions.'],
  ['You have ignored every one of my mails.', 'I would be glad to have an answer to my mails.'],
  ['Adding Priya, since my last three notes seem to have evaporated.', 'I would be glad to have an answer to my last three notes.'],
  ['The failure of your IT group to respond cost us two weeks.', 'When could we expect an answer from your IT group?'],
  ['Dana failed to schedule the training.', 'What would help Dana to schedule the training?'],
  ['Art refused to name a date for the workshop.', 'What would help Art to name a date?'],
  ['The outage was caused by your infrastructure group.', 'Could we look into the outage together and agree on what would prevent another one?'],
  ['IT is burning $40k a month on licences nobody uses.', 'Today $40k a month goes into licences; I can show you what that would buy.'],
  ['You are throwing $12,000 per month at a system nobody likes.', 'Today $12,000 per month goes into the system; I can show you what that would buy.'],
  ['IT wasted $200,000 on servers that nobody needed.', '$200,000 went into servers; I would be glad to show you our figures beside it.'],
  ['Your team squandered your budget on consultants.', 'I would be glad to put our figures beside what you spend on consultants today.'],
  ["I'd ask you to overrule IT on the wireless decision.", 'I would like to understand what led to the wireless decision.'],
  ['Could you overturn their decision?', 'I would like to understand what led to the decision.'],
  ['Please reopen the evaluation.', 'I would like to understand what decided the evaluation.'],
  ['Your evaluators met twice. They picked the wrong supplier.', 'I would like to understand what decided the choice of supplier.'],
  ['Your IT people chose the wrong platform.', 'I would like to understand what decided the choice of platform.'],
  ['The RFP was written for our competitor.', 'Could you tell us what we could have shown in the RFP?'],
  ['The scoring was stacked against us.', 'Could you tell us what we could have shown in the scoring?'],
  ['We were refused a site visit.', 'Would it still be possible to have a site visit?'],
  ["I didn't get the access I needed.", 'Would it still be possible to have the access?'],
  ["I can't hold this discount past the 30th.", 'I can hold this discount until the 30th; if you need longer, please tell me.'],
  ['The discount is only good until the end of the month.', 'I can hold the discount until the end of the month; if you need longer, please tell me.'],
  ['We need a decision by Wednesday.', 'Would Wednesday work for you? If not, which day would suit you better?'],
  ['Pay the invoice by Friday or we will switch off your service.', 'Could we talk about the invoice and find a way that works for both sides?'],
  ['If the contract is not signed, I will go to your board.', 'Could we talk about the contract and find a way that works for both sides?'],
  ['Raj is clueless about cloud security.', 'We would be glad to support Raj with cloud security.'],
  ['Your planner is hopeless with contracts.', 'We would be glad to support your planner with contracts.'],
];

const leftAlone: readonly string[] = [
  'IT fell asleep at the wheel.', 'Your team has done nothing since May.', 'Your crew hid in the break room.', 'You have strung us along for long enough.', 'Your people left us hanging.',
  'You would have had a date in August if Dana had given us one list.', 'The fault lies squarely with Procurement.', 'Raj unplugged our controller and went home.', 'Facilities refused to sign for the crane.',
  'I met with IT and they passed on it.', "I know this is Raj's area, but I wanted to come to you directly.", "I haven't told Raj I'm writing.", 'Joy told me over coffee that she is leaving.', 'IT told me they did not have the time or the resources.',
  "I'd ask you to overrule IT on this.", "Priya's people are incompetent.", 'They are simply out of their depth.', 'Your buyer has no clue.', 'Last chance before the increase.', 'You are one breach away from the front page.',
  "I'll have to take this to the board.", 'I will cut your API keys.', "The playing field wasn't even.", 'They had already made up their minds.', 'This is throwing good money after bad.',
];

test.each(reworded)('%s', (text, better) => expect(rewordings(text)).toContain(better));

test.each(leftAlone)('left alone: %s', (text) => {
  const found = rewordings(text);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((better) => better !== undefined)).toEqual([]);
});

test('no rewording hurts, whatever it was built from', () => {
  const flagged = Object.values(examples).flatMap(({ flags = [] }) => flags);
  const built = [...reworded.map(([text]) => text), ...flagged].flatMap(rewordings).filter((better) => better !== undefined);
  expect(built.length).toBeGreaterThan(60);
  expect(built.flatMap((better) => detectFindings('', better, lakeside).findings.map(({ text }) => `${better}: ${text}`))).toEqual([]);
  expect(built.filter((better) => /[{}]|undefined|\s\s|\b(?:he|she|his|her|him)\b/i.test(better))).toEqual([]);
});

test('any text is read without a fault, and what comes of it is a whole sentence', () => {
  const piece = fc.oneof(fc.constantFrom('the proposal', 'Dana', "Raj's", '$40k a month', 'on', 'never', 'read', 'the', 'wrong', 'vendor', 'until Friday', ',', '(', '…', "didn't", 'IT'), fc.string({ maxLength: 6 }));
  fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.constantFrom(...categories), (pieces, category) => {
    const text = pieces.join(' ');
    const better = rewordInEnglish({ start: 0, end: text.length, text }, { ruleId: 'failed-to-act', category, certainty: 'plain', field: 'body', start: 0, end: text.length, text });
    if (better !== undefined) expect(better).toMatch(/^[A-Z$€£Today][^{}]{10,}[.?]$/);
  }), { numRuns: 60 });
});

test('every sentence of the catalogue is used', () => {
  const said = new Set<string>();
  reworded.concat(Object.values(examples).flatMap(({ flags = [] }) => flags.map((text) => [text, ''] as const))).forEach(([text]) => detectFindings('', text, lakeside).findings.forEach((finding) => splitSentences(text).forEach((sentence) => rewordSentence(sentence, finding, (key) => {
    said.add(key);
    return key;
  }))));
  expect(Object.keys(rewordedEnglish).filter((key) => !said.has(key))).toEqual([]);
});
