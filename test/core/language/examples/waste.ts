import type { Examples } from './examples';

export const wasteExamples: Examples = {
  'wasting-money': {
    flags: ["You're wasting your budget on a tool nobody uses.", 'IT is burning $40k a month on licences.', 'This is throwing good money after bad.'],
    passes: ["I don't want to waste your time.", 'The waste-management contract is attached.', 'Our tool cuts wasted spend.', 'How much is wasted today?', 'We wasted $4,000 on the wrong form, sorry.'],
  },
  'money-for-nothing': {
    flags: ['The option IT picked costs $412,000 more over five years.', 'IT has a single spreadsheet to show for it.', 'You are paying twice for the same storage.', '$590,000 of donor money thrown at radios nobody needs.'],
    passes: ['The quote is $12,000 for two years.', 'Waste heat from chiller 2 could warm the pool.', "I don't want to waste your time.", 'How much do you pay today?', 'The seats were all taken.'],
  },
};
