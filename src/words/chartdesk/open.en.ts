import type { Catalogue } from '../create-words';

/** What the chart desk says on its first page, in English. */
export const openEnglish: Catalogue = {
  'desk.open.title': 'Make the org chart for your reps',
  'desk.open.text': 'Hand in the exports you have. You see at once what is wrong with them, mend it here, fill in what the CRM does not know, and download one release for your web server.',
  'desk.open.drop': 'Drop files here, several at once, or',
  'desk.open.choose': 'Choose files',
  'desk.open.kinds': 'Our Excel template, CSV exports of Salesforce or HubSpot, Excel workbooks, Microsoft Graph or SCIM users (JSON), LDIF, an org chart (JSON), or a zip of the published folder.',
  'desk.open.working': 'Reading and checking the files',
  'desk.open.failed': 'These files could not be read. If they are large, try them one by one.',
  'desk.open.saved': 'Your work of {when} is still here.',
  'desk.open.go-on': 'Go on with it',
  'desk.open.discard': 'Throw it away',
  'desk.open.again': 'A chart is open already. The new files …',
  'desk.open.refresh': 'refresh it: people come from the files; deals, contacts and permissions stay',
  'desk.open.anew': 'take its place',
  'desk.open.own': 'Our own mail domains',
  'desk.open.own.hint': 'Only needed when the files do not name our reps.',
  'desk.open.sample': 'Look at a sample chart',
  'desk.open.template': 'Get the Excel template',
  'desk.open.sample-name': 'sample chart.json',
  'desk.open.stays': 'The page works without a network once it is loaded, and sends nothing.',
  'desk.open.machine': 'Unfinished work is kept in this browser until you throw it away.',
  'desk.open.private': 'Phone numbers, addresses and notes in your exports are left out.',
};
