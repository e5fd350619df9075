import { Button, makeStyles, mergeClasses, Tab, TabList, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowRedo20Regular, ArrowUndo20Regular, LockClosed16Regular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { isOpen } from '../deals/deal-list';
import { useDesk } from '../desk-context';
import { holdsChart } from '../state/desk-chart';
import { countWaiting } from '../state/correction-items';
import { deskPages, isUnsaved, standing } from '../state/desk-state';
import type { DeskPage } from '../state/desk-state';
import { LanguageChoice } from './LanguageChoice';

const useStyles = makeStyles({
  header: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2 },
  inner: { maxWidth: '1800px', margin: '0 auto', padding: '8px 16px 0', boxSizing: 'border-box' },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 16px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  promise: { display: 'inline-flex', alignItems: 'center', gap: '4px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  end: { marginInlineStart: 'auto', display: 'flex', alignItems: 'center' },
  unsaved: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  tabs: { overflowX: 'auto', marginInline: '-12px' },
});

/** Pages that are of use before a chart is open. */
const pagesWithoutChart: readonly DeskPage[] = ['open', 'policy'];

/** Ctrl+Z and Ctrl+Y, except where text is typed. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      if (!(event.ctrlKey || event.metaKey) || target.closest('input, textarea, select') !== null) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undo();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) redo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [undo, redo]);
}

/** Name, promise, undo and the way through the steps. */
export function Header() {
  const styles = useStyles();
  const { state, dispatch, words } = useDesk();
  const { history, page, checked } = state;
  const fileIssues = standing(state.fileIssues, state);
  const undone = history?.past[history.past.length - 1];
  const redone = history?.future[0];
  useUndoKeys(() => dispatch({ type: 'undone' }), () => dispatch({ type: 'redone' }));
  const errors = [...checked.issues, ...fileIssues].filter(({ severity }) => severity === 'error').length;
  const counts: Partial<Record<DeskPage, number>> = { check: errors, deals: history?.present.waiting.filter(({ engagement }) => isOpen(engagement)).length, corrections: history === undefined ? 0 : countWaiting(history.present) };
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <div className={styles.top}>
          <h1 className={styles.title}>{words('desk.title')}</h1>
          <span className={styles.promise}><LockClosed16Regular aria-hidden />{words('desk.promise')}</span>
          <div className={styles.end}>
            {history !== undefined && (
              <>
                <span className={styles.unsaved} role="status">{isUnsaved(state) ? words('desk.unsaved') : ''}</span>
                <Tooltip relationship="description" content={undone === undefined ? words('desk.undo.nothing') : words('desk.undo.what', { what: undone.label })}>
                  <Button appearance="subtle" icon={<ArrowUndo20Regular />} disabledFocusable={undone === undefined} aria-label={words('desk.undo')} onClick={() => dispatch({ type: 'undone' })} />
                </Tooltip>
                <Tooltip relationship="description" content={redone === undefined ? words('desk.redo.nothing') : words('desk.redo.what', { what: redone.label })}>
                  <Button appearance="subtle" icon={<ArrowRedo20Regular />} disabledFocusable={redone === undefined} aria-label={words('desk.redo')} onClick={() => dispatch({ type: 'redone' })} />
                </Tooltip>
              </>
            )}
            <LanguageChoice />
          </div>
        </div>
        <nav aria-label={words('desk.steps')}>
          <TabList className={mergeClasses(styles.tabs)} selectedValue={page} onTabSelect={(_, { value }) => dispatch({ type: 'went', page: value as DeskPage })}>
            {deskPages.map((each) => (
              <Tab key={each} value={each} disabled={!pagesWithoutChart.includes(each) && !holdsChart(history?.present) && !(each === 'check' && fileIssues.length > 0)}>
                {words(`desk.page.${each}`)}{(counts[each] ?? 0) > 0 ? ` (${counts[each]})` : ''}
              </Tab>
            ))}
          </TabList>
        </nav>
      </div>
    </header>
  );
}
