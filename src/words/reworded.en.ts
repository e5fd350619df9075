import type { Catalogue } from './create-words';

/** Sentences in place of hurtful ones, filled with what those speak of. Drafts are read in English alone, so these are English in every interface. */
export const rewordedEnglish: Catalogue = {
  'reworded.thinks': 'I would like to know what {who} thinks of {object}.',
  'reworded.you-think': 'I would like to know what you think of {object}.',
  'reworded.go-through': 'Could we go through {object} with {who}?',
  'reworded.next-step': 'Could we go through {object} with {who} and agree on the next step?',
  'reworded.once-more': 'I would be glad to send {object} once more.',
  'reworded.help-to': 'What would help {who} to {verb} {object}?',
  'reworded.incident': 'Could we look into {object} together and agree on what would prevent another one?',
  'reworded.answer-to': 'I would be glad to have an answer to {object}.',
  'reworded.answer-from': 'When could we expect an answer from {who}?',
  'reworded.choice-of': 'I would like to understand what decided the choice of {object}.',
  'reworded.led-to': 'I would like to understand what led to {object}.',
  'reworded.decided': 'I would like to understand what decided {object}.',
  'reworded.have-shown': 'Could you tell us what we could have shown in {object}?',
  'reworded.still-possible': 'Would it still be possible to have {object}?',
  'reworded.goes-into': 'Today {money} goes into {object}; I can show you what that would buy.',
  'reworded.went-into': '{money} went into {object}; I would be glad to show you our figures beside it.',
  'reworded.beside-spend': 'I would be glad to put our figures beside what you spend on {object} today.',
  'reworded.hold-until': 'I can hold {object} until {day}; if you need longer, please tell me.',
  'reworded.would-day': 'Would {day} work for you? If not, which day would suit you better?',
  'reworded.settle': 'Could we talk about {object} and find a way that works for both sides?',
  'reworded.support-with': 'We would be glad to support {who} with {object}.',
};
