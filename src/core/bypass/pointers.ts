/** Turning to somebody, as it is put in mail. */
const turnTo = '(?:talk|speak|reach|contact|write|e-?mail|mail|call|ping|connect|loop|turn|go|direct|send|forward|ask|check|copy|include|involve|work|deal|meet|discuss|take (?:it|this)|coordinate|follow up|get in touch|be in touch|address|route)';

/** What the writer will do: "I will check with Karen" sends nobody to Karen. */
const writersOwnDoing = new RegExp(`\\b(?:i|we)(?:['’](?:ll|ve|d|m|re))?(?:\\s(?:will|have|had|need to|want to|must|should|can|could|would|am|are|was|were|do|did|to|going to|still|already|just|also|first)){0,4}\\s(?:${turnTo}|talking|speaking|asking|checking|spoke|talked|asked|checked|discussed|met|discussing|meeting)\\b`, 'gi');

const asking = new RegExp(`\\b(?:please|pls|kindly|you (?:can|could|may|should|might|must|will|need to|are welcome to|['’]ll)|(?:can|could|would|will) you|feel free to|(?:best|better|easier|fine|happy|welcome|free) (?:for you )?(?:to|if you)|(?:suggest|recommend|propose|ask) (?:that )?you|why don['’]t you|you['’]d (?:best|better))\\b.{0,40}?\\b${turnTo}`, 'i');
const imperative = new RegExp(`(?:^|[,;:–—-]\\s|\\b(?:so|then|instead|and|or|just|but)\\s)${turnTo}\\b`, 'i');
const afterCondition = new RegExp(`\\b(?:cases?|matters?|emergenc(?:y|ies)|questions?|requests?|issues?|absence|meantime|urgent(?:ly)?|details|help|anything (?:else|urgent)|then on|onwards)[,:]?\\s${turnTo}\\b`, 'i');
/** The same in the languages of out-of-office replies. */
const inOtherLanguages = /(?:wenden sie sich|kontaktieren sie|vertretung|vertritt|zuständig|contacte[rz]|adresse[rz]|remplac|en copie|póngase en contacto|pongase en contacto|contacte (?:con|a)|diríjase|contattare|rivolgersi|contactar|neem(?:t u)? contact|kontakta|skontaktować)/i;
const inCharge = /\b(?:handl(?:es|ing)|owns|(?:is|are|be) (?:now )?(?:in charge|responsible|covering|handling)|tak(?:es|ing|en) over|took over|covers? (?:for|this)|stand(?:s|ing)? in|will (?:help|assist|decide|answer|cover|take care|pick (?:it|this) up)|can (?:help|assist|answer|decide)|point (?:of contact|person)|(?:best|right|proper|better) (?:person|one|contact|place)|(?:your|new) contact|in my absence|while i(?:['’]m| am) (?:away|out|on leave)|my (?:deputy|delegate|replacement|successor|back-?up)|decides|(?:decision|call) is (?:with|up to))\b/i;
const doNot = /\b(?:do not|don't|don’t|never|please avoid|rather not|no need to|instead of|without|before you|not (?:to|yet))\b.{0,20}\b(?:talk|speak|reach|contact|write|e-?mail|call|go|involve|copy|ask|include)/i;

/** True when a sentence sends its reader to the people it names. */
export function sendsTo(sentence: string): boolean {
  if (doNot.test(sentence)) return false;
  const rest = sentence.replace(writersOwnDoing, ' … ').trim();
  return inCharge.test(rest) || asking.test(rest) || imperative.test(rest) || afterCondition.test(rest) || inOtherLanguages.test(rest);
}

const claim = /\b(?:suggest(?:s|ed)?|recommend(?:s|ed)?|ask(?:ed|s)|told|advis(?:es|ed)|encourag(?:es|ed)|refer(?:s|red)|point(?:s|ed)|sent|said|says|thought|agreed|mentioned|invited|introduced|gave me|passed me|put me|is (?:fine|happy|ok|okay) with|knows|is aware|blessing)\b/i;
const onesOwnWriting = /\b(?:write to you|writ(?:e|ing)|contact(?:ing)? you|reach(?:ing)? out|talk(?:ing)? to you|speak(?:ing)? (?:to|with) you|get in touch|approach(?:ing)? you|turn(?:ing)? to you|your (?:name|address)|me to you|e-?mail(?:ing)? you|ask(?:ing)? you|send(?:ing)? (?:this|you)|in touch with you|contact you)\b/i;

/** True for the rep's claim that somebody sent them: "Will suggested I write to you". It proves nothing. */
export function claimsReferral(sentence: string): boolean {
  return claim.test(sentence) && onesOwnWriting.test(sentence);
}
