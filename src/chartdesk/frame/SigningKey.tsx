import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useChart } from '../desk-context';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px', padding: '12px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  text: { flex: '1 1 260px' },
  hidden: { display: 'none' },
});

/** The private key that signs the folder; held while the page is open, and never kept. */
export function SigningKey() {
  const styles = useStyles();
  const { state, dispatch, words } = useChart();
  const input = useRef<HTMLInputElement>(null);
  const { key } = state;
  const take = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) dispatch({ type: 'key', key: { name: file.name, text: await file.text() } });
  };
  return (
    <div className={styles.bar}>
      <span className={styles.text} role="status">{key === undefined ? words('desk.key.none') : words('desk.key.is', { name: key.name })}</span>
      {key !== undefined && <Button onClick={() => dispatch({ type: 'key' })}>{words('desk.key.forget')}</Button>}
      <Button onClick={() => input.current?.click()}>{words('desk.key.choose')}</Button>
      <input ref={input} type="file" className={styles.hidden} aria-hidden tabIndex={-1} data-key="" onChange={(event) => { void take(event.target.files?.[0]); event.target.value = ''; }} />
    </div>
  );
}
