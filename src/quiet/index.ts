export { noteAsked, parseAsked, wasAskedBefore } from './asked-before';
export { noteDenial, parseDenials } from './denied-accounts';
export { emptyMemory, loudness } from './loudness';
export type { Loudness, QuietMemory } from './loudness';
export { isQuieted, parseQuietDraft, quietFor, quietReasons } from './quiet-draft';
export type { QuietReason } from './quiet-draft';
export { canRemember, forget, isRemembered, parseRemembered, remember, rememberDays } from './remembered';
