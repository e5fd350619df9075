import { saysNo } from '../../../src/core/bypass/refusal';

const flags = [
  'We have decided to stay with our present supplier for another year.',
  'We are happy with what we have.',
  'Not this quarter. Try me after New Year.',
  'We will not be renewing the licence.',
  'We won\'t be moving forward.',
  'There is no budget for it.',
  'I have to decline the meeting.',
  'We\'ll pass on the add-on.',
  'The answer on line 7 is no.',
  'We have discussed it again and we will do without the module.',
  'The base system is enough.',
  'We went with Castell.',
  'I can\'t justify the spend.',
  'The project is on hold.',
  'No, thank you.',
  'We are not interested.',
  'Unfortunately the committee has chosen another vendor.',
  'We don\'t need the extra seats.',
  'I would rather wait until the merger is through.',
  'Please do not contact us again about this.',
  'We cannot commit to a pilot before spring.',
  'It is not in our plans for next year.',
  'We had to cancel the demo.',
];

const passes = [
  'No problem, see you on Tuesday.',
  'No need to reply.',
  'We are very happy with the pilot.',
  'Unfortunately I can\'t make Tuesday; is Wednesday fine?',
  'I am not sure which form you mean.',
  'We do not have the PO number yet.',
  'Could you send the quote again? I cannot open the file.',
  'Thank you, the committee will decide in January.',
  'We would like to go ahead with lot 2.',
  'Yes, please proceed.',
  'The figures look good. Let us talk next week.',
  'Sales declined by two percent, which is fine.',
  'I have no questions.',
  'That was not your fault.',
  'Nobody has told me the date.',
  'We are still waiting for legal.',
  'The room is not free on Monday.',
  'Don\'t worry about the typo.',
  'Can the access points be painted?',
  'Please do not write to Karen about this.',
  'Architect wants nothing lower than ten feet in the atrium.',
  'Please talk to Karen, it is in her hands.',
  'I did not get to it yesterday.',
  'It does not fit the rack without the bracket; please send one.',
];

describe('saying no', () => {
  it.each(flags)('hears a no: %s', (text) => expect(saysNo(text)).toBe(true));
  it.each(passes)('hears none: %s', (text) => expect(saysNo(text)).toBe(false));
});
