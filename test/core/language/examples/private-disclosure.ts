import type { Examples } from './examples';

export const privateDisclosureExamples: Examples = {
  'said-in-confidence': {
    flags: ['Joy told me over coffee that she is leaving.', 'Your architect confided they are behind.', 'Raj said off the record it was political.', "Sam Doe admitted they hadn't looked at it."],
    passes: ['The vendor told me privately that it is out of stock.', 'Please treat the price as confidential.', 'I told Joy over coffee about our roadmap.', 'Did Joy mention it over lunch?', 'Joy told me you like early calls.'],
  },
  'told-me-no-time': {
    flags: ['IT told me they did not have the time or the resources.', "Sam Doe said her boss wouldn't understand it.", 'Your network lead told us they are understaffed.'],
    passes: ["They told us they'd love to evaluate in Q3.", 'Sam Doe asked me to tell you they lack resources.', 'We do not have the time.', 'Did IT say they have no time?', 'The vendor told me they have no stock.'],
  },
  'heard-from-inside': {
    flags: ['Raj told our engineer that the choice was made.', 'Between us, Joy is interviewing elsewhere.', 'Things at home have been rough since her husband moved out.', 'I am told that the team is short of hands.'],
    passes: ['You told me the date.', 'The price is confidential.', 'The contract has a confidentiality clause.', 'Our analyst confirmed the figure.', 'Thank you for the tour.'],
  },
};
