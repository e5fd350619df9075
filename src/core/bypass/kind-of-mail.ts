/** Words of a purchase: with one of these a mail is no mere courtesy. */
const business = /\b(?:pric(?:e|es|ing)|quot(?:e|es|ation|ations)|proposals?|contracts?|renew(?:al|als|ing)?|budgets?|decisions?|vendors?|suppliers?|demos?|demonstrat\w{1,5}|pilots?|sav(?:e|es|ing|ings) (?:you|money|costs?|up|\d|[$€£])|costs?|roi|evaluat\w{1,5}|licen[cs]\w{1,4}|subscription|tender|rfp|bids?|competitors?|upgrade|implementation|business case|investment|purchas\w{1,3}|procure\w{0,5}|sponsor|discount|spend)\b/i;

/** Asking for attention to what we sell. */
const pitch = /\b(?:(?:\d{1,2}|ten|fifteen|twenty|thirty|few)[ -]?min(?:ute)?s?\b|(?:quick|short|brief) (?:call|chat|meeting)|half an hour|our (?:solutions?|platform|products?|offerings?|software|tools?|services)|(?:show|walk|take) you (?:how|what|through|around)|how we (?:can|could|might|help|have helped)|what we (?:do|offer|could)|we (?:can|could) (?:help|cut|halve|reduce|improve|lower)|explore|opportunit(?:y|ies)|account team|point me)\b/i;

/** Thanks, congratulations, good wishes. */
const greeting = /\b(?:thank(?:s| you)|congratulat\w{1,5}|congrats|well done|season[’']?s greetings|happy (?:holidays|new year|birthday|easter|anniversary|thanksgiving|diwali|retirement)|merry christmas|(?:best|good|warm) wishes|condolences?|(?:so |very |deeply )?sorry (?:for your loss|to hear)|get well|welcome back|pleasure (?:to meet|meeting)|(?:great|nice|good) to (?:meet|see)|enjoyed|award|medal|retirement|greetings|may the season)\b/i;

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

/** Paper that already runs. */
const runningPaper = /\b(?:invoices?|invoicing|remittance|payment (?:run|date|status|terms|details)|past due|overdue|purchase order|p\.?o\.? number|PO|credit note|statement of account|w-?9|tax (?:form|exempt\w{0,5}|certificate)|vendor (?:form|registration|master|number|set-?up)|supplier (?:form|registration|portal|number)|bank details|signatures?|counter-?sign\w{0,4}|sign(?:ed|ing)? (?:copy|copies|the (?:agreed|final))|docusign|executed|redlines?|red-?lined|mark-?ups?|(?:security|vendor|risk|supplier|compliance|privacy) (?:questionnaire|assessment|review|form)|questionnaire|soc ?2|pen(?:etration)?[ -]test report|insurance certificate|certificate of insurance|data processing agreement|dpa|nda|msa|terms and conditions|clauses?|amendment|addendum|liability cap|indemnit\w{1,3})\b/i;

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
export const paperFunctions: readonly string[] = ['procurement', 'legal', 'finance', 'compliance', 'security'];

const service = /\b(?:tickets?|incidents?|outages?|downtime|maintenance window|patch(?:es|ed|ing)?|hot-?fix|root cause|rma|replacement (?:unit|part)|restor(?:e|ed|ing)|work-?around|severity|sev ?\d|p[1-4]\b|sla|support case|case (?:number|no\.?|#)|fault|error|bug|reboot\w{0,3}|fail(?:ed|over)|service (?:report|visit|notice|window|call)|technician|on-?call|logs?|status update|recall|field notice|firmware|back (?:up|online)|resolved|degraded)\b/i;

/** True for mail that serves what the customer already has. */
export function isService(text: string): boolean {
  return service.test(text) && !startingPaper.test(text);
}
