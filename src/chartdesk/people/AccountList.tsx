import { Input, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useState } from 'react';
import { useChart } from '../desk-context';
import { ScrollRows } from '../frame/ScrollRows';

const useStyles = makeStyles({
  side: { display: 'flex', flexDirection: 'column', gap: '8px', minHeight: 0 },
  list: { flex: '1 1 auto', minHeight: '120px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  row: { display: 'flex', justifyContent: 'space-between', gap: '8px', alignItems: 'center', width: '100%', height: '100%', padding: '0 10px', ...shorthands.borderStyle('none'), backgroundColor: 'transparent', color: tokens.colorNeutralForeground1, fontFamily: 'inherit', fontSize: 'inherit', textAlign: 'start', cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  all: { flex: '0 0 36px', height: '36px', borderRadius: tokens.borderRadiusMedium },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold, borderInlineStartWidth: '3px', borderInlineStartStyle: 'solid', borderInlineStartColor: tokens.colorBrandStroke1 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const rowPixels = 36;

export interface AccountListProps {
  /** Undefined where all accounts are shown. */
  readonly accountId?: string;
  /** Undefined for all accounts at once. */
  readonly onPick: (id: string | undefined) => void;
}

/** Every account, found by typing, and all of them at once. */
export function AccountList({ accountId, onPick }: AccountListProps) {
  const styles = useStyles();
  const { chart, words } = useChart();
  const { accounts } = chart.file;
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed).trim().toLowerCase();
  const shown = useMemo(() => (wanted === '' ? accounts : accounts.filter((account) => `${account.name} ${account.domains.join(' ')}`.toLowerCase().includes(wanted))), [accounts, wanted]);
  return (
    <nav className={styles.side} aria-label={words('desk.accounts')}>
      <Input contentBefore={<Search20Regular aria-hidden />} value={typed} placeholder={words('desk.accounts.search', { count: accounts.length })} aria-label={words('desk.accounts.search', { count: accounts.length })} onChange={(_, { value }) => setTyped(value)} />
      {accounts.length > 1 && (
        <button type="button" className={mergeClasses(styles.row, styles.all, accountId === undefined && styles.current)} aria-current={accountId === undefined} onClick={() => onPick(undefined)}>
          <span className={styles.name}>{words('desk.all.accounts')}</span><span className={styles.count}>{accounts.reduce((sum, { people }) => sum + people.length, 0)}</span>
        </button>
      )}
      <ScrollRows
        className={styles.list} items={shown} rowHeight={rowPixels} label={words('desk.accounts')} current={shown.findIndex(({ id }) => id === accountId)}
        render={(account) => (
          <button type="button" className={mergeClasses(styles.row, account.id === accountId && styles.current)} aria-current={account.id === accountId} onClick={() => onPick(account.id)}>
            <span className={styles.name}>{account.name}</span><span className={styles.count}>{account.people.length}</span>
          </button>
        )}
      />
    </nav>
  );
}
