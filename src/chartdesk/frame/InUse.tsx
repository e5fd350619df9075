import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Warning20Filled } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useChart } from '../desk-context';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px', padding: '12px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  text: { flex: '1 1 260px' },
  mark: { color: tokens.colorStatusWarningForeground3 },
  hidden: { display: 'none' },
});

/** The chart in use: handed in once, known to Compare and Release. `warning` is said as long as it is not. */
export function InUse({ warning }: { readonly warning?: string }) {
  const styles = useStyles();
  const { state, dispatch, services, words } = useChart();
  const input = useRef<HTMLInputElement>(null);
  const { inUse } = state;
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const result = await services.engine.openInUse({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    dispatch({ type: 'in-use', inUse: { name: file.name, result } });
  };
  const told = inUse === undefined ? warning ?? words('desk.in-use.none')
    : inUse.result.ok ? words('desk.in-use.is', { name: inUse.name, people: inUse.result.people, accounts: inUse.result.accounts, day: inUse.result.generatedAt.slice(0, 'YYYY-MM-DD'.length) })
      : words('desk.in-use.bad', { name: inUse.name, message: inUse.result.message });
  return (
    <div className={styles.bar}>
      {warning !== undefined && inUse?.result.ok !== true && <Warning20Filled className={styles.mark} aria-hidden />}
      <span className={styles.text} role="status">{told}</span>
      <Button onClick={() => input.current?.click()}>{words('desk.in-use.choose')}</Button>
      <input ref={input} type="file" accept=".json,.zip" className={styles.hidden} aria-hidden tabIndex={-1} data-in-use="" onChange={(event) => { void take(event.target.files?.[0]); event.target.value = ''; }} />
    </div>
  );
}
