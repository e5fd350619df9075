import type { Person } from '../org-chart/org-chart';

/** Words of a purchase: with one of these a mail is no mere courtesy. */
const business = /\b(?:pric(?:e|es|ing)|quot(?:e|es|ation|ations)|proposals?|contracts?|renew(?:al|als|ing)?|budgets?|decisions?|vendors?|suppliers?|demos?|demonstrat\w{1,5}|pilots?|sav(?:e|es|ing|ings) (?:you|money|costs?|up|\d|[$€£])|costs?|roi|evaluat\w{1,5}|licen[cs]\w{1,4}|subscription|tender|rfp|bids?|competitors?|upgrade|implementation|business case|investment|purchas\w{1,3}|procure\w{0,5}|sponsor|discount|spend)\b/i;

/** Asking for attention to what we sell. */
const pitch = /\b(?:(?:\d{1,2}|ten|fifteen|twenty|thirty|few)[ -]?min(?:ute)?s?\b|(?:quick|short|brief) (?:call|chat|meeting)|half an hour|our (?:solutions?|platform|products?|offerings?|software|tools?|services)|(?:show|walk|take) you (?:how|what|through|around)|how we (?:can|could|might|help|have helped)|what we (?:do|offer|could)|we (?:can|could) (?:help|cut|halve|reduce|improve|lower)|explore|opportunit(?:y|ies)|account team|point me)\b/i;

