import type { Field, HostDraft } from './mailbox';

/** What the lines of the window are called. */
export const labels: Readonly<Record<HostDraft['kind'], Readonly<Record<Field | 'subject', string>>>> = {
  message: { to: 'To', cc: 'Cc', bcc: 'Bcc', subject: 'Subject' },
  appointment: { to: 'Required', cc: 'Optional', bcc: 'Bcc', subject: 'Title' },
};
/** The events that Outlook fires of each. Source: the events that manifests can declare. */
export const eventTypes = {
  message: { opened: ['OnNewMessageCompose', 'OnMessageCompose'], recipients: 'OnMessageRecipientsChanged', from: 'OnMessageFromChanged', send: 'OnMessageSend' },
  appointment: { opened: ['OnNewAppointmentOrganizer', 'OnAppointmentOrganizer'], recipients: 'OnAppointmentAttendeesChanged', from: undefined, send: 'OnAppointmentSend' },
} as const;
