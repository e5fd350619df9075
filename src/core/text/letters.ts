// Insides of character classes, for the ES2016 engine that has no \p{…}; expanded in full, each use would
// cost the launch event 7 KB. Whole scripts are taken together; what is in between is never in a mail.

/** Letters with the marks that belong to them: Latin, Greek, Cyrillic, Hebrew, Arabic, Indic, Thai, Hangul, kana, Han. */
export const letters = 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0300-\\u036f\\u0370-\\u037d\\u0386\\u0388-\\u03ff\\u0400-\\u0481\\u048a-\\u0556\\u0561-\\u0587\\u0591-\\u05bd\\u05d0-\\u05f2\\u0610-\\u061a\\u0620-\\u065f\\u066e-\\u06d3\\u0900-\\u0963\\u0e00-\\u0e4e\\u10a0-\\u10ff\\u1e00-\\u1fff\\u3041-\\u3096\\u30a1-\\u30fa\\u30fc\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3';

/** Capitals of Latin, Greek and Cyrillic; the extended Latin block alternates, so all of it passes. */
export const capitals = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0100-\\u017f\\u0386-\\u03ab\\u0400-\\u042f';

/** True for a letter that is a capital by case; blanks, digits and scripts without case are neither. */
export const isCapital = (char: string): boolean => char !== char.toLowerCase();

/** True for a letter that is small by case. */
export const isSmall = (char: string): boolean => char !== char.toUpperCase();
