import type { Rule } from '../rule';

/** Saying openly that somebody is gone around. */
export const bypassAdmissionRules: readonly Rule[] = [
  {
    id: 'they-passed-so-i-ask-you', category: 'bypass-admission', certainty: 'plain',
    patterns: ['<who> *3 (say no|pass on|turn *2 down|decline|reject|not interested|shut *2 door|close *2 door|not want|dismiss|refuse) *14 (so|hence|but|therefore|which be why|that be why) *3 (i|we|you|over to you)', '(meet|speak|talk|sit) with <who> *10 (pass|decline|no time|not *4 time|not interested|say no|turn *2 down|happy with|not have|too busy)', '<who> (pass on it|turn us down|say no|decline|be not interested) ', '(i|we) (know|realize|appreciate|understand) *3 (be|belong to|own) *3 (area|call|decision|project|department|turf|patch|responsibility) *2 but'],
    unless: ['love', 'suggest', 'refer', 'recommend (me|us|you)'],
    alsoCounts: ['with-praise', 'denied'],
    source: 'story 3; language page, bypass admission',
  },
  {
    id: 'behind-their-back', category: 'bypass-admission', certainty: 'plain',
    patterns: ['(have|do) not *2 (tell|inform|mention|copy|include|loop|square|ask|involve|cc) *3 <who> *6', 'keep *2 (this|it) (between us|between you|between the two|to yourself|from <who>|quiet)', '(go|come) (over|around|past|above|behind) <who>', '(please|would prefer|rather|ask) *4 not (forward|share|mention|show|tell|copy|loop|pass) *4 (<who>|it)', 'without *1 (tell|inform|copy|involve|mention|<who> know) <who>', '(leave|left) <who> (off|out)', '(bypass|sidestep|circumvent|skip|leapfrog) <who>', 'instead of (go|work|go through|write) *2 (<who>|channel)', 'rather than *3 (go|wait|sit|work) *3 <who>', '<who> (do|will|need) not (know|need to know) *3 (i|we|about|that)'],
    unless: ['(do|would) not want to (go|bypass|circumvent)', 'never (go|bypass)', 'before (go|telling)'],
    alsoCounts: ['with-praise', 'denied', 'asked', 'with-modal'],
    source: 'language page, bypass admission',
  },
  {
    id: 'straight-to-you', category: 'bypass-admission', certainty: 'likely',
    patterns: ['(write|come|reach|turn|bring|go|approach|contact|appeal|speak) *3 (to|out to) you (directly|instead|direct|personally|alone|myself|straight|privately)', '(directly|straight|direct) to (you|the top|your)', '(so|hence|thus|therefore|which be why|that be why) *2 (i|we) (be|have|think|want|come|write|turn|bring|figure|decide) *4', '(meet|speak|talk|sit) with <who>', '(tell|say) *2 (they|he|she) *3 (no time|not *3 time|happy|not interested|too busy|comfortable|satisfied)', '(he|she|they|<who>) *2 (pass on|turn *2 down|decline|say no|not interested|no interest|not *2 respond|not *2 answer)', '(usually|normally|ordinarily|protocol|proper channel|chain of command|line of command|channel|front door)', 'you will wonder why', '(hope|forgive|excuse|pardon) *3 (me|direct|not mind|boldness|approach|liberty)', '(not|without) *3 (copy|cc|loop|involve|include|mention)', '(leave|left|keep|kept) *2 (off|out of) *3 (mail|message|copy|cc|thread|this|it|picture|loop)', '(private|personal) *1 (number|address|mobile|phone|gmail|email|e-mail|cell)', 'see *2 little point', '(lead|leads|led) nowhere', '(try|try) *4 (#number|time|without success|in vain|and fail)', '(despite|in spite of|notwithstanding|after) *3 (answer|reply|no|refusal|decision|objection|stance)', '(work|talk|speak|deal) with somebody else', 'rather (talk|have|speak|work|deal|discuss) *5 (you|somebody|someone)', 'prefer to *5 (with you|somebody)', '(one floor|level|one level) (up|above|down)', '(for your eye|eyes only|strictly personal|strictly confidential)'],
    unless: ['(happy|pleasure) to (meet|speak|talk)', 'as you ask', 'per your request', 'you ask me', '<who> (suggest|recommend|refer|ask me|invite)'],
    alsoCounts: ['with-praise', 'denied', 'asked', 'with-modal', 'supposed'],
    source: 'story 3; language page, bypass admission',
  },
];
