import { detectLanguage } from '../text/detect-language';
import { splitSentences } from '../text/sentences';
import { EntityFinder } from './entities';
import type { Gazetteer, NameSpan } from './gazetteer';
import { readUnits } from './read-units';
import { tokenise } from './tokens';
import type { Unit } from './units';

const isAllCapitals = (text: string): boolean => /[A-Z]{4}/.test(text) && !/[a-z]{2}/.test(text);

/**
 * The sentences of a text as units, with the people and teams in them; pronouns point to whom the
 * sentences before named. In a text of another language only its English sentences are read.
 */
export function readSentences(text: string, gazetteer: Gazetteer, foreign = false): readonly (readonly Unit[])[] {
  const names = gazetteer.namesIn(text);
  const finder = new EntityFinder(gazetteer);
  let next = 0;
  return splitSentences(text)
    .filter((sentence) => !foreign || detectLanguage(sentence.text) === 'en')
    .map((sentence) => {
      const tokens = tokenise(sentence.text, sentence.start);
      const named: NameSpan[] = [];
      for (let name = names[next]; name !== undefined && name.start < sentence.end; name = names[next]) {
        if (name.end > sentence.start) named.push(name);
        next += 1;
      }
      return readUnits(tokens, finder.find(tokens, named, isAllCapitals(sentence.text)));
    });
}
