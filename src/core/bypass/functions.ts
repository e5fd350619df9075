import { functionWords } from '../function-words';

const team = 'team|teams|department|dept\\.?|group|people|folks|staff|office|guys|crowd|side|organi[sz]ation|org|unit|division|leadership|leaders|managers?|director|head|committee|function|desk|crew|lot';

const patterns = new Map<string, readonly RegExp[]>();

function patternsFor(name: string): readonly RegExp[] {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const entry = functionWords[name];
  const words = entry === undefined ? [name.replace(/-/g, ' ')] : entry.words;
  const alternatives = words.map((word) => word.replace(/[&]/g, '&').replace(/ /g, '\\s')).join('|');
  const built = [
    new RegExp(`\\b(?:${alternatives})(?:['’]s)?\\s(?:\\w+\\s)?(?:${team})\\b`, 'i'),
    new RegExp(`\\b(?:[Yy]our|[Tt]heir|the)\\s(?:own\\s)?(?:${alternatives})['’]s?\\s`, 'i'),
    new RegExp(`[a-z,;:]["”’)]?\\s(?:${words.filter((word) => /^[a-z]/.test(word)).map((word) => word.charAt(0).toUpperCase() + word.slice(1).replace(/ (.)/g, '\\s[$1]')).join('|')})\\b(?!\\s[A-Z&])`),
    ...(entry?.exact === undefined ? [] : [entry.exact]),
  ];
  patterns.set(name, built);
  return built;
}

/** True when the text speaks of a function as a group of people: "IT", "your network team", "Procurement". */
export function mentionsFunction(text: string, name: string): boolean {
  return patternsFor(name).some((pattern) => pattern.test(text));
}
