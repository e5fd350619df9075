/** Values put into a phrase: a name, a number, or a list that the language joins in its own way. */
export type PhraseValues = Readonly<Record<string, string | number | readonly string[]>>;

/** Words a person reads, by key, in one language. The catalogue lives outside the core and is passed in. */
export type Words = (key: string, values?: PhraseValues) => string;
