/** Money as it stands in the sentence. */
export interface Money {
  readonly text: string;
  /** By the month or year, and still going on. */
  readonly isRegular: boolean;
}

const amount = /[$€£]\s?\d[\d.,]{0,12}\d?\s?(?:k|m|bn|thousand|million|billion)?(?![A-Za-z\d])/i;
const period = /^\s(?:an?|per|each|every)\s(?:day|week|month|quarter|year)(?![a-z])/i;
const isPast = /\b(?:burned|burnt|wasted|spent|paid|threw|thrown|poured|squandered|blew|blown|sank|sunk|frittered|did|was|were|had)\b/i;

/** The first amount of a sentence, with its period. */
export function moneyIn(sentence: string): Money | undefined {
  const found = amount.exec(sentence);
  if (found === null) return undefined;
  const regular = period.exec(sentence.slice(found.index + found[0].length));
  return { text: `${found[0].trim()}${regular?.[0] ?? ''}`, isRegular: regular !== null && !isPast.test(sentence) };
}

const weekday = '(?:next )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|noon|evening|night))?';
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const numbered = `(?:the )?\\d{1,2}(?:st|nd|rd|th)(?: of ${month})?`;
const day = `(?:${weekday}|${month} \\d{1,2}(?:st|nd|rd|th)?(?![\\d:])|\\d{1,2} ${month}|${numbered}|(?:the )?end of (?:the |this |next )?(?:day|week|month|quarter|year)|(?:month|quarter|year)[ -]end|midnight(?: tonight)?|tonight|tomorrow)`;

const lastDay = new RegExp(`\\b(?:until|till|through|past|after|beyond|by|before|(?:expires|ends|dies|lapses|runs out|is gone|goes away)(?: on)?) (${day})\\b`, 'i');
const wantedDay = new RegExp(`\\b(?:by|before) (${day})\\b`, 'i');

/** The day up to which something holds: "past the 30th" gives "the 30th". */
export const lastDayIn = (sentence: string): string | undefined => lastDay.exec(sentence)?.[1];

/** The day by which something is asked for. */
export const dayIn = (sentence: string): string | undefined => wantedDay.exec(sentence)?.[1];
