import { fromAsync } from './from-async';
import { currentItem } from './support';

const settingsKey = 'endrun.settings';
const countsKey = 'endrun.counts';
/** With the draft, so that it is counted once, whoever looks at it. */
const countedKey = 'endrun.counted';

const stored = (key: string): Record<string, unknown> => {
  const value: unknown = Office.context.roamingSettings.get(key);
  return typeof value === 'object' && value !== null ? value as Record<string, unknown> : {};
};

const count = (value: unknown): number => (typeof value === 'number' && value >= 0 ? value : 0);

function save(key: string, value: unknown): Promise<void> {
  Office.context.roamingSettings.set(key, value);
  return fromAsync<void>('roamingSettings', (done) => Office.context.roamingSettings.saveAsync(done));
}

/** The rep's settings as they were kept; anything that is not one falls back. */
export function readSettings() {
  const { language, speakUp, firstRunSeen } = stored(settingsKey);
  return { language: typeof language === 'string' ? language : undefined, speakUp: speakUp === 'stop' ? 'stop' as const : 'caution' as const, firstRunSeen: firstRunSeen === true };
}

export const saveSettings = (settings: object): Promise<void> => save(settingsKey, settings);

/** How many drafts got a warning, and how many were changed after it; for the rep's eyes alone. */
export function readCounts(): { readonly shown: number; readonly changed: number } {
  const { shown, changed } = stored(countsKey);
  return { shown: count(shown), changed: count(changed) };
}

/** Counts the open draft, once for each: first `shown`, in the pane or by a question at Send, then `changed`. */
export async function countDraft(what: 'shown' | 'changed'): Promise<void> {
  const item = currentItem();
  if (item?.sessionData === undefined) return;
  const before = await fromAsync<string>('sessionData', (done) => item.sessionData.getAsync(countedKey, done)).catch(() => '');
  if (what === 'shown' ? before !== '' : before !== 'shown') return;
  await fromAsync<void>('sessionData', (done) => item.sessionData.setAsync(countedKey, what, done));
  const counts = readCounts();
  await save(countsKey, { ...counts, [what]: counts[what] + 1 });
}
