import { alertEnglish } from './alert.en';
import type { Catalogue } from './create-words';

/** What a report says, in English. */
export const reportEnglish: Catalogue = {
  ...alertEnglish,

  'advice.add-to-cc': 'Add {people} to Cc',
  'advice.add-to-cc.claimed': 'Add {people} to Cc: that makes it true that they sent you',
  'advice.write-to-contact': 'Write to {people} instead',
  'advice.ask-for-debrief': 'Ask {people} for a debrief: why we lost, and what to do better. Nine of ten say yes.',
  'advice.ask-for-debrief.refused': 'Ask {people} what speaks against it, and what to do better',
  'advice.rephrase': 'Rephrase around the value: figures and an offer, no judgement of people',
  'advice.ask-for-the-no': 'Ask {people} for the no: a short, polite “shall I close this?”',
  'advice.use-invitation': 'Use the invitation openly: mention it and copy {people}',
  'advice.send-later': 'Send it tomorrow at 8:00, and read it once more before',
  'advice.talk-to-manager': 'Talk to your manager first',
  'advice.update-chart': 'Tell sales ops that the org chart needs a look',
};
