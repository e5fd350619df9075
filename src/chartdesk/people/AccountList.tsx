import { Input, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useState } from 'react';
import { useChart } from '../desk-context';
import { ScrollRows } from '../frame/ScrollRows';

const useStyles = makeStyles({
  side: { display: 'flex', flexDirection: 'column', gap: '8px', minHeight: 0 },
  list: { flex: '1 1 auto', minHeight: '120px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  row: { display: 'flex', justifyContent: 'space-between', gap: '8px', alignItems: 'center', width: '100%', height: '100%', padding: '0 10px', ...shorthands.borderStyle('none'), backgroundColor: 'transparent', color: tokens.colorNeutralForeground1, fontFamily: 'inherit', fontSize: 'inherit', textAlign: 'start', cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold, borderInlineStartWidth: '3px', borderInlineStartStyle: 'solid', borderInlineStartColor: tokens.colorBrandStroke1 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const rowPixels = 36;

/** Every account, found by typing. */
export function AccountList({ accountId, onPick }: { readonly accountId?: string; readonly onPick: (id: string) => void }) {
  const styles = useStyles();
  const { chart, words } = useChart();
  const { accounts } = chart.file;
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed).trim().toLowerCase();
  const shown = useMemo(() => (wanted === '' ? accounts : accounts.filter((account) => `${account.name} ${account.domains.join(' ')}`.toLowerCase().includes(wanted))), [accounts, wanted]);
  return (
    <nav className={styles.side} aria-label={words('desk.accounts')}>
      <Input contentBefore={<Search20Regular aria-hidden />} value={typed} placeholder={words('desk.accounts.search', { count: accounts.length })} aria-label={words('desk.accounts.search', { count: accounts.length })} onChange={(_, { value }) => setTyped(value)} />
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
