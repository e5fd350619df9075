import type { MailboxOptions, Payload } from './mailbox';

/** Numbers of item types on the wire. Source: office.js 1.1.110. */
const itemTypes = { message: 4, appointment: 5, none: 6 } as const;

/** What office.js is told of the program around it when a page starts. */
export function appContext(appId: string, { roaming, apiVersion }: MailboxOptions): Payload {
  return {
    _id: appId, _appName: 64, _appVersion: '16.01', _appMinorVersion: 1, _appUILocale: 'en-US', _dataLocale: 'en-US', _docUrl: location.href, _clientMode: 1,
    _settings: roaming.read(), _reason: 'documentOpened', _osfControlType: 1, _eToken: '', _correlationId: appId, _appInstanceId: appId,
    _requirementMatrix: JSON.stringify({ Mailbox: apiVersion }), _hostFullVersion: '16.01.1.1', _addinName: 'Endrun', _appDomains: [], _featureGates: {},
  };
}

/** What office.js is told of the user and the open item. */
export function initialData({ draft, user }: MailboxOptions): Payload {
  return {
    permissionLevel: 3, itemType: itemTypes[draft?.kind ?? 'none'], hostVersion: '20261122.01', owaView: 'ThreeColumns', userProfileType: 'office365', userDisplayName: user.name, userEmailAddress: user.address,
    userTimeZone: 'UTC', timeZoneOffsets: [{ start: 0, end: 4102444800000, offset: 0 }], conversationId: null, ewsUrl: '', restUrl: '', isRestIdSupported: false, isFromSharedFolder: false,
  };
}
