import { createWords } from '../../src/words/create-words';
import { languageOptions } from '../../src/words/language-options';
import { languageOf } from '../../src/words/languages';

const catalogue = { list: '{people}', number: '{count|one mail|{count} mails}', both: '{people} {count|is|are} in {place}' };

test('a list is joined as the language does it', () => {
  const people = ['Ana', 'Ben', 'Cora'];
  const joined = (['en', 'de', 'fr', 'es', 'ja'] as const).map((language) => createWords(catalogue, languageOptions[language])('list', { people }));
  expect(joined).toEqual(['Ana, Ben and Cora', 'Ana, Ben und Cora', 'Ana, Ben et Cora', 'Ana, Ben y Cora', 'Ana、Ben、Cora']);
});

test('Spanish changes its “and” before the sound of an i', () => {
  const words = createWords(catalogue, languageOptions.es);
  expect([['Ana', 'Ingrid'], ['Ana', 'Hilda'], ['Ana', 'Hiedra'], ['Ana', 'Ben']].map((people) => words('list', { people }))).toEqual(['Ana e Ingrid', 'Ana e Hilda', 'Ana y Hiedra', 'Ana y Ben']);
});

test('a number chooses between one and many', () => {
  const words = createWords(catalogue, languageOptions.en);
  expect([words('number', { count: 1 }), words('number', { count: 3 }), words('both', { people: ['Ana', 'Ben'], count: 2, place: 'Bath' })]).toEqual(['one mail', '3 mails', 'Ana and Ben are in Bath']);
});

test('a value that looks like a placeholder stays as it is typed', () => {
  expect(createWords(catalogue, languageOptions.en)('both', { people: ['{place}'], count: 1, place: 'Bath' })).toBe('{place} is in Bath');
});

test('an unknown key is a fault of ours', () => {
  expect(() => createWords(catalogue, languageOptions.en)('nowhere')).toThrow('nowhere');
});

test.each([['de-CH', 'de'], ['ja', 'ja'], ['en_GB', 'en'], ['pt-BR', 'en'], [undefined, 'en'], ['', 'en']])('the interface language for %s is %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
