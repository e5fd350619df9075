import { findPeople, indexNames, nameWords } from '../../../src/core/text/people-mentions';
import { account, chartFile, parsed, person } from '../../support/chart-rows';

const chart = parsed(chartFile(account('acme', 'acme.example', [
  person('will', 'Will Parrish', 'VP IT'), person('joy', 'Joy Bennett', 'IT Manager', 'will'), person('raj', 'Raj Venkat', 'Network Manager', 'will'), person('may', 'Dr. May Castell', 'Dean', 'will'), person('kim1', 'Kim Adler', 'Buyer', 'will'), person('kim2', 'Kim Brandt', 'Buyer', 'will'), person('maria', 'Anna María de la Cruz', 'Controller', 'will'), person('obrien', 'Sean O\'Brien', 'Clerk', 'will'),
])));
const index = indexNames(chart.byAddress.values());
const named = (text: string): readonly string[] => findPeople(text, index).map((mention) => mention.person.id);

describe('people named in a text', () => {
  it.each<[string, readonly string[]]>([
    ['Raj Venkat told me.', ['raj']], ['I asked Raj.', ['raj']], ['Mr. Venkat wrote.', ['raj']], ['Venkat\'s team', ['raj']], ['Will Parrish decided.', ['will']], ['I spoke to Will yesterday.', ['will']], ['Joy\'s people', ['joy']], ['Dr. May Castell is in.', ['may']], ['Raj and Joy met.', ['raj', 'joy']], ['Kim Brandt called.', ['kim2']], ['María de la Cruz signed.', ['maria']], ['Sean O\'Brien has it.', ['obrien']], ['Will, could you look?', ['will']],
  ])('%s', (text, ids) => expect(named(text)).toEqual(expect.arrayContaining(ids.slice())));

  it.each([
    'Will you have a minute?', 'I will be there.', 'It is a joy to work with you.', 'May I ask a question?', 'We may be late.', 'Kim called.', 'The raj era.', 'WILL DO.', 'He will, of course.', 'A good will gesture.',
  ])('nobody in: %s', (text) => expect(named(text)).toEqual([]));

  it('gives offsets that slice to the name', () => {
    const text = 'Yesterday Raj Venkat wrote.';
    expect(findPeople(text, index).map(({ start, end }) => text.slice(start, end))).toEqual(['Raj Venkat']);
  });

  it.each([['Dr. Yuki Tanabe, PhD', ['Yuki', 'Tanabe']], ['Lind, Karen', ['Lind', 'Karen']], ['Bob Ray Jr.', ['Bob', 'Ray']], ['Ana Ruiz (she/her)', ['Ana', 'Ruiz']]])('words of the name %s', (name, words) => expect(nameWords(name)).toEqual(words));
});
