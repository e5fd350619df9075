import type { Rule } from '../rule';

/** Retelling what somebody at the customer said in confidence, or about their own weakness. */
export const privateDisclosureRules: readonly Rule[] = [
  {
    id: 'said-in-confidence', category: 'private-disclosure', certainty: 'plain',
    patterns: ['<cust> *4 (tell|say|admit|confide|mention|confess|let|share|reveal|concede|remark|claim) *8 (off the record|in confidence|privately|over (coffee|lunch|drink|beer|dinner)|behind closed door|in private|not to repeat|keep it quiet|between us|under *1 breath)', '(off the record|in confidence|privately|strictly between us|in private|over (coffee|lunch|drink|dinner|beer)) *6 (<who>|he|she|they) *4 (tell|say|admit|confide|mention|be|confess|let|think)', '<who> (confide|confess|own up|let slip|let on|blab|spill)', '(beg|ask|swear|make) (me|us) *2 (not to|to keep|to silence|secret|promise)', 'do not quote me', '(probably|really)? should not (be)? (tell|pass|say|share|repeat|telling) *2 (you|this|on|it)', '(not|never) (hear|get) (this|it|that) from me', 'not *2 hear it from me', 'burn after read', '<who> *2 admit (to me|to us|to our|that|privately|they|he|she|it)'],
    unless: ['(treat|keep) *4 confidential', 'nda', 'quote'],
    alsoCounts: ['with-praise', 'denied', 'said-by-others', 'with-modal'],
    source: 'story 3; language page, private disclosure',
  },
  {
    id: 'told-me-no-time', category: 'private-disclosure', certainty: 'plain',
    patterns: ['<who> (tell|say|mention|admit|explain|indicate|inform|complain|write) *5 (not|never|no|lack|without|short) *3 (the)? *1 (time|resource|budget|capacity|people|staff|bandwidth|money|skill|expertise|manpower)', '<who> *3 (be|feel) *2 (overwhelmed|overworked|understaffed|swamped|short-staffed|burned out|interviewing|job hunting)', '<who> (tell|say) *6 (overwhelmed|understaffed|swamped|short-staffed|leave the company|looking for another job|interviewing)', '<who> (say|tell *1) *4 (boss|manager|director|vp|cio|board|superior) *3 (not|never|wouldn|would not|do not) '],
    unless: ['ask me to tell', 'want me to tell', 'holiday'],
    alsoCounts: ['with-praise', 'denied', 'said-by-others', 'with-modal'],
    source: 'story 3; language page, private disclosure',
  },
  {
    id: 'heard-from-inside', category: 'private-disclosure', certainty: 'likely',
    patterns: ['<who> *2 tell (me|us|<self>|our|my) (that|the|they|he|she|it|over|in|how|why|about|#det)', '<who> *2 (#confide|admit|let on|let slip|complain|hint)', '(i be|i have be|we be|i|we) (tell|hear|gather|understand) (that|by|from)', 'between (us|you and me|ourselves|the two of us)', '(entre nous|off the record|in confidence|confidentially|in strict confidence|discreetly|discretion|secret|hush|word has it|rumor|rumour|grapevine|scuttlebutt)', '(say|tell) *3 (private|quiet|corridor|hallway|hall|parking lot|privately|quietly|coffee|lunch|drink|beer|dinner)', '(keep|kept) (this|it) (quiet|between|to yourself)', '(his|her|their) (husband|wife|marriage|divorce|health|drinking|home|family|partner|personal)', '(interview|interviewing|job hunt|update *2 (cv|resume)|look for *2 job|leaving)', '(would|will) (deny|be mortified|kill me)', '(know|think) *1 i (tell|know)', 'you do not (hear|get) (it|this)'],
    unless: ['under *2 nda', 'confidential(ity)? (agreement|clause|notice)', 'price'],
    alsoCounts: ['with-praise', 'denied', 'said-by-others', 'with-modal', 'asked'],
    source: 'language page, private disclosure',
  },
];
