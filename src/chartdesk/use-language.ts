import { useCallback, useEffect, useState } from 'react';
import type { Words } from '../core';
import type { Language } from '../words/languages';
import type { DeskServices } from './desk-context';

/** The language of the page and its words; those of the former stay until the new ones are there. */
export function useLanguage({ language: port, loadWords }: Pick<DeskServices, 'language' | 'loadWords'>) {
  const [wanted, setWanted] = useState(() => port.read());
  const [loaded, setLoaded] = useState<{ readonly language: Language; readonly words: Words } | undefined>(undefined);
  useEffect(() => {
    let current = true;
    const use = (language: Language) => (words: Words): void => { if (current) setLoaded({ language, words }); };
    // Without its words, a page that was left open since the last release still speaks English.
    loadWords(wanted).then(use(wanted), () => loadWords('en').then(use('en')));
    return () => { current = false; };
  }, [loadWords, wanted]);
  useEffect(() => {
    if (loaded === undefined) return;
    document.documentElement.lang = loaded.language;
    document.title = loaded.words('desk.title');
  }, [loaded]);
  const choose = useCallback((language: Language) => {
    setWanted(language);
    port.save(language);
  }, [port]);
  return { language: loaded?.language ?? wanted, words: loaded?.words, choose };
}
