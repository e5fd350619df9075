import type { Catalogue } from './create-words';

/** Texts that are put into a draft, in English: the language of the mail chooses, not that of the interface. */
export const readyEnglish: Catalogue = {
  'ready.ask-for-debrief': 'Hello {people},\n\nthank you for considering us for {engagement}. I respect the decision. Would you give me twenty minutes to learn what led to it, and what we should do better next time?\n\nAny time that suits you is fine.\n\n{sender}',
  'ready.ask-for-the-no': 'Hello {people},\n\nI have not heard from you on {engagement} for a while, and I do not want to fill your inbox. Is it still of interest, or shall I close it for now? A short no is perfectly fine.\n\n{sender}',
  'ready.write-to-contact': 'Hello {people},\n\ncould we find twenty minutes for {engagement}? I would like to hear how you see it, and what would help you most from our side.\n\n{sender}',
  'ready.manager': 'I am about to write to {recipients} about {engagement}, without {people} on the mail. Could we talk for five minutes before I send it?',
  'reword.blame': 'I would like to understand how this came about and agree on the next steps.',
  'reword.disparagement': 'I would like to hear what matters most to you here.',
  'reword.unfair-process': 'I would be glad to learn what we could have shown you.',
  'reword.waste': 'I am happy to share our figures so that you can compare.',
  'reword.contest': 'Should there be room to look at it again, I will gladly answer any question.',
  'reword.threat': 'I would like to find a way forward that works for both sides.',
  'reword.private-disclosure': 'I am glad to tell you more about what we offer.',
  'reword.bypass-admission': 'I am glad to work with whoever is the right person for this.',
  'reword.pressure': 'The offer stands, and I am happy to talk about timing.',
};
