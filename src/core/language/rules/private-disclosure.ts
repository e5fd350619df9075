import type { Rule } from '../rule';

/** Retelling what somebody at the customer said in confidence, or about their own weakness. */
export const privateDisclosureRules: readonly Rule[] = [
  {
    id: 'said-in-confidence', category: 'private-disclosure', certainty: 'plain',
    patterns: ['<cust> *4 (tell|say|admit|confide|mention|confess|let|share|reveal|concede|remark|claim) *8 (off the record|in confidence|privately|over (coffee|lunch|drink|beer|dinner)|behind closed door|in private|not to repeat|keep it quiet|between us|under *1 breath)', '(off the record|in confidence|privately|strictly between us|in private|over (coffee|lunch|drink|dinner|beer)) *6 (<who>|he|she|they) *4 (tell|say|admit|confide|mention|be|confess|let|think)', '<who> (confide|confess|own up|let slip|let on|blab|spill)', '(beg|ask|swear|make) (me|us) *2 (not to|to keep|to silence|secret|promise)', 'do not quote me', '(probably|really)? should not (be)? (tell|pass|say|share|repeat|telling) *2 (you|this|on|it)', '(not|never) (hear|get) (this|it|that) from me', 'not *2 hear it from me', 'burn after read', '<who> *2 admit (to me|to us|to our|that|privately|they|he|she|it)'],
    unless: ['(treat|keep) *4 confidential', 'nda', 'quote'],
    alsoCounts: ['with-praise', 'denied', 'said-by-others', 'with-modal'],
    flags: ['Joy told me over coffee that she is leaving.', 'Your architect confided they are behind.', 'Raj said off the record it was political.', "Sam Doe admitted they hadn't looked at it."],
    passes: ['The vendor told me privately that it is out of stock.', 'Please treat the price as confidential.', 'I told Joy over coffee about our roadmap.', 'Did Joy mention it over lunch?', 'Joy told me you like early calls.'],
    source: 'story 3; language page, private disclosure',
  },
  {
    id: 'told-me-no-time', category: 'private-disclosure', certainty: 'plain',
    patterns: ['<who> (tell|say|mention|admit|explain|indicate|inform|complain|write) *5 (not|never|no|lack|without|short) *3 (the)? *1 (time|resource|budget|capacity|people|staff|bandwidth|money|skill|expertise|manpower)', '<who> *3 (be|feel) *2 (overwhelmed|overworked|understaffed|swamped|short-staffed|burned out|interviewing|job hunting)', '<who> (tell|say) *6 (overwhelmed|understaffed|swamped|short-staffed|leave the company|looking for another job|interviewing)', '<who> (say|tell *1) *4 (boss|manager|director|vp|cio|board|superior) *3 (not|never|wouldn|would not|do not) '],
    unless: ['ask me to tell', 'want me to tell', 'holiday'],
    alsoCounts: ['with-praise', 'denied', 'said-by-others', 'with-modal'],
    flags: ['IT told me they did not have the time or the resources.', "Sam Doe said her boss wouldn't understand it.", 'Your network lead told us they are understaffed.'],
    passes: ["They told us they'd love to evaluate in Q3.", 'Sam Doe asked me to tell you they lack resources.', 'We do not have the time.', 'Did IT say they have no time?', 'The vendor told me they have no stock.'],
    source: 'story 3; language page, private disclosure',
  },
  {
    id: 'heard-from-inside', category: 'private-disclosure', certainty: 'likely',
    patterns: ['<who> *2 tell (me|us|<self>|our|my) (that|the|they|he|she|it|over|in|how|why|about|#det)', '<who> *2 (admit|confide|confess|concede|let on|let slip|whisper|acknowledge|grumble|complain|hint|intimate)', '(i be|i have be|we be|i|we) (tell|hear|gather|understand) (that|by|from)', 'between (us|you and me|ourselves|the two of us)', '(entre nous|off the record|in confidence|confidentially|in strict confidence|discreetly|discretion|secret|hush|word has it|rumor|rumour|grapevine|scuttlebutt)', '(say|tell) *3 (private|quiet|corridor|hallway|hall|parking lot|privately|quietly|coffee|lunch|drink|beer|dinner)', '(keep|kept) (this|it) (quiet|between|to yourself)', '(his|her|their) (husband|wife|marriage|divorce|health|drinking|home|family|partner|personal)', '(interview|interviewing|job hunt|update *2 (cv|resume)|look for *2 job|leaving)', '(would|will) (deny|be mortified|kill me)', '(know|think) *1 i (tell|know)', 'you do not (hear|get) (it|this)'],
    unless: ['under *2 nda', 'confidential(ity)? (agreement|clause|notice)', 'price'],
    alsoCounts: ['with-praise', 'denied', 'said-by-others', 'with-modal', 'asked'],
    flags: ['Raj told our engineer that the choice was made.', 'Between us, Joy is interviewing elsewhere.', 'Things at home have been rough since her husband moved out.', 'I am told that the team is short of hands.'],
    passes: ['You told me the date.', 'The price is confidential.', 'The contract has a confidentiality clause.', 'Our analyst confirmed the figure.', 'Thank you for the tour.'],
    source: 'language page, private disclosure',
  },
];
