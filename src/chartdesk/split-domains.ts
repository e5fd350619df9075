/** Domains as people list them: by commas, semicolons or blanks. */
export const splitDomains = (given: string): readonly string[] => given.split(/[\s,;]+/).filter((domain) => domain !== '');
