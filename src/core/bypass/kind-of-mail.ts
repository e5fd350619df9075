/** Words of business: with one of these a mail is no mere courtesy. */
const business = /\b(?:pric(?:e|es|ing)|quot(?:e|es|ation)|proposals?|offers?|deals?|contracts?|renew(?:al|als|ing)?|budgets?|decisions?|decide|vendors?|supplier|solutions?|products?|projects?|demo|demonstrat\w{1,5}|pilots?|sav(?:e|ing|ings)|costs?|roi|evaluat\w{1,5}|platform|software|licen[cs]\w{1,4}|subscription|tender|rfp|bid|bids|competitor\w?|upgrade|implementation|business case|opportunit(?:y|ies)|investment|purchase|procure\w{0,5}|sponsor|roadmap|stakeholders?|account team|our team (?:can|could|would)|we (?:can|could) (?:help|show|cut|save|halve|reduce)|discuss|explore|partner(?:ship|ing)|minutes of your time|point me)\b/i;

/** Thanks, good wishes, invitations. */
const courtesy = /\b(?:thank(?:s| you)|congratulat\w{1,5}|congrats|well done|season[’']?s greetings|happy (?:holidays|new year|birthday|easter|anniversary|thanksgiving)|merry christmas|best wishes|condolences?|sorry for your loss|get well|welcome back|invit(?:e|ed|ation|ing)|rsvp|you are invited|save the date|join us|seats? (?:are|is)|dinner|lunch|breakfast|gala|reception|conference|forum|summit|open day|user group|golf|tickets?|pleasure (?:to meet|meeting)|great to (?:meet|see)|nice to (?:meet|see)|enjoyed|award|medal|retirement|holiday|greetings|may the season)\b/i;

/** Getting there and getting in. */
const logistics = /\b(?:parking|dock|pallets?|deliver(?:y|ies)|pick-?up|badge|visitor|entrance|reception desk|front desk|loading|directions|room (?:number|booking)|calendar invite|dial-?in|travel|hotel|flight|train|arriv(?:e|al|ing)|wheelchair|dietary|vegan|allerg\w{1,5}|guest list|photo|forms?|shuttle)\b/i;

/** True for a mail that touches no business: a courtesy or an arrangement. */
export function isCourtesy(text: string): boolean {
  return (courtesy.test(text) || logistics.test(text)) && !business.test(text);
}

/** Paper that already runs. */
const runningPaper = /\b(?:invoices?|remittance|payment (?:run|date|status|terms)|past due|overdue|purchase order|p\.?o\.? number|\bPO\b|credit note|statement of account|w-?9|tax form|vendor (?:form|registration|master|number)|supplier (?:form|registration|portal)|bank details|signature|counter-?sign\w{0,4}|sign(?:ed|ing)? (?:copy|copies|the (?:agreed|final))|docusign|signature page|executed|redlines?|red-?lined|mark-?ups?|(?:security|vendor|risk|supplier|compliance) (?:questionnaire|assessment|review|form)|questionnaire|security review|soc ?2|pen(?:etration)? test report|insurance certificate|certificate of insurance|data processing agreement|dpa|nda|msa|order form|terms and conditions|clause|amendment|addendum)\b/i;

/** Paper that starts a purchase or says what it shall cost. */
const startingPaper = /\b(?:requisition|contract draft|draft (?:of the )?(?:contract|agreement)|quot(?:e|es|ation)|proposal|pricing|price|business case|budget (?:request|approval)|approv(?:e|al) (?:the|of|for) (?:purchase|budget|spend))\b/i;

export function isRunningPaper(text: string): boolean {
  return runningPaper.test(text) && !startingPaper.test(text);
}

export function isPaper(text: string): boolean {
  return runningPaper.test(text) || startingPaper.test(text);
}

/** Functions that handle paper. */
export const paperFunctions: readonly string[] = ['procurement', 'legal', 'finance', 'compliance', 'security'];
