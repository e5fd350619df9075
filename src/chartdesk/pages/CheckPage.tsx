import { Button, Input, makeStyles, mergeClasses, tokens, ToggleButton } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useState } from 'react';
import { ColumnsPanel } from '../columns/ColumnsPanel';
import { useDesk } from '../desk-context';
import { WindowList } from '../frame/WindowList';
import { standing } from '../state/desk-state';
import { holdsChart } from '../state/desk-chart';
import { filterIssues, kindsOf, titleOfKind } from '../state/issue-kinds';
import { IssueRow } from './IssueRow';
import { IssueMark } from './IssueMark';
import { TitleLevels } from './TitleLevels';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px', width: '100%', maxWidth: '960px', margin: '0 auto' },
  title: { margin: '8px 0 0', fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  kinds: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  kind: { minWidth: 0 },
  search: { maxWidth: '360px', width: '100%' },
});

const estimatedRowPixels = 110;

/** Every fault and warning at once: where, what, and the cure. */
export function CheckPage() {
  const styles = useStyles();
  const { state, dispatch, words } = useDesk();
  const { tables, openings, checked, history } = state;
  const fileIssues = useMemo(() => standing(state.fileIssues, state), [state]);
  const [kind, setKind] = useState<string | undefined>();
  const [sought, setSought] = useState('');
  const wanted = useDeferredValue(sought);
  const all = useMemo(() => [...fileIssues, ...checked.issues], [fileIssues, checked]);
  const kinds = useMemo(() => kindsOf(all), [all]);
  const active = kinds.some(({ code }) => code === kind) ? kind : undefined;
  const shown = useMemo(() => filterIssues(all, active, wanted), [all, active, wanted]);
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const heading = errors > 0 ? words('desk.check.faults', { count: errors }) : words(all.length > 0 ? 'desk.check.warnings-only' : 'desk.check.clean');
  return (
    <div className={styles.page}>
      <div role="status"><h2 className={styles.title}>{heading}</h2></div>
      <p className={styles.text}>{words('desk.check.of', { files: state.files, count: state.files.length })} {errors > 0 && words('desk.check.faults.text')}{errors === 0 && all.length > 0 && words('desk.check.warnings.text', { count: all.length })}</p>
      {!holdsChart(history?.present) && <div><Button appearance="primary" onClick={() => dispatch({ type: 'went', page: 'open' })}>{words('desk.check.open-again')}</Button></div>}
      {(tables.length > 0 || fileIssues.some(({ code }) => code === 'no-own-domain')) && <ColumnsPanel key={openings} tables={tables} />}
      {kinds.length > 1 && (
        <div className={styles.kinds} role="group" aria-label={words('desk.check.kinds')}>
          <ToggleButton size="small" checked={active === undefined} onClick={() => setKind(undefined)} className={styles.kind}>{words('desk.check.all', { count: all.length })}</ToggleButton>
          {kinds.map(({ code, severity, count }) => (
            <ToggleButton key={`${severity}/${code}`} size="small" icon={<IssueMark severity={severity} words={words} />} checked={active === code} onClick={() => setKind(active === code ? undefined : code)} className={styles.kind}>
              {titleOfKind(code)} ({count})
            </ToggleButton>
          ))}
        </div>
      )}
      {all.length > 5 && <Input className={mergeClasses(styles.search)} contentBefore={<Search20Regular aria-hidden />} value={sought} aria-label={words('desk.check.search')} placeholder={words('desk.check.search')} onChange={(_, { value }) => setSought(value)} />}
      {active === 'level-unknown' && <TitleLevels />}
      <WindowList items={shown} label={words('desk.check.list')} estimate={estimatedRowPixels} render={(issue) => <IssueRow issue={issue} />} />
    </div>
  );
}
