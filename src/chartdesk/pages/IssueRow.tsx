import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ImportIssue } from '../../orgchart-tools/import/issue-log';
import { formatPlace } from '../../orgchart-tools/import/place';
import { useDesk } from '../desk-context';
import { describeRow, findRow } from '../state/find-row';
import { mendsFor } from '../state/mends';
import { IssueMark } from './IssueMark';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', gap: '2px 8px', padding: '10px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  mark: { paddingTop: '2px' },
  message: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  detail: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '6px' },
  body: { minWidth: 0 },
});

/** Faults of files whose cure names an option of the command line; the page has ways of its own. */
const curedHere = ['no-own-domain', 'unknown-table', 'unknown-header', 'two-columns', 'ignored-columns', 'nothing-found'];

/** One fault: what, where in the chart and in the file, what to do, and the ways to do it here. */
export function IssueRow({ issue }: { readonly issue: ImportIssue }) {
  const styles = useStyles();
  const { state, dispatch, edit, words } = useDesk();
  const chart = state.history?.present;
  const found = chart === undefined || issue.path === '' ? { rest: [] } : findRow(chart.file, issue.path);
  const isFresh = chart !== undefined && chart === state.checkedChart;
  const mends = isFresh && issue.path !== '' ? mendsFor(issue, chart) : [];
  const where = [...(describeRow(found).length > 0 ? [describeRow(found).join(' › ')] : []), ...(issue.place === undefined ? [] : [formatPlace(issue.place)])];
  const { account, person, engagement } = found;
  const { page, selection } = state;
  const isShown = page === 'see' && selection?.accountId === account?.id && selection?.personId === person?.id;
  const show = (): void => {
    if (account !== undefined) dispatch({ type: 'selected', selection: { accountId: account.id, personId: person?.id, engagementId: engagement?.id }, page: engagement === undefined ? 'see' : 'deals' });
  };
  return (
    <div className={styles.row}>
      <span className={styles.mark}><IssueMark severity={issue.severity} words={words} /></span>
      <div className={styles.body}>
        <p className={styles.message}>{issue.message}</p>
        {where.length > 0 && <p className={styles.detail}>{where.join(' · ')}</p>}
        <p className={styles.detail}>{issue.path === '' && curedHere.includes(issue.code) ? words(`desk.cure.${issue.code}`) : issue.cure}</p>
        {((account !== undefined && !isShown) || mends.length > 0) && (
          <div className={styles.buttons}>
            {mends.map((mend) => {
              const label = words(`desk.mend.${mend.key}`, mend.values);
              return <Button key={mend.key} size="small" appearance="primary" onClick={() => edit(label, mend.edit)}>{label}</Button>;
            })}
            {account !== undefined && !isShown && <Button size="small" onClick={show}>{words('desk.check.show')}</Button>}
          </div>
        )}
      </div>
    </div>
  );
}
