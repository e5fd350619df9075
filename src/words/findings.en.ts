import type { Catalogue } from './create-words';

/** What is said of hurtful words, in English. */
export const findingsEnglish: Catalogue = {
  'finding.blame.message': 'Blames {who}. Such words get forwarded.',
  'finding.blame.suggestion': 'Say what happened and what you need next, without saying whose fault it was.',
  'finding.disparagement.message': 'Runs down {who}.',
  'finding.disparagement.suggestion': 'Leave the judgement out. Offer what you can do instead.',
  'finding.unfair-process.message': 'Calls the selection unfair and points at {who}.',
  'finding.unfair-process.suggestion': 'Ask for a debrief: what would we have had to show?',
  'finding.waste.message': 'Accuses {who} of wasting money.',
  'finding.waste.suggestion': 'Give your figures and let the reader draw the conclusion.',
  'finding.contest.message': 'Wants {who} to be overruled.',
  'finding.contest.suggestion': 'Ask {who} what it would take to look again, or what to do better next time.',
  'finding.threat.message': 'Reads as a threat to {who}.',
  'finding.threat.suggestion': 'Say what you would like to happen, and by when it helps.',
  'finding.private-disclosure.message': 'Repeats what {who} said in confidence.',
  'finding.private-disclosure.suggestion': 'Leave out what you were told. Say what you offer.',
  'finding.bypass-admission.message': 'Says openly that this goes past {who}.',
  'finding.bypass-admission.suggestion': 'Write to {who}, or copy them and say why.',
  'finding.pressure.message': 'Presses on price or time.',
  'finding.pressure.suggestion': 'State the date plainly and offer to talk about it.',
  'finding.try': 'For example: “{text}”',
};
