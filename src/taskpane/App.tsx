import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Words } from '../core';
import { useTheme } from '../verdict-view';
import type { Language } from '../words/languages';
import { Pane } from './Pane';
import type { PaneServices, Settings } from './pane-services';
import { useSettings } from './use-settings';

const useStyles = makeStyles({
  root: { minHeight: '100vh', display: 'flex', flexDirection: 'column', textAlign: 'start', backgroundColor: tokens.colorNeutralBackground1 },
});

/** Where the pane opens, for the gallery. */
export type StartPage = 'verdict' | 'settings';

export interface AppProps {
  readonly services: PaneServices;
  /** Another number, another draft: nothing of the last one stays. */
  readonly item?: number;
  readonly startPage?: StartPage;
}

/** The task pane: theme, language and settings around it. */
export function App({ services, item = 0, startPage = 'verdict' }: AppProps) {
  const styles = useStyles();
  const theme = useTheme(services.host.theme);
  const { settings, change, language, words } = useSettings(services);
  useEffect(() => { document.documentElement.lang = language; }, [language]);
  return (
    <FluentProvider theme={theme} dir={document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'} className={styles.root}>
      {words !== undefined && <Pane key={item} services={services} words={words} language={language} settings={settings} onSettings={change} startPage={startPage} />}
    </FluentProvider>
  );
}

export interface PaneProps {
  readonly services: PaneServices;
  readonly words: Words;
  readonly language: Language;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly startPage: StartPage;
}
