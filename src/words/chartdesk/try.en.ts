import type { Catalogue } from '../create-words';

/** What the chart desk says where a draft is tried, in English. */
export const tryEnglish: Catalogue = {
  'desk.try.title': 'Try a draft',
  'desk.try.text': 'See what a rep would see. Type a mail, drop an .eml file on this page, or take one of the stories.',
  'desk.try.sample': 'Stories',
  'desk.try.sample.choose': 'Choose a story',
  'desk.try.from': 'From',
  'desk.try.from.hint': 'The rep who writes it.',
  'desk.try.to': 'To',
  'desk.try.cc': 'Cc',
  'desk.try.bcc': 'Bcc',
  'desk.try.subject': 'Subject',
  'desk.try.body': 'Text',
  'desk.try.dropped': 'The mail in {name} is checked.',
  'desk.try.check': 'Check the draft',
  'desk.try.file': 'Open an .eml file',
  'desk.try.type': 'Type a draft instead',
  'desk.try.verdict': 'Verdict',
  'desk.try.empty': 'The verdict appears here.',
  'desk.try.ways': 'Better ways',
  'desk.try.unknown': 'Not in the chart',
  'desk.try.send': 'At Send',
  'desk.try.send.asks': 'Outlook asks the rep before the mail goes out.',
  'desk.try.send.quiet': 'The mail goes out without a question.',
  'desk.try.no-chart': 'Open an org chart first.',
  'desk.try.unreadable': 'This is not a mail that can be read. Save it as .eml and try again.',
};
