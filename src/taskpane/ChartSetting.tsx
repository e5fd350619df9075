import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  text: { margin: '0 0 8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  faults: { margin: '8px 0 0', padding: '8px 12px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, backgroundColor: tokens.colorStatusDangerBackground1, border: `1px solid ${tokens.colorStatusDangerBorder1}`, borderRadius: tokens.borderRadiusMedium, overflowWrap: 'anywhere' },
  list: { margin: '4px 0 0', paddingInlineStart: '16px' },
  file: { display: 'none' },
});

/** More faults than this are for the chart desk. */
const maxFaults = 5;

/** Loads a chart file by hand; its faults, if any, are told at once. */
export function LoadChart({ filled = false, onLoaded }: { readonly filled?: boolean; readonly onLoaded: () => void }) {
  const styles = useStyles();
  const { services, words, busy, run } = usePane();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const load = (file: File | undefined) => {
    if (file === undefined) return;
    run(async () => {
      const found = await services.localChart.load(file);
      setFaults(found.slice(0, maxFaults));
      if (found.length === 0) onLoaded();
    });
  };
  return (
    <>
      <input ref={input} className={styles.file} type="file" accept=".json,application/json" tabIndex={-1} aria-hidden="true" data-testid="chart-file" onChange={(event) => { load(event.target.files?.[0]); event.target.value = ''; }} />
      <Button appearance={filled ? 'primary' : 'secondary'} disabledFocusable={busy} onClick={() => input.current?.click()}>{words('state.load-chart')}</Button>
      {faults.length > 0 && (
        <div className={styles.faults} role="alert">
          {words('settings.chart.faults')}
          <ul className={styles.list}>{faults.map((fault) => <li key={fault}>{fault}</li>)}</ul>
        </div>
      )}
    </>
  );
}

/** Which org chart is in use, and another one from a file. */
export function ChartSetting({ onChanged }: { readonly onChanged: () => void }) {
  const styles = useStyles();
  const { services, words, busy, run } = usePane();
  const file = services.localChart.current();
  return (
    <>
      <p className={styles.text}>{file === undefined ? words('settings.chart.company') : words('settings.chart.local', { file })}</p>
      <div className={styles.buttons}>
        <LoadChart onLoaded={onChanged} />
        {file !== undefined && <Button appearance="subtle" disabledFocusable={busy} onClick={() => run(() => services.localChart.forget().then(onChanged))}>{words('settings.chart.forget')}</Button>}
      </div>
    </>
  );
}
