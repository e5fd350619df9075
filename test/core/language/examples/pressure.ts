import type { Examples } from './examples';

export const pressureExamples: Examples = {
  'price-dies-on': {
    flags: ['This price dies on Friday.', 'Last chance before the increase.', "I can't hold this discount past the 30th.", 'I can only hold your slot until midnight tonight.'],
    passes: ['The quote is valid for 60 days.', 'Happy to extend; no rush.', 'Is the price good until Friday?', 'Capacity is available through May 31.', 'The subscription ends on 30 June.', 'On our last call I promised a list.'],
  },
  'fear-of-what-may-happen': {
    flags: ['You are one breach away from the front page.', 'Your competitors have already moved.', 'Every day you wait costs $10k.', 'You do not want to be the one explaining it to your board.'],
    passes: ['Security patch: please update today.', 'The newsletter is attached.', 'No patient will be moved.', 'Every week we send a note.', 'The front page of the manual has a typo.'],
  },
  'clock-is-ticking': {
    flags: ['It is critical that we close by quarter end.', 'Only two units are left.', 'We need a decision by Wednesday.', 'The window closes on Friday.'],
    passes: ['There is no rush.', 'The prices are valid for 60 days.', 'Thank you for the tour.', 'Lunch at noon?', 'The form is attached.'],
  },
};
