import type { Rule } from '../rule';

/** They waste money. */
export const wasteRules: readonly Rule[] = [
  {
    id: 'wasting-money', category: 'waste', certainty: 'plain',
    patterns: ['cust> (waste|squander|fritter|misspend|splurge|incinerate|hemorrhage|flush|torch) *6 (#money|#amount|#number|on|away)', 'cust> (overpay|overspend|overbuy)', 'cust> (burn|throw|pour|sink|bleed|blow|shovel) *2 (#amount|money|budget) ', 'your *2 #money *3 be *1 (waste|squander|fritter)', '(waste|wasting|squander|squandering|burning) *1 (your|the (company|hospital|college|city|county|university|state|taxpayer|district)) *2 (#money|resource)', 'good money after bad', 'money pit', '(waste|misuse|squandering) of *3 (#money|resource|taxpayer|public)', '(#amount|#money) *4 (down the drain|up in smoke|out (of)? the window|down the toilet|throw at|thrown at)', '(#amount) of *3 (#money|donor|taxpayer) *2 (throw|waste|spend|burn|pour)', '<cust> *2 be (overpay|pay twice|pay double|pay too much)'],
    unless: ['not *3 waste', 'waste (my|our|anyone|anybody|any more of) ', 'waste your time', 'waste (disposal|management|water|heat|hauler|contract)', '(save|avoid|cut|reduce|stop|prevent|eliminate) *3 (waste|wasted)', '(we|i) (be|have|waste|burn|overpay)'],
    source: 'language page, waste',
  },
  {
    id: 'money-for-nothing', category: 'waste', certainty: 'likely',
    patterns: ['(#money|#amount) *5 be (burn|throw|pour|waste|squander|flush|blow)', '(waste|wasted|wasteful|wasting|squander|squandering|overpay|overpaying|overspend|overpriced|fritter)', '(#money|#amount|spend|licence|license|seat) *8 (nobody|no one|not use|never use|unused|idle|nothing|sit|do not need|not need)', '(nobody|no one) (use|open|touch|need|want|ask|read|look)', '(pay|paying|spend|spending|cost|buy|fork|shell) *6 (twice|double|triple|for nothing|too much|extra|needlessly|unnecessarily|over the odds)', '(buy|get|buying|return|deliver) *2 (not one|nothing|no more|not a single|zero)', '(#amount|#number) (more|extra) *3 (over|than|a|per|every)', 'cost *4 #amount more', 'cost of (wait|delay|not|do nothing|inaction|stay|say|indecision)', '(shelfware|gold-plated|bloated|white elephant|boondoggle|junket|pet project)', '#useless *2 (#money|license|licence|server|seat|tool|system|hall|shelf|rack|floor|license|contract|module)', '(sit|sitting|stand|gather) *2 (idle|empty|unused|dust|shrink-wrapped|do nothing|in a box|in box|warehouse)', 'could have (pay|buy|fund|hire|save|cover)', '(donor|taxpayer|tuition|patient|ratepayer|shareholder|student) *1 (#money|dollar)', 'explain (that|this|it) to *2 (people|board|donor|taxpayer|auditor|shareholder|trustee)', '(budget|money|dollar|fund) *3 (take the hit|go further|disappear|vanish|evaporate|burn|drain|leak|go up|stretch)', 'hole in *2 budget', '(throw|pour|sink|plow|plough|dump|shovel) *5 (money|at|into|#amount|budget)', 'for *2 (privilege|pleasure|price of)', 'have (nothing|little|a single|only) *4 to show', '(nothing|little|a single|only) *3 to show for', 'what (be|have) *3 (get|bought|receive|buy) for', 'per *1 #period (for|on) ', '#number (week|month|day) (of|a) *3 (waste|idle|wait)'],
    unless: ['waste (my|our|anyone|your) time', 'waste (disposal|management|water|heat|hauler|contract)', '(we|our|my) *3 (waste|overspend)', 'save *4 (waste|overpay)'],
    source: 'language page, waste; figures that accuse',
  },
];
