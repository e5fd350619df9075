/** First letters of month names in the languages of quoted headers; enough to tell them apart. */
const months: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'sty', 'янв', 'tam', 'oca', 'janv'], ['feb', 'fev', 'fév', 'febr', 'lut', 'фев', 'hel', 'şub'], ['mar', 'mär', 'mrt', 'maa', 'мар', 'maart'], ['apr', 'avr', 'abr', 'kwi', 'апр', 'huh', 'nis'],
  ['may', 'mai', 'mag', 'mei', 'maj', 'maio', 'май', 'мая', 'tou'], ['jun', 'juin', 'giu', 'cze', 'июн', 'kes', 'haz'], ['jul', 'juil', 'lug', 'lip', 'июл', 'hei', 'tem'], ['aug', 'aoû', 'aou', 'ago', 'sie', 'авг', 'elo', 'ağu'],
  ['sep', 'set', 'wrz', 'сен', 'syy', 'eyl'], ['oct', 'okt', 'out', 'ott', 'paź', 'окт', 'lok', 'eki'], ['nov', 'lis', 'ноя', 'mar ', 'kas'], ['dec', 'dez', 'déc', 'dic', 'gru', 'дек', 'jou', 'ara'],
];

function monthOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  for (let length = 4; length >= 3; length -= 1) {
    const start = lower.slice(0, length);
    const index = months.findIndex((names) => names.indexOf(start) !== -1);
    if (index !== -1) return index;
  }
  return undefined;
}

const earliestYear = 1990;
const latestYear = 2100;

function build(year: number, month: number, day: number, text: string): number | undefined {
  if (year < earliestYear || year > latestYear || month < 0 || month > 11 || day < 1 || day > 31) return undefined;
  const time = /(\d{1,2})[:.h](\d{2})(?::\d{2})?\s?([ap])?\.?m?\b/i.exec(text.replace(/\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/, ' '));
  let hour = time === null ? 12 : Number(time[1]);
  if (time?.[3] !== undefined && hour <= 12) hour = (hour % 12) + (time[3].toLowerCase() === 'p' ? 12 : 0);
  return Date.UTC(year, month, day, hour > 23 ? 12 : hour, time === null ? 0 : Number(time[2]));
}

/**
 * The moment that a quoted header names, in milliseconds since 1970 UTC, read as UTC (the zone is
 * rarely given and a day more or less does not matter); undefined when unsure.
 */
export function parseMailDate(text: string): number | undefined {
  const iso = /\b(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})/.exec(text);
  if (iso !== null) return build(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]), text);
  const numeric = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\b/.exec(text);
  if (numeric !== null) {
    const [one, two] = [Number(numeric[1]), Number(numeric[2])];
    const year = Number(numeric[3]) < 100 ? 2000 + Number(numeric[3]) : Number(numeric[3]);
    const american = /[ap]\.?m\b/i.test(text) || two > 12;
    return american && one <= 12 ? build(year, one - 1, two, text) : build(year, two - 1, one, text);
  }
  const year = /\b(\d{4})\b/.exec(text);
  if (year === null) return undefined;
  // The last name of a month before the year: "mar. 17 nov. 2026" is a Tuesday, and a name may follow the date.
  const months = (part: string) => (part.match(/[^\s\d.,:;<>()]{3,12}/g) ?? []).map(monthOf).filter((month) => month !== undefined);
  const word = months(text.slice(0, year.index)).pop() ?? months(text.slice(year.index))[0];
  const day = /(?:^|[^\d:])(\d{1,2})(?!\d|:)/.exec(text.replace(year[0], ' '));
  return word === undefined || day === null ? undefined : build(Number(year[1]), word, Number(day[1]), text);
}
