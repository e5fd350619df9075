import type { Examples } from './examples';

export const threatExamples: Examples = {
  'take-it-to-the-board': {
    flags: ["I'll have to take this to the board.", 'Your CEO will hear about this.', "I'd hate for the auditors to see this.", 'We will file a formal protest with the state.', 'My next letter goes to Dr. Lindgren.'],
    passes: ['Please escalate ticket 123 per the SLA.', 'Legal will send the redlines.', 'The board meets on Tuesday.', 'I will send the auditor the form you asked for, happy to help.', 'The audit log export is ready.'],
  },
  'switch-it-off': {
    flags: ['Pay by Friday or we will switch off your service.', 'I will cut your API keys.', 'We shall suspend your account.'],
    passes: ['We will switch off the old server after the migration.', 'If you like, we will disable the account.', 'We will turn down the alarm volume.', 'The service will be down for planned maintenance; we shall shut it down at 2.'],
  },
  'veiled-threat': {
    flags: ['It would be a shame if the trustees asked.', 'I reserve the right to speak to our lawyers.', 'I have kept a record of every call.', 'Consider this a formal notice.'],
    passes: ['The log is attached.', 'Please press the red button.', 'Thank you for the call.', 'The press release is out, shall I send the press kit?', 'We will raise the ticket per the SLA.'],
  },
};
