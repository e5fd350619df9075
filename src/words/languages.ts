/** The languages of the interface. */
export const languages = ['en', 'de', 'fr', 'es', 'ja'] as const;
export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español', ja: '日本語' };

/** Those of `offered` that there are, in its order; all where it names none. */
export function offeredLanguages(offered: readonly string[] | undefined): readonly Language[] {
  const known = (offered ?? []).filter((language): language is Language => languages.some((each) => each === language));
  return known.length > 0 ? known : languages;
}

/** The interface language for a BCP 47 tag such as Office's display language "de-CH"; the first of those offered (English, where all are) if it is not among them. */
export function languageOf(tag: string | undefined, offered?: readonly string[]): Language {
  const code = (tag ?? '').toLowerCase().split(/[-_]/)[0];
  const choice = offeredLanguages(offered);
  return choice.filter((language) => language === code)[0] ?? (choice[0] as Language);
}
