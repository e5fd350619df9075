import { galleryChart, galleryNow } from '../../src/playground/gallery/fake-services';
import { bypass, dana, draft, ingrid, nadia, omar, report, samuel, theo } from '../../src/playground/gallery/fixtures';
import type { Draft, Report } from '../../src/core';
import { describeReport, firstName } from '../../src/verdict-view';
import { englishPaneWords } from '../../src/words/english-pane';

const view = (of: Report, mail: Draft = draft({ to: [theo], body: 'Hello.' })) => describeReport({ report: of, chart: galleryChart, draft: mail, authored: mail.body, words: englishPaneWords, now: galleryNow });

test('the picture goes from the top down: who gets it, who is skipped, who decides', () => {
  const board = report({ severity: 'stop', bypasses: [bypass('over', { address: 'vivian.okoro@alderclinics.example' }, [dana], { via: nadia.address, skipped: [theo.address, samuel.address], reachesBoard: true })] });
  const [path] = view(board).paths;
  expect(path?.people.map(({ initials, part, leadsNext }) => [initials, part, leadsNext])).toEqual([['VO', 'gets', true], ['SR', 'skipped', true], ['TM', 'skipped', true], ['DW', 'left-out', false]]);
  expect(path?.alternative).toBe('Vivian Okoro gets the mail. Theo Marsh and Samuel Reyes are skipped. Dana Whitlock, who decides on Data center refresh, is not on the mail.');
});

test('nobody who does not lead the other is joined by a line', () => {
  const [path] = view(report({ severity: 'caution', bypasses: [bypass('around', ingrid, [omar], { engagement: 'storage' })] })).paths;
  expect(path?.people.map(({ leadsNext }) => leadsNext)).toEqual([false, false]);
});

test('a contact hidden in Bcc is shown as hidden', () => {
  const [path] = view(report({ severity: 'caution', bypasses: [bypass('over', theo, [dana])] }), draft({ to: [theo], bcc: [dana], body: 'Hello.' })).paths;
  expect(path?.people[1]?.role).toBe('Decides, hidden in Bcc');
});

test('many recipients are named by a few, the others counted', () => {
  const many = ['vivian.okoro', 'samuel.reyes', 'ingrid.dahl', 'theo.marsh', 'elena.petrova'].map((local) => bypass('around', { address: `${local}@alderclinics.example` }, [omar], { engagement: 'storage' }));
  const shown = view(report({ severity: 'stop', bypasses: many }));
  expect(shown.headline).toBe('This goes to Vivian Okoro, Samuel Reyes and 3 more around Omar Haddad, who decides on Storage offer.');
  expect([shown.paths[0]?.people.length, shown.paths[0]?.more]).toEqual([4, 2]);
});

test('when all is well, those who decide come first, and what was checked is told', () => {
  const fine = view(report({}), draft({ to: [theo], cc: [dana], body: 'One two three.' }));
  expect(fine.headline).toBe('Dana Whitlock decides on Data center refresh and is on this mail.');
  expect(fine.rosters[0]?.people.map(({ name }) => name)).toEqual(['Dana Whitlock', 'Theo Marsh']);
  expect(fine.footer.replace(/\u00a0/g, ' ')).toBe('2 recipients · 1 account · 3 words · chart 2 days old');
});

test('words that were not read are not counted as checked', () => {
  expect(view(report({ wordsRead: false, language: 'de' })).footer).not.toContain('word');
});

test('of a text read in part only that part is counted', () => {
  expect(view(report({ wordsReadTo: 4 }), draft({ to: [theo], body: 'Hi, and more.' })).footer.replace(/\u00a0/g, ' ')).toContain('1 word ·');
});

test.each([['Dr. Elena Petrova', 'Elena'], ['Will', 'Will'], ['Prof. Dr. Ana Lind', 'Ana']])('the first name of %s is %s', (name, first) => {
  expect(firstName(name)).toBe(first);
});
