import { isCourtesy, isPaper, isPrivate, isRunningPaper, isService } from '../../../src/core/bypass/kind-of-mail';

const lists = (name: string, is: (text: string) => boolean, flags: readonly string[], passes: readonly string[]) => describe(name, () => {
  it.each(flags)('yes: %s', (text) => expect(is(text)).toBe(true));
  it.each(passes)('no: %s', (text) => expect(is(text)).toBe(false));
});

lists('a courtesy', isCourtesy, [
  'Thank you for the tour of the orchard.',
  'Congratulations on the award!',
  'Season\'s greetings to you and your family.',
  'Happy New Year, and thank you for your partnership.',
  'I was so sorry to hear of your loss.',
  'It was a pleasure to meet you at the gala.',
  'You are invited to our customer forum on March 11. Dinner is on the river, seats are limited.',
  'Join us for the open day: our product team hosts two sessions. Please register.',
  'Where is visitor parking, and do we need a badge?',
  'We left an umbrella at the front desk on Friday; could somebody keep it for us? Visitors may collect it.',
  'The pallet is delivered to dock 4 on Monday.',
  'Have a great retirement.',
], [
  'Thank you for the tour. Could I have twenty minutes to show you how we could help?',
  'Congratulations. Our pricing for next year is attached.',
  'It was nice to meet you. I would love to walk you through our platform.',
  'You are invited to a demo of the renewal proposal.',
  'Thanks for the decision.',
  'The budget for the dock is attached.',
  'See attached.',
  'A word about the vendor.',
]);

lists('private mail', isPrivate, [
  'Our night crew found a brown dog with a red collar on Mill Road.',
  'Please accept my sympathy, and do not think of it any further.',
  'Your garden in the local paper is wonderful.',
], [
  'Could we talk?',
  'Are you free on Thursday?',
  'I would like fifteen minutes of your time.',
  'Our offer stands.',
  'A word on next year\'s plans.',
  'Joyce has not answered in five weeks.',
  'Who is the right person for this?',
]);

lists('paper that already runs', isRunningPaper, [
  'Invoice 4711 is overdue.',
  'When is the next payment run?',
  'Our markup of the redlines is attached.',
  'Please countersign the agreed contract.',
  'The vendor registration form is filled in.',
  'All answers to the security questionnaire are in the portal.',
  'The purchase order number is missing on our invoice for the signed quote.',
  'February statement for the support contract.',
  'Our W-9 and the certificate of insurance.',
], [
  'Could you raise the requisition? Our quotation is attached.',
  'Here is our proposal.',
  'The draft contract for your approval, with the updated offer, and an NDA.',
  'Could we talk about the budget?',
  'The figures that you wanted.',
]);

lists('any paper', isPaper, ['Here is our quotation.', 'The invoice is attached.', 'The contract draft is attached.'], ['The figures that you wanted.', 'Could we talk?']);

lists('service', isService, [
  'The root cause of the outage is attached to ticket 88.',
  'The hotline number becomes 555-0190 on Monday.',
  'Our technician comes on Friday to swap the unit.',
  'Firmware 8.4 fixes the fault.',
], [
  'Our new offer would double your seats.',
  'Here is our proposal for the upgrade.',
  'Could I have 20 minutes to show you what we could do?',
  'The renewal is due; shall we talk about add-ons?',
]);