/** Words without which a mail that names no engagement can hardly be about one: working together, or wanting to talk. */
const working = /\b(?:deals?|offers?|projects?|solutions?|products?|platform|software|systems?|rollout|decid(?:e|ed|ing)|approv(?:e|al|ed)|approach|plans?|results?|figures|numbers|case stud(?:y|ies)|stakeholders?|partner(?:s|ship|ing)?|work(?:ing)? (?:with|together)|talk|call|meet(?:ing)?|chat|discuss\w{0,3}|minutes?|hour|calendar|diary|catch up|follow(?:ing)? up|connect|introduc\w{1,6}|right (?:person|one)|who (?:handles|owns|decides|looks after|should)|help|show|present(?:ation)?|team|overview|idea|thoughts?|feedback|interested|available|availability|are you free|next steps?|deadline|quarter|rep|sales|vendor|customer|your (?:people|group|department|staff)|figure out|look at|consider|escalat\w{1,4}|issue|problem|concern\w{0,3}|disappoint\w{1,4}|frustrat\w{1,4}|(?:not|n[’']t|no|never|an|any)\s(?:\w{1,12}\s)?(?:answer|repl|respon)\w{0,4}|silen\w{1,2}|heard|hear from|gone (?:quiet|dark))\b/i;

/** Thanks, congratulations, good wishes, sympathy. */
const greeting = /\b(?:thank(?:s| you)|congratulat\w{1,5}|congrats|well done|season[’']?s greetings|happy (?:holidays|new year|birthday|easter|anniversary|thanksgiving|diwali|retirement)|merry christmas|(?:best|good|warm) wishes|condolences?|sympathy|thinking of you|in our thoughts|(?:so |very |deeply )?sorry (?:for your loss|to hear)|get well|welcome back|pleasure (?:to meet|meeting)|(?:great|nice|good) to (?:meet|see)|enjoyed|award|medal|retirement|greetings|may the season)\b/i;

const event = /\b(?:dinner|lunch|breakfast|gala|reception|conference|forum|summit|open (?:day|house)|user group|golf|tickets?|concert|match|game|celebration|party|anniversary|event|roundtable|webinar|ceremony|charity|marathon)\b/i;
const inviting = /\b(?:invit(?:e|es|ed|ation|ations|ing)|rsvp|save the date|join us|seats?|guests?|be there|attend\w{0,4}|host\w{0,3}|register|honou?red to have)\b/i;

/** Getting there and getting in. */
const logistics = /\b(?:parking|dock|pallets?|deliver(?:y|ies)|pick-?up|badges?|visitors?|entrance|reception desk|front desk|loading|directions|room (?:number|booking)|calendar invite|dial-?in|travel|hotel|flight|train|arriv(?:e|al|ing)|wheelchair|dietary|vegan|allerg\w{1,5}|guest list|photo|forms?|shuttle|umbrella|lost and found|left (?:my|a|his|her) \w{3,12} (?:in|at))\b/i;

/** True for thanks, wishes, an invitation or an arrangement that touches no business. */
export function isCourtesy(text: string): boolean {
  if (business.test(text)) return false;
  if (event.test(text) && inviting.test(text)) return true;
  return (greeting.test(text) || logistics.test(text)) && !pitch.test(text);
}

/** True for a mail without one word of business or of wanting to talk: a found dog, a word about somebody's garden. */
export function isPrivate(text: string): boolean {
  return !business.test(text) && !pitch.test(text) && !working.test(text);
}

/** Paper that already runs. */
const runningPaper = /\b(?:invoices?|invoicing|remittance|payment (?:run|date|status|terms|details)|past due|overdue|purchase order|p\.?o\.? number|PO|credit note|statements?|billed|(?:close-?out|final|signed) (?:papers?|paperwork|documents?)|lien waiver|warranty (?:papers?|certificate)|certificate of (?:completion|acceptance|exemption)|w-?9|tax (?:form|exempt\w{0,5}|certificate)|vendor (?:form|registration|master|number|set-?up)|supplier (?:form|registration|portal|number)|bank details|signatures?|counter-?sign\w{0,4}|sign(?:ed|ing)? (?:copy|copies|the (?:agreed|final))|docusign|executed|redlines?|red-?lined|mark-?ups?|(?:security|vendor|risk|supplier|compliance|privacy) (?:questionnaire|assessment|review|form)|questionnaire|soc ?2|pen(?:etration)?[ -]test report|insurance certificate|certificate of insurance|data processing agreement|dpa|nda|msa|terms and conditions|clauses?|amendment|addendum|liability cap|indemnit\w{1,3})\b/i;

/** Paper that starts a purchase or says what it shall cost. */
const startingPaper = /\b(?:requisition|contract draft|draft (?:of (?:the|a|our) )?(?:contract|agreement|order)|quot(?:e|es|ation|ations)|proposals?|pricing|prices?|(?:our|an|new|updated|revised|best|attached) offer|order form|business case|budget (?:request|approval)|approv(?:e|al) (?:the|of|for) (?:the )?(?:purchase|budget|spend))\b/i;

/** "The invoice for quote 3398" is about the invoice. */
const paperReference = /\b(?:per|under|against|from|for|to|on|with|ref(?:erence|erring to)?|see|matches|accepted|signed|approved|agreed)\s(?:the\s|our\s|your\s)?(?:accepted\s|signed\s|approved\s|agreed\s)?(?:quote|quotation|proposal|offer|order form|prices?|pricing)\b/gi;

/** True for paper that already runs and starts nothing. */
export function isRunningPaper(text: string): boolean {
  return runningPaper.test(text) && !startingPaper.test(text.replace(paperReference, ' '));
}

/** True for any paper of a deal, started or running. */
export function isPaper(text: string): boolean {
  return runningPaper.test(text) || startingPaper.test(text);
}

/** Functions that handle paper. */
const paperFunctions: readonly string[] = ['procurement', 'legal', 'finance', 'compliance', 'security'];
/** Titles that handle paper in any function. */
const paperTitle = /\b(?:clerk|records|contracts?|billing|payables?|receivables?|paralegal|notary|registrar of deeds)\b/i;

/** Chiefs sign; only the general counsel reads. */
export function isPaperHandler(person: Person): boolean {
  if (person.level === 'cxo' || person.level === 'board') return person.function === 'legal';
  return (person.function !== undefined && paperFunctions.indexOf(person.function) !== -1) || paperTitle.test(person.title ?? '');
}

/** Selling more to somebody who has it already. */
const upsell = /\b(?:upgrade to|add-?ons?|expan(?:d|sion)|additional (?:seats|licen[cs]es|users|modules?)|more seats|new (?:module|version of the contract|tier)|renew(?:al|ing)?|next year[’']?s (?:contract|price)|double your)\b/i;

/** True for mail that serves what the customer already has, and sells nothing. */
export function isService(text: string): boolean {
  return !startingPaper.test(text) && !pitch.test(text) && !upsell.test(text);
}
