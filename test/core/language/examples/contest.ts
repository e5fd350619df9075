import type { Examples } from './examples';

export const contestExamples: Examples = {
  'overrule-them': {
    flags: ["I'd ask you to overrule IT on this.", 'Please reopen the evaluation.', 'The award ought to be reversed before the order goes out.', 'Could you overturn their decision?'],
    passes: ['We respect the decision and will not ask you to reopen the evaluation.', 'Please reconsider the hotel booking.', 'You can override the setting on page 4.', 'Happy to revisit the evaluation next year if you wish.', 'We reversed our own decision.'],
  },
  'wrong-decision': {
    flags: ['Your IT people picked the wrong vendor.', 'The wireless award was the wrong call.', 'The decision was made without the facts.', "IT isn't qualified to make this call."],
    passes: ['We picked the wrong vendor last year.', 'Who makes the final decision?', 'I disagree with our own pricing decision.', 'Even if the committee picked the wrong vendor, it is their call.', 'We were wrong about the decision.', 'It was a sensible decision.'],
  },
  'step-in-over-them': {
    flags: ['Before this is final, you should step in.', "I can't accept it, and I don't believe you should either.", 'Grace Whitfield took that decision on her own.', 'This deserves a second look at your level.', 'They are happy with what they have.'],
    passes: ['We accept the decision.', 'Congratulations on the choice.', 'Our price is on page 2.', 'The quote is valid for 60 days.', 'Thank you for the tour.'],
  },
};
