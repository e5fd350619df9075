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

/** The language that the rep set in the pane, else that of Office; English where neither can be had. */
function languageOfRep(): Language {
  try {
    return languageOf(readSettings().language ?? Office.context.displayLanguage);
  } catch {
    return 'en';
  }
}

function readCatalogue(text: string, language: Language): Catalogue {
  const value = JSON.parse(text) as { readonly language: string; readonly words: Catalogue };
  if (value.language !== language || Object.keys(value.words).some((key) => typeof value.words[key] !== 'string')) throw new Error('not the words asked for');
  return value.words;
}

async function fetchWords(language: Language): Promise<string> {
  const response = await fetch(siteUrl(`words/alert.${language}.json`));
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.text();
}

/** The words that an earlier event left with the draft, in the rep's language; English where there are none. Never rejects. */
export async function keptAlertWords(item: ComposeItem): Promise<Words> {
  const language = languageOfRep();
  if (language === 'en' || item.sessionData === undefined) return englishAlertWords;
  try {
    return alertWords(language, readCatalogue(await fromAsync<string>('sessionData', (done) => item.sessionData.getAsync(sessionKey, done)), language));
  } catch {
    return englishAlertWords;
  }
}

/** The same, from the site when they are not there yet, and left with the draft so that Send needs no network. Never rejects. */
export async function fetchAlertWords(item: ComposeItem): Promise<Words> {
  const kept = await keptAlertWords(item);
  const language = languageOfRep();
  if (kept !== englishAlertWords || language === 'en') return kept;
  try {
    const text = await before(Date.now() + budgetMilliseconds, Promise.resolve().then(() => fetchWords(language)));
    const words = alertWords(language, readCatalogue(text, language));
    await fromAsync<void>('sessionData', (done) => item.sessionData.setAsync(sessionKey, text, done)).catch(() => undefined);
    return words;
  } catch {
    return kept;
  }
}
