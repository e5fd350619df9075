import { mentionsFunction } from '../../../src/core/bypass/functions';
import { findName, mentionsPhrase, outsideOf, topicText } from '../../../src/core/bypass/topics';

const mentions = (text: string, topic: string): boolean => mentionsPhrase(topicText(text), topic);

describe('a topic in a text', () => {
  it.each([
    ['Wi-Fi', 'The WiFi is slow.'], ['Wi-Fi', 'Hospital-wide wi fi for all.'], ['wireless', 'WIRELESS'], ['access points', 'One access-point a bay.'], ['access points', 'accesspoints'], ['licences', 'Your licensing ends.'], ['licensing', 'two licences'], ['chillers', 'the chiller on the roof'],
    ['nurse call', 'The nurse-call pilot.'], ['TMS', 'Your TMS, please.'], ['storage', 'We store it; storage costs fall.'], ['routing software', 'the routing-software pilot'], ['batteries', 'a battery'], ['Büroeinrichtung', 'Die Buroeinrichtung'], ['LMS', 'the LMS\'s export'], ['IT', 'Your IT is great.'], ['back-up', 'the backup'], ['bill of materials', 'a bill of materials'],
    ['evaluation', 'when you evaluate it'], ['無線LAN', '来週の無線LANの件'], ['monitoring', 'we monitor it'],
  ])('%s in: %s', (topic, text) => expect(mentions(text, topic)).toBe(true));

  it.each([
    ['theses', 'I put these matters in order.'], ['IT', 'It is parked by the gate.'], ['wireless', 'A wire fence.'], ['access points', 'Access to the point cloud.'], ['storage', 'A storey higher.'], ['TMS', 'Terms and conditions.'], ['pilot', 'The pile is high.'], ['HR', 'An hr later.'], ['port', 'A report on ports of call? No: reports.'.replace('ports of call? No: ', '')], ['nurse call', 'The nurse will call you.'], ['', 'anything'],
  ])('no %s in: %s', (topic, text) => expect(mentions(text, topic)).toBe(false));
});

describe('nested topics', () => {
  it('count only where the longer one does not cover them', () => {
    expect(outsideOf([{ start: 2, end: 3 }], [{ start: 2, end: 4 }])).toEqual([]);
    expect(outsideOf([{ start: 2, end: 3 }, { start: 8, end: 9 }], [{ start: 2, end: 4 }])).toEqual([{ start: 8, end: 9 }]);
    expect(outsideOf([{ start: 2, end: 4 }], [{ start: 2, end: 4 }])).toHaveLength(1);
  });
});

describe('the name of an engagement', () => {
  it.each([['Wireless refresh', 'About the wireless refresh.'], ['HVAC monitoring', 'About HVAC and monitoring.'], ['Backup renewal 2027', 'the backup'], ['Street lamps 2027', 'new lamps for every street']])('%s in: %s', (name, text) => expect(findName(topicText(text), name)).not.toEqual([]));
  it.each([['Wireless refresh', 'We refresh our offer.'], ['Project Phase 2', 'phase 2 of the project'.replace('phase 2 of the project', 'the second phase')], ['HVAC monitoring', 'HVAC alone'], ['New system', 'a new idea']])('no %s in: %s', (name, text) => expect(findName(topicText(text), name)).toEqual([]));
});

describe('a function spoken of as a group of people', () => {
  it.each([
    ['it', 'I met with IT last month.'], ['it', 'your infrastructure team'], ['it', 'the network people'], ['it', 'Your I.T. department'], ['finance', 'the finance department'], ['procurement', 'I spoke to Procurement.'], ['procurement', 'your purchasing folks'], ['hr', 'HR was helpful.'], ['library', 'the library\'s staff'], ['operations', 'Facilities has the plan, and Facilities knows.'], ['clinical', 'the nursing staff'], ['legal', 'your legal team'], ['marine-biology', 'the marine biology group'],
  ])('%s in: %s', (name, text) => expect(mentionsFunction(text, name)).toBe(true));

  it.each([
    ['it', 'It is late.'], ['it', 'I put it there.'], ['it', 'Our network was down.'], ['finance', 'We finance the lease.'], ['procurement', 'I am purchasing a car.'], ['hr', 'Two hrs.'], ['legal', 'It is legal.'], ['library', 'a library of templates'], ['security', 'for security reasons'], ['product', 'our product'], ['support', 'thank you for your support'], ['operations', 'the operation was short'],
  ])('no %s in: %s', (name, text) => expect(mentionsFunction(text, name)).toBe(false));
});
