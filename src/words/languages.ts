/** The languages of the interface. */
export const languages = ['en', 'de', 'fr', 'es', 'ja'] as const;
export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español', ja: '日本語' };

/** The interface language for a BCP 47 tag such as Office's display language "de-CH"; English where we have none. */
export function languageOf(tag: string | undefined): Language {
  const code = (tag ?? '').toLowerCase().split(/[-_]/)[0];
  return languages.filter((language) => language === code)[0] ?? 'en';
}
