/** Verbs of going on with a deal; a no to one of them is a no to the deal. */
const goOn = '(?:mov(?:e|ing) (?:forward|ahead)|proceed(?:ing)?|go(?:ing)? (?:ahead|forward|further)|pursu(?:e|ing)|renew(?:ing)?|continu(?:e|ing)|extend(?:ing)?|buy(?:ing)?|purchas(?:e|ing)|sign(?:ing)?|add(?:ing)?|switch(?:ing)?|chang(?:e|ing)|invest(?:ing)?|commit(?:ting)?|adopt(?:ing)?|expand(?:ing)?|tak(?:e|ing) (?:this|it|that|the|up|on|you)|need(?:ing)?|want(?:ing)?)';
const not = '(?:not|never|no longer|\\w{2,6}n[\'’]?t)';

const refusals: readonly RegExp[] = [
  new RegExp(`\\b${not}\\b(?:\\s\\w+){0,4}?\\s(?:interested|convinced|a (?:fit|priority|good time)|the right time|for us|in (?:our|the|this year['’]?s) (?:budget|plans?)|this (?:quarter|year|month|time|season)|at this (?:time|point|stage)|before (?:next|the|spring|summer|autumn|fall|winter|january|new)|until (?:next|the|spring|summer|autumn|fall|winter|january|after)|able to (?:commit|support|fund|afford|justify|approve)|looking to)\\b`, 'i'),
  new RegExp(`\\b(?:will|would|do|does|are|is|am|shall|can|going to|plan to|want to|intend to|decided|prefer|rather)\\s(?:\\w+\\s)?not\\s(?:to\\s|be\\s)?(?:\\w+ly\\s)?${goOn}\\b`, 'i'),
  new RegExp(`\\b(?:won|wouldn|don|doesn|aren|isn|can|shouldn)['’]?t\\s(?:be\\s)?(?:\\w+ly\\s)?(?:going to\\s|able to\\s|plan(?:ning)? to\\s|want to\\s|intend to\\s|looking to\\s)?${goOn}\\b`, 'i'),
  /\bcan(?:not|['’]t| not)\s(?:\w+\s)?(?:commit|approve|support|justify|accept|afford|fund|agree|recommend|take (?:it|this|that|you) (?:up|on))\b/i,
  /\bno (?:budget|plans?|interest|capacity|appetite|room|funds|money|intention|case|go)\b|\bno need (?!to)|\bno longer\b.{0,25}\b(?:need|want|interested|required|plan)/i,
  /\b(?:decided|chosen|opted|elected|voted)\b.{0,40}\b(?:another|other|different|competitor|not to|against|elsewhere|to stay|to keep|stay(?:ing)? with|without)\b|\bwent (?:with|another)\b|\b(?:have |has |['’]ve |are |['’]re )?(?:gone|going) (?:with|for) (?:another|a different|somebody|someone|the other|your competitor|[A-Z])|\b(?:select|cho(?:o|)se|pick|award)\w{0,4}\b.{0,30}\b(?:another|other (?:vendor|supplier|bidder|firm|offer)|different)\b/i,
  /\bdeclin(?:e|ed|ing) (?!by|in|of|from)|\bturn(?:ed|ing)? (?:it|this|you|that|the \w{1,30}) down\b|\bpass(?:ing|ed)? on (?:this|it|your|the)\b|\bwe(?:['’]ll| will) pass\b/i,
  /\b(?:stay|stick|remain|keep)(?:ing|s)? (?:with (?:what|the|our)|on (?:the|our)|where we)\b|\b(?:happy|fine|comfortable|content|satisfied|all set|good) (?:with|where) (?:what|where|we|our (?:present|current|existing)|the (?:present|current|existing|incumbent)|how)\b|\b(?:comfortable|happy|fine) where we\b/i,
  /\b(?:do|manage|make do|live|get by) without\b|\bleave it (?:at|there|as)\b|\b(?:is|are) (?:quite |more than )?enough(?: for us)?[.,;]|\bwhat we have (?:is|does|works)\b/i,
  /\b(?:answer|decision|reply|verdict|vote)\b.{0,40}\b(?:is|was|remains|stays)(?: still)? (?:a )?(?:no|negative)\b|\b(?:it|that|this)(?:['’]s| is| was| will be) a (?:\w{1,30} )?no\b|\b(?:say|saying|said) no\b|(?:^|[.!\n]\s{0,3})(?:sorry,? )?no[,.]\s|\bno,? thank|\bthanks,? but no\b|\bnot for us\b|\bno from (?:me|us|our)\b/i,
  /\b(?:on hold|shelved?|postpon(?:e|ed|ing)|deferred|cancel(?:l?ed|l?ing)? (?:the|this|our|that) (?:demo|demonstration|pilot|trial|meeting|evaluation|project|order|contract|visit|call)|withdraw(?:n|ing)? (?:from|our)|(?:end|stop|clos|drop)(?:p?ed|p?ing)? (?:the|this|our) (?:pilot|trial|evaluation|project|idea|talks?))\b/i,
  /\b(?:out of|beyond|over) (?:our|the|this year['’]s) budget\b|\btoo (?:expensive|dear|much) for us\b|\b(?:rather|prefer to) (?:not|wait|hold off)\b|\bhold off\b/i,
  /\bnot this (?:quarter|year|time|month)\b|\b(?:try|ask|come back|check back|call|write)(?: to)?(?: me| us)?(?: again)? (?:after|in (?:the )?(?:spring|summer|autumn|fall|winter|new year|q[1-4]|a year)|next (?:year|quarter|spring|fall))\b/i,
  /\b(?:unfortunately|regret(?:fully)?|i(?:['’]m| am) (?:sorry|afraid)|we(?:['’]re| are) (?:sorry|afraid))\b.{0,60}\b(?:not|cannot|can['’]t|won['’]t|unable|decided|another|declin\w+|no longer|other)\b(?!.{0,12}\b(?:make|attend|join|come|open|find|see|read|reach)\b)/i,
  /\b(?:please )?(?:do not|don['’]t|stop) (?:call|contact|writ|e-?mail|send)\w{0,3} (?:me|us)\b|\btake us off\b/i,
];

/** True when a customer says no: to the deal, to an add-on, to a meeting. */
export function saysNo(text: string): boolean {
  return refusals.some((pattern) => pattern.test(text));
}
