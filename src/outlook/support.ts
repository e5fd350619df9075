/** True when this Outlook has a Mailbox requirement set, such as "1.14". */
export function supportsMailbox(version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported('Mailbox', version);
  } catch {
    return false;
  }
}

/** A draft being written: a message or a meeting. */
export type ComposeItem = Office.MessageCompose | Office.AppointmentCompose;

/** The open draft; null in a pinned pane with no draft (documented from Mailbox 1.5 on). */
export function currentItem(): ComposeItem | null {
  return (Office.context.mailbox?.item as unknown as ComposeItem | null | undefined) ?? null;
}

export function isAppointment(item: ComposeItem): item is Office.AppointmentCompose {
  return item.itemType === Office.MailboxEnums.ItemType.Appointment;
}
