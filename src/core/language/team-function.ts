import { functionWords } from '../function-words';

/** "The infrastructure people" belong to infrastructure: what any team is called says nothing of its function. */
const anyTeam = /^people$/;

const patterns = new Map<string, RegExp>();

function patternFor(name: string): RegExp {
  let pattern = patterns.get(name);
  if (pattern === undefined) {
    const { words = [], teams = [] } = functionWords[name] ?? {};
    pattern = new RegExp(`\\b(?:${words.filter((word) => !anyTeam.test(word)).concat(teams).join('|')})s?\\b`, 'i');
    patterns.set(name, pattern);
  }
  return pattern;
}

/** The function that a team of this name belongs to; undefined when its name does not tell. */
export function functionOfTeam(name: string): string | undefined {
  return Object.keys(functionWords).find((each) => patternFor(each).test(name));
}
