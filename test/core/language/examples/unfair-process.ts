import type { Examples } from './examples';

export const unfairProcessExamples: Examples = {
  'playing-field-not-level': {
    flags: ["The playing field wasn't even.", 'We never got a fair hearing.', 'It was not a fair fight.'],
    passes: ['A level playing field for all bidders, thank you.', 'Was the playing field level?', 'We had a fair hearing.', 'If the playing field is not level, we will say so.', 'The field is not level, so the tent stands on blocks.'],
  },
  'rigged-for-another': {
    flags: ['The RFP was written for our competitor.', 'They had already made up their minds.', 'Art Delgado clearly favours the incumbent.', 'The evaluation was rigged.', 'Facilities keeps moving the goalposts.'],
    passes: ['I may be biased, but I love it.', 'The sample is unbiased.', 'Was the process rigged?', 'The spec was written for the old building.', 'There is no conflict of interest.', 'We rigged the crane on Tuesday.'],
  },
  'denied-access': {
    flags: ['I was denied access to the evaluators.', "I didn't get the access I needed.", 'We were shut out of the demo.', 'Only one bidder was told.'],
    passes: ['We had fair access throughout.', 'The badge was denied access at gate 2.', 'Were we denied access, or was the link old?', 'If a bidder is denied access, there is a form.', 'Our installer locked us out of the van.'],
  },
  'smells-unfair': {
    flags: ['The tender was written around one manufacturer.', 'Three of your people were brushed off.', 'The reasons he lists do not match his own scoring sheet.', 'Raj took points off for a feature we showed.'],
    passes: ['The scoring put us third, and that is fair.', 'Is the weighting final?', 'We changed our own date.', 'The criteria are on page 3.', 'If the rules change, we will bid again.'],
  },
};
