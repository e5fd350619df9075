import type { Report } from '../core';
import { emptyMemory, forget, noteAsked, noteDenial, parseAsked, parseDenials, parseQuietDraft, parseRemembered, quietFor, remember } from '../quiet';
import type { QuietMemory, QuietReason } from '../quiet';
import { fromAsync } from './from-async';
import { readSettings } from './rep-memory';
import type { ComposeItem } from './support';

const draftKey = 'endrun.quiet';
const roamingKeys = { remembered: 'endrun.remembered', asked: 'endrun.asked', denials: 'endrun.denials' } as const;

async function readDraftQuiet(item: ComposeItem): Promise<QuietMemory['draft']> {
  try {
    return parseQuietDraft(JSON.parse(await fromAsync<string>('sessionData', (done) => item.sessionData.getAsync(draftKey, done))));
  } catch {
    return undefined;
  }
}

function readRoaming(key: string): unknown {
  try {
    return Office.context.roamingSettings.get(key);
  } catch {
    return undefined;
  }
}

/**
 * Writes one setting. Outlook saves them all as this page knows them, so what another page saved
 * meanwhile is lost; the worst of that is one question more.
 */
async function writeRoaming(key: string, value: unknown): Promise<void> {
  const settings = Office.context.roamingSettings;
  settings.set(key, value);
  await fromAsync<void>('roamingSettings', (done) => settings.saveAsync(done));
}

/** What the rep said or was asked before, from the draft and from the mailbox. What cannot be read counts as never said. */
export async function readMemory(item: ComposeItem): Promise<QuietMemory> {
  const draft = await readDraftQuiet(item);
  try {
    return { draft, remembered: parseRemembered(readRoaming(roamingKeys.remembered)), asked: parseAsked(readRoaming(roamingKeys.asked)), denials: parseDenials(readRoaming(roamingKeys.denials)), speakUp: readSettings().speakUp };
  } catch {
    return { ...emptyMemory, draft };
  }
}

/** The rep says that this is not an end run: the draft is quiet for the same people and words, and the accounts are noted. */
export async function sayNotAnEndRun(item: ComposeItem, report: Report, reason: QuietReason, now: number): Promise<void> {
  const text = JSON.stringify(quietFor(report, reason));
  await fromAsync<void>('sessionData', (done) => item.sessionData.setAsync(draftKey, text, done));
  await writeRoaming(roamingKeys.denials, noteDenial(parseDenials(readRoaming(roamingKeys.denials)), report, now));
}

/** Takes "not an end run" back for this draft. */
export async function speakAgain(item: ComposeItem): Promise<void> {
  await fromAsync<void>('sessionData', (done) => item.sessionData.removeAsync(draftKey, done));
}

/** Remembers the executives of this report as invited for 90 days, in the rep's own mailbox. */
export async function rememberInvitation(report: Report, now: number): Promise<void> {
  await writeRoaming(roamingKeys.remembered, remember(parseRemembered(readRoaming(roamingKeys.remembered)), report, now));
}

/** Takes a remembered invitation back. */
export async function forgetInvitation(report: Report): Promise<void> {
  const before = parseRemembered(readRoaming(roamingKeys.remembered));
  const after = forget(before, report);
  if (after.length < before.length) await writeRoaming(roamingKeys.remembered, after);
}

/** Notes that Send asks about this report now. */
export async function noteQuestion(report: Report, now: number): Promise<void> {
  await writeRoaming(roamingKeys.asked, noteAsked(parseAsked(readRoaming(roamingKeys.asked)), report, now));
}
