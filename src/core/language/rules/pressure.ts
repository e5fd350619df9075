import type { Rule } from '../rule';

/** The offer and the clock, and fear of what may happen. */
export const pressureRules: readonly Rule[] = [
  {
    id: 'price-dies-on', category: 'pressure', certainty: 'plain',
    patterns: ['(price|discount|offer|rate|quote|deal|promo|promotion|code|pricing|rebate|incentive) *2 (die|vanish|disappear|evaporate|expire) (on|at|by|friday|tonight|today|tomorrow|midnight|monday|tuesday|wednesday|thursday|saturday|sunday|after|this)', '(price|discount|offer|rate|quote|deal|promotion|pricing) *3 (be)? (only|just) *2 (good|valid|available|hold|open) *1 (until|till|through|for|to)', '(not|never|no longer) *2 (hold|keep|extend|promise|guarantee|repeat|honor|bring|get|offer|match) *3 (price|discount|offer|rate|slot|it|this|deal|number|pricing) *3 (past|after|beyond|back|again|longer|until|much)', '(can|could) only (hold|keep|reserve|guarantee|offer|save|extend) *6 (until|till|through|to|by|for|midnight|friday)', 'last chance', '^ last call', '^ final (notice|call|chance|offer)', '(price|discount|offer|rate|deal|pricing) *6 (go away|be go|turn into|go up|run out|lapse) *1 (on|after|by|at|this|a)', 'not (a|an|one) (minute|hour|day|second) (longer|more|later)', '(hold|keep) *6 (warm|alive|open for you) *1 (until|till|beyond|past|through|for)', '(not|no) be *1 second chance', 'be no second chance', 'clock be (run|tick)', 'need *2 (yes|answer|decision|signature|commitment) *3 by ', '(one|single) signature and', 'until (tomorrow|midnight|noon|friday|monday) *2 (,|and) not', '(now or never|act (now|fast|today) )', '(let us|let) get (it|this|that) sign (now|today|this week|before|by)', '(slot|crew|unit|seat|allocation|installer|team) *4 (go|be go|be give|give) (to|until) *3 (whoever|somebody|someone|another|other|next|competitor|the hospital|may|april|spring)', 'need a (decision|signature|yes|commitment|po) by *4 or', 'before the (increase|price (increase|rise|hike))'],
    unless: ['(no|without) (rush|hurry|pressure)', 'happy to extend', 'no need to hurry', 'let me know if you need longer', 'last (call|chance) (i|we|with|was|on)', 'final notice (of|from)', 'take (whatever|all the|your) time'],
    alsoCounts: ['with-modal', 'denied', 'supposed', 'with-praise'],
    source: 'story 2; language page, pressure',
  },
  {
    id: 'fear-of-what-may-happen', category: 'pressure', certainty: 'plain',
    patterns: ['(one|a single) (breach|outage|incident|accident|failure|bad night|attack) (away|from)', '(you|your _) *3 (on|in|make|read) *2 (front page|evening news|headline)', '(every|each) (day|week|month|hour) *3 (you|of wait|that pass|without|of delay|wait|delay) *4 (cost|add|lose|burn|mean|bleed|give)', '(competitor|rival|neighbor|peer) *2 (have)? (already|just) (move|sign|buy|switch|act|order|decide)', '(patient|child|student|passenger|life|lives|resident|people) *2 (will|may|could|would) be (at risk|hurt|harm|in danger|send home)', '(not want to be|do not be) the (one|last|only) ', '(explain|explaining) *6 (to (your|the) (board|budget|committee|ceo|auditor|dean|trustee|regulator|press)|why there be no) ', 'everyone will remember', 'you (can|could) (not)? afford (to wait|not to|another)', '(citation|fine|penalty) with *3 name', 'without (this|it) *4 (breach|outage|fine|lawsuit|patient|risk)'],
    unless: ['(patch|security update|cve|advisory)', 'news (letter|release)', 'front page (of|design|layout)'],
    alsoCounts: ['with-modal', 'denied', 'supposed', 'asked'],
    source: 'language page, pressure',
  },
  {
    id: 'clock-is-ticking', category: 'pressure', certainty: 'likely',
    patterns: ['(urgent|urgently|critical|crucial|imperative|time-sensitive|deadline|clock|ticking|running out|expire|expiring|expiry|hurry|rush|immediately|asap|right away|without delay)', '(only|just) *2 (#number|few|one|two|three) *2 (left|remain|slot|unit|seat|day|week|spot)', '(by|before|until) (friday|monday|tuesday|wednesday|thursday|tonight|midnight|noon|tomorrow|year end|quarter end|month end|the weekend|end of|the (end|30|31|15)) (or|,|noon|and)', '(price|rate|cost|fee|sensor|licence|license) *3 (go up|rise|increase|jump|double|climb)', '(front page|evening news|headline|on the news)', '(turn|send) away at', '(quarter|year|month) *1 (end|close)', '(window|chance|opportunity|offer|discount) *3 (close|gone|lose|miss|end|pass)', '(at risk|danger|exposure|liable|liability|penalty|breach|jeopardy|be fine #number|fine (of|up) )', '(lose it|miss it|too late|not wait|cannot wait|afford to wait|wait any longer)', '(need|want) *2 (decision|answer|signature|commitment) (by|before|today|this)', '(other|another|two other|several) *2 (hospital|college|customer|bidder|company|buyer|carrier) *2 (wait|want|interest|ask|in line)', '(end of life|past (its|their) *2 life|will fail|could fail|fail next)'],
    unless: ['(no|not) *2 (rush|hurry|urgent|pressure|deadline|risk|penalty)', 'valid for', 'as always', 'limit(ation)? of liability', 'whatever time'],
    alsoCounts: ['with-modal', 'denied', 'supposed', 'with-praise'],
    source: 'story 2; language page, pressure',
  },
];
