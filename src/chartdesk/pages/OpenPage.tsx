import { Button, Field, Input, makeStyles, MessageBar, MessageBarActions, MessageBarBody, mergeClasses, ProgressBar, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular, DocumentAdd24Regular, Organization20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { DragEvent } from 'react';
import type { SourceFile } from '../../orgchart-tools/import/source-file';
import { useDesk } from '../desk-context';
import { splitDomains } from '../split-domains';
import { holdsChart } from '../state/desk-chart';
import type { SavedWork } from '../state/desk-store';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '20px', width: '100%', maxWidth: '760px', margin: '0 auto' },
  title: { margin: '8px 0 0', fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  drop: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '12px', padding: '32px 16px', textAlign: 'center', borderRadius: tokens.borderRadiusLarge, border: `2px dashed ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground2 },
  over: { borderTopColor: tokens.colorBrandStroke1, borderRightColor: tokens.colorBrandStroke1, borderBottomColor: tokens.colorBrandStroke1, borderLeftColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorBrandBackground2 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  hidden: { display: 'none' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  list: { margin: 0, paddingInlineStart: '20px', display: 'flex', flexDirection: 'column', gap: '4px', color: tokens.colorNeutralForeground2 },
});

const accepted = '.json,.csv,.tsv,.txt,.xlsx,.xls,.ldif,.ldf,.zip';

async function readFiles(files: readonly File[]): Promise<readonly SourceFile[]> {
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
}

function useSavedWork(): { readonly saved?: SavedWork; readonly forget: () => void } {
  const { services: { store } } = useDesk();
  const [saved, setSaved] = useState<SavedWork | undefined>();
  useEffect(() => {
    let live = true;
    void store.load().then((work) => { if (live) setSaved(work); });
    return () => { live = false; };
  }, [store]);
  return { saved, forget: () => setSaved(undefined) };
}

/** Where files come in. */
export function OpenPage() {
  const styles = useStyles();
  const { state, dispatch, services, words, language, opened } = useDesk();
  const { engine, store } = services;
  const chart = holdsChart(state.history?.present) ? state.history.present : undefined;
  const { saved, forget } = useSavedWork();
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | undefined>();
  const [failed, setFailed] = useState(false);
  const [over, setOver] = useState(false);
  const [refresh, setRefresh] = useState(true);
  const [domains, setDomains] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const open = async (sources: Promise<readonly SourceFile[]>): Promise<void> => {
    setFailed(false);
    setProgress({ done: 0, total: 0 });
    try {
      const files = await sources;
      const result = await engine.open(files, { ownDomains: splitDomains(domains), refresh: refresh && chart !== undefined, waiting: chart?.waiting ?? [] }, (done, total) => setProgress({ done, total }));
      opened(files.map(({ name }) => name), result);
    } catch {
      setFailed(true);
      setProgress(undefined);
    }
  };
  const take = (list: FileList | null): void => { if (list !== null && list.length > 0) void open(readFiles([...list])); };
  const sample = async (): Promise<readonly SourceFile[]> => {
    const { default: file } = await import('../../../assets/samples/org-chart.json');
    return [{ name: words('desk.open.sample-name'), bytes: new TextEncoder().encode(JSON.stringify(file, null, 2)) }];
  };
  const drag = (event: DragEvent, isOver: boolean): void => { event.preventDefault(); setOver(isOver); };

  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{words('desk.open.title')}</h2>
      <p className={styles.text}>{words('desk.open.text')}</p>
      {saved !== undefined && chart === undefined && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words('desk.open.saved', { when: new Date(saved.savedAt).toLocaleString(language) })}</MessageBarBody>
          <MessageBarActions>
            <Button appearance="primary" onClick={() => dispatch({ type: 'restored', chart: saved.chart, files: saved.files, heldBy: saved.heldBy })}>{words('desk.open.go-on')}</Button>
            <Button onClick={() => { forget(); void store.clear(); }}>{words('desk.open.discard')}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {failed && <MessageBar intent="error"><MessageBarBody>{words('desk.open.failed')}</MessageBarBody></MessageBar>}
      <div
        className={mergeClasses(styles.drop, over && styles.over)}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={(event) => { drag(event, false); take(event.dataTransfer.files); }}
      >
        <DocumentAdd24Regular aria-hidden />
        <p className={styles.text}>{words('desk.open.drop')}</p>
        <input ref={input} type="file" multiple accept={accepted} className={styles.hidden} aria-hidden tabIndex={-1} onChange={(event) => { take(event.target.files); event.target.value = ''; }} />
        <Button appearance="primary" size="large" onClick={() => input.current?.click()}>{words('desk.open.choose')}</Button>
        <p className={styles.hint}>{words('desk.open.kinds')}</p>
        {progress !== undefined && <ProgressBar aria-label={words('desk.open.working')} value={progress.total > 1 ? progress.done / progress.total : undefined} />}
        <p className={styles.hint} role="status">{progress === undefined ? '' : words('desk.open.working')}</p>
      </div>
      {chart !== undefined && (
        <Field label={words('desk.open.again')}>
          <RadioGroup value={refresh ? 'refresh' : 'anew'} onChange={(_, { value }) => setRefresh(value === 'refresh')}>
            <Radio value="refresh" label={words('desk.open.refresh')} />
            <Radio value="anew" label={words('desk.open.anew')} />
          </RadioGroup>
        </Field>
      )}
      <Field label={words('desk.open.own')} hint={words('desk.open.own.hint')}>
        <Input value={domains} placeholder="ourcompany.example" onChange={(_, { value }) => setDomains(value)} />
      </Field>
      <div className={styles.row}>
        <Button icon={<Organization20Regular />} onClick={() => void open(sample())}>{words('desk.open.sample')}</Button>
        <Button icon={<ArrowDownload20Regular />} onClick={() => void engine.template().then((bytes) => services.saveFile('org-chart-template.xlsx', bytes))}>{words('desk.open.template')}</Button>
      </div>
      <ul className={styles.list}>
        {['stays', 'machine', 'private'].map((each) => <li key={each}>{words(`desk.open.${each}`)}</li>)}
      </ul>
    </div>
  );
}
