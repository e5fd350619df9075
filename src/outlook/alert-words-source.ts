import type { Words } from '../core';
import { alertWords } from '../words/alert-words';
import type { Catalogue } from '../words/create-words';
import { languageOf } from '../words/languages';
import type { Language } from '../words/languages';
import { before } from './deadline';
import { fromAsync } from './from-async';
import { readSettings } from './rep-memory';
import { siteUrl } from './site-address';
import type { ComposeItem } from './support';

const sessionKey = 'endrun.words';
/** Half of what the chart may take: in time to warn, or else in English. */
const budgetMilliseconds = 1500;

/** Words in English, which every handler has with it. */
export const englishAlertWords = alertWords('en', {});

/** The language that the rep set in the pane, else that of Office, as far as the company offers it; English where neither can be had. */
function languageOfRep(offered: readonly string[] | undefined): Language {
  try {
    return languageOf(readSettings().language ?? Office.context.displayLanguage, offered);
  } catch {
    return 'en';
  }
}

interface LanguageWords {
  readonly language: Language;
  readonly words: Words;
}

const english: LanguageWords = { language: 'en', words: englishAlertWords };

function readWords(text: string): LanguageWords {
  const value = JSON.parse(text) as { readonly language: string; readonly words: Catalogue };
  const language = languageOf(value.language);
  if (value.language !== language || Object.keys(value.words).some((key) => typeof value.words[key] !== 'string')) throw new Error('not the words asked for');
  return { language, words: alertWords(language, value.words) };
}

async function fetchWords(language: Language): Promise<string> {
  const response = await fetch(siteUrl(`words/alert.${language}.json`));
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.text();
}

async function readKept(item: ComposeItem): Promise<LanguageWords> {
  if (item.sessionData === undefined) return english;
  return fromAsync<string>('sessionData', (done) => item.sessionData.getAsync(sessionKey, done)).then(readWords).catch(() => english);
}

const keep = (item: ComposeItem, text: string): Promise<void> => fromAsync<void>('sessionData', (done) => item.sessionData.setAsync(sessionKey, text, done)).catch(() => undefined);

/** The words that an earlier event left with the draft; English where there are none. Never rejects. */
export const keptAlertWords = async (item: ComposeItem): Promise<Words> => (await readKept(item)).words;

/**
 * Words in the rep's language, or where the company does not offer that, in the first of `offered`: from the site when they
 * are not there yet, and left with the draft so that Send needs no network. Never rejects.
 */
export async function fetchAlertWords(item: ComposeItem, offered?: readonly string[]): Promise<Words> {
  const kept = await readKept(item);
  const language = languageOfRep(offered);
  if (kept.language === language) return kept.words;
  try {
    const text = language === 'en' ? '' : await before(Date.now() + budgetMilliseconds, Promise.resolve().then(() => fetchWords(language)));
    const found = text === '' ? english : readWords(text);
    if (found.language !== language) return kept.words;
    await keep(item, text);
    return found.words;
  } catch {
    return kept.words;
  }
}
