import type { Examples } from './examples';

export const bypassAdmissionExamples: Examples = {
  'they-passed-so-i-ask-you': {
    flags: ['I met with IT and they passed on it.', "Sam Doe said no, so I thought I'd ask you.", "I know this is Raj's area, but I wanted to come to you directly."],
    passes: ['I met with IT and they loved it.', 'Sam Doe suggested I write to you.', 'Should I go through Sam Doe?', 'We passed on the offer.', 'Adding Sam Doe for visibility.'],
  },
  'behind-their-back': {
    flags: ["I haven't told Raj I'm writing.", 'Please keep this between us.', "I'm going over Raj because he will not listen.", "I'd prefer you not forward this to IT."],
    passes: ["I would never go around Raj.", 'I have copied Raj.', 'Please forward this to IT.', 'Should I go through Raj?', 'Rather than wait for the courier, I drove.'],
  },
  'straight-to-you': {
    flags: ['So I am reaching out to you directly.', 'I sat down with IT a few weeks ago.', 'Normally I would go through Raj.', 'I see little point in another call.'],
    passes: ['Per your request I am writing to you directly.', 'Raj suggested I come to you directly.', 'The box goes to the dock.', 'Thanks for the answer.', 'Lunch next week?'],
  },
};
