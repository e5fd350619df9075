import { claimsReferral, sendsTo } from '../../../src/core/bypass/pointers';

describe('sending somebody on', () => {
  it.each([
    'Please talk to Karen.', 'Talk to Karen.', 'You can reach Karen at extension 12.', 'Karen handles this now.', 'Karen has taken over from me.', 'Karen is the right person for that.', 'I am swamped, so please write to Karen.', 'For anything urgent, contact Karen Lind.',
    'In urgent cases contact Karen Lind (karen@mill.example).', 'While I am away, Karen stands in.', 'Feel free to ask Karen.', 'Best to speak with Karen.', 'Karen will be your contact.', 'I would suggest you ask Karen.', 'That is Karen\'s, she owns the budget.', 'In my absence: Karen Lind.', 'My deputy is Karen Lind.', 'Could you send it to Karen?',
    'In dringenden Fällen wenden Sie sich an Karen Lind.', 'En mon absence, contactez Karen Lind.', 'En caso de urgencia, póngase en contacto con Karen Lind.', 'Meine Vertretung ist Karen Lind.',
  ])('yes: %s', (sentence) => expect(sendsTo(sentence)).toBe(true));

  it.each([
    'I will check with Karen.', 'I talked to Karen yesterday.', 'I\'ll ask Karen next week.', 'We need to discuss it with Karen.', 'Please do not write to Karen.', 'Don\'t involve Karen yet.', 'Karen was at the meeting.', 'Karen likes the idea.', 'I have not told Karen.', 'Karen and I are out on Monday.', 'I copied Karen.', 'There is no need to contact Karen.',
  ])('no: %s', (sentence) => expect(sendsTo(sentence)).toBe(false));
});

describe('the rep\'s own claim', () => {
  it.each([
    'Will suggested I write to you.', 'Will asked me to contact you about it.', 'Will thought I should reach out.', 'Will gave me your name.', 'Will put me in touch with you.', 'Will said that I could write to you directly.', 'Will knows that I am writing to you.',
  ])('yes: %s', (sentence) => expect(claimsReferral(sentence)).toBe(true));
  it.each(['Will suggested a later date.', 'I am writing about Will.', 'Will has the report.'])('no: %s', (sentence) => expect(claimsReferral(sentence)).toBe(false));
});
