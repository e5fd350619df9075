import type { Sentence } from '../text/sentences';
import type { Words } from '../words';
import { readClause } from './rewording/clause';
import { builders } from './rewording/build';
import type { Rewording } from './rewording/build';
import type { DetectedFinding } from './scope';

/** Longer sentences say more than one thing, and the tagger loses its way in them. */
const maxWords = 40;

/** The rule that has no deed of its own to build from. */
const withoutDeed = 'reads-like-an-accusation';

/** A project can be hit like a team; it is not to be talked over with itself. */
const saysTwice = ({ values: { who = '', object = '' } }: Rewording): boolean => who !== '' && String(object).indexOf(String(who)) !== -1;

/**
 * A kinder sentence in place of a hurtful one, built from what it speaks of: "Will never opened the site
 * survey" gives "I would like to know what Will thinks of the site survey." Undefined where none can be
 * built that is surely right; the rule's fixed wording stands then. `sentence` has its offsets in the text
 * that the finding counts in; `words` are English, as every sentence that is read.
 */
export function rewordSentence(sentence: Sentence, finding: DetectedFinding, words: Words): string | undefined {
  const build = builders[finding.category];
  if (build === undefined || finding.ruleId === withoutDeed || finding.field === 'subject' || finding.end > sentence.end) return undefined;
  const text = sentence.text.replace(/\s/g, ' ');
  if (text.split(' ').length > maxWords || !/[a-z]{2}/.test(text)) return undefined;
  const rewording = build(readClause(text, sentence.start, finding, words));
  if (rewording === undefined || saysTwice(rewording)) return undefined;
  return words(rewording.key, rewording.values);
}
