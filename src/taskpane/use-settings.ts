import { useCallback, useEffect, useState } from 'react';
import type { Words } from '../core';
import { languageOf } from '../words/languages';
import type { Language } from '../words/languages';
import type { PaneServices, Settings } from './pane-services';

/** The rep's settings, and the words in the language that they or Office choose. */
export function useSettings({ memory, host, policy, loadWords }: Pick<PaneServices, 'memory' | 'host' | 'policy' | 'loadWords'>) {
  const [settings, setSettings] = useState(() => memory.readSettings());
  const language = languageOf(settings.language ?? host.displayLanguage, policy.languages);
  const [loaded, setLoaded] = useState<{ readonly language: Language; readonly words: Words } | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    void loadWords(language).then((words) => { if (wanted) setLoaded({ language, words }); });
    return () => { wanted = false; };
  }, [loadWords, language]);
  const change = useCallback((next: Settings) => {
    setSettings(next);
    void memory.saveSettings(next).catch(() => undefined);
  }, [memory]);
  return { settings, change, language: loaded?.language ?? language, words: loaded?.words };
}
