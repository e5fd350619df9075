import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { DragEvent } from 'react';
import type { Words } from '../core';
import { useTheme } from '../verdict-view';
import type { Language } from '../words/languages';
import { DeskContext } from './desk-context';
import type { DeskServices } from './desk-context';
import { Header } from './frame/Header';
import { CheckPage } from './pages/CheckPage';
import { ComparePage } from './pages/ComparePage';
import { CorrectionsPage } from './pages/CorrectionsPage';
import { DealsPage } from './pages/DealsPage';
import { OpenPage } from './pages/OpenPage';
import { PolicyPage } from './pages/PolicyPage';
import { ReleasePage } from './pages/ReleasePage';
import { SeePage } from './pages/SeePage';
import { TryPage } from './pages/TryPage';
import type { DeskPage } from './state/desk-state';
import { useDeskState } from './use-desk-state';
import { useLanguage } from './use-language';

const useStyles = makeStyles({
  root: { minHeight: '100vh', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground1 },
  main: { flex: '1 1 auto', display: 'flex', flexDirection: 'column', minWidth: 0, width: '100%', maxWidth: '1800px', margin: '0 auto', padding: '16px', boxSizing: 'border-box' },
});

const pages: Readonly<Record<DeskPage, () => React.JSX.Element>> = { open: OpenPage, check: CheckPage, see: SeePage, deals: DealsPage, corrections: CorrectionsPage, policy: PolicyPage, try: TryPage, compare: ComparePage, release: ReleasePage };

/** A file dropped beside where files go must not take the browser away from the work. */
const ignore = (event: DragEvent): void => event.preventDefault();

/** The chart desk: one page, nine steps, in the language of the browser or the one chosen. */
export function Desk({ services }: { readonly services: DeskServices }) {
  const theme = useTheme();
  const { words, language, choose } = useLanguage(services);
  return <FluentProvider theme={theme}>{words !== undefined && <DeskPages services={services} words={words} language={language} onLanguage={choose} />}</FluentProvider>;
}

interface DeskPagesProps {
  readonly services: DeskServices;
  readonly words: Words;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

function DeskPages({ services, words, language, onLanguage }: DeskPagesProps) {
  const styles = useStyles();
  const desk = useDeskState(services, words);
  const { page } = desk.state;
  const Page = pages[page];
  useEffect(() => window.scrollTo(0, 0), [page]);
  const context = useMemo(() => ({ ...desk, language, chooseLanguage: onLanguage }), [desk, language, onLanguage]);
  return (
    <DeskContext.Provider value={context}>
      <div className={styles.root} onDragOver={ignore} onDrop={ignore}>
        <Header />
        <main className={styles.main}><Page /></main>
      </div>
    </DeskContext.Provider>
  );
}
