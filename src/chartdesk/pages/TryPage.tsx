import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, Select, Textarea, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { ReportPanel, Section } from '../../verdict-view';
import sampleList from '../../../assets/samples/index.json';
import { useChart } from '../desk-context';
import type { DraftSource, TryResult } from '../engine/desk-engine';

const narrow = '@media (max-width: 900px)';
const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 380px', gap: '24px', alignItems: 'start', width: '100%', maxWidth: '1200px', margin: '0 auto', [narrow]: { display: 'flex', flexDirection: 'column', alignItems: 'stretch' } },
  form: { display: 'flex', flexDirection: 'column', gap: '10px' },
  title: { margin: '8px 0 0', fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  body: { minHeight: '220px' },
  verdict: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, overflow: 'hidden', minHeight: '240px', display: 'flex', flexDirection: 'column' },
  empty: { padding: '16px', margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  hidden: { display: 'none' },
  ways: { margin: 0, paddingInlineStart: '18px', display: 'flex', flexDirection: 'column', gap: '4px' },
});

interface Typed { readonly from: string; readonly to: string; readonly cc: string; readonly bcc: string; readonly subject: string; readonly body: string }
const nothing: Typed = { from: '', to: '', cc: '', bcc: '', subject: '', body: '' };
const lines = ['to', 'cc', 'bcc', 'subject'] as const;
const join = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '');

/** A draft tried on the chart: the verdict as the rep's pane shows it, and what Outlook does at Send. */
export function TryPage() {
  const styles = useStyles();
  const { chart, services, words } = useChart();
  const [typed, setTyped] = useState<Typed>(nothing);
  const [dropped, setDropped] = useState<{ readonly name: string; readonly source: DraftSource } | undefined>();
  const [result, setResult] = useState<TryResult | undefined>();
  const input = useRef<HTMLInputElement>(null);
  const reps = useMemo(() => [...new Set(chart.file.accounts.flatMap(({ engagements }) => (engagements ?? []).flatMap((each) => each.reps ?? [])))].sort(), [chart]);

  const run = async (source: DraftSource, rep: string): Promise<void> => setResult(await services.engine.tryDraft(source, rep === '' ? undefined : rep, chart.policy));
  const change = (changes: Partial<Typed>): void => { setTyped((old) => ({ ...old, ...changes })); setDropped(undefined); };
  const tryTyped = (draft: Typed): void => void run({ kind: 'json', value: draft }, '');
  const pickSample = async (file: string): Promise<void> => {
    const { default: sample } = await import(/* webpackMode: "lazy-once" */ `../../../assets/samples/drafts/${file}`) as { default: Readonly<Record<string, unknown>> };
    const draft: Typed = { from: join(sample.from), to: join(sample.to), cc: join(sample.cc), bcc: join(sample.bcc), subject: join(sample.subject), body: join(sample.body) };
    change(draft);
    await run({ kind: 'json', value: sample }, '');
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const source: DraftSource = { kind: 'eml', bytes: new Uint8Array(await file.arrayBuffer()) };
    setDropped({ name: file.name, source });
    await run(source, typed.from);
  };
  const drop = (event: DragEvent): void => { event.preventDefault(); void take(event.dataTransfer.files[0]); };
  const tried = result?.ok === true ? result.tried : undefined;

  return (
    <div className={styles.page} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <div className={styles.form}>
        <h2 className={styles.title}>{words('desk.try.title')}</h2>
        <p className={styles.text}>{words('desk.try.text')}</p>
        <Field label={words('desk.try.sample')} hint={words('desk.try.sample.hint')}>
          <Select value="" onChange={(_, { value }) => { if (value !== '') void pickSample(value); }}>
            <option value="">{words('desk.try.sample.choose')}</option>
            {sampleList.map(({ file, title }) => <option key={file} value={file}>{title}</option>)}
          </Select>
        </Field>
        <Field label={words('desk.try.from')} hint={words('desk.try.from.hint')}>
          <Input value={typed.from} list="reps" onChange={(_, { value }) => change({ from: value })} />
        </Field>
        <datalist id="reps">{reps.map((rep) => <option key={rep} value={rep} />)}</datalist>
        {dropped === undefined ? (
          <>
            {lines.map((line) => <Field key={line} label={words(`desk.try.${line}`)}><Input value={typed[line]} onChange={(_, { value }) => change({ [line]: value })} /></Field>)}
            <Field label={words('desk.try.body')}><Textarea textarea={{ className: styles.body }} resize="vertical" value={typed.body} onChange={(_, { value }) => change({ body: value })} /></Field>
          </>
        ) : <MessageBar layout="multiline"><MessageBarBody>{words('desk.try.dropped', { name: dropped.name })}</MessageBarBody></MessageBar>}
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => (dropped === undefined ? tryTyped(typed) : void run(dropped.source, typed.from))}>{words('desk.try.check')}</Button>
          <Button onClick={() => input.current?.click()}>{words('desk.try.file')}</Button>
          {dropped !== undefined && <Button onClick={() => setDropped(undefined)}>{words('desk.try.type')}</Button>}
          <input ref={input} type="file" accept=".eml" className={styles.hidden} aria-hidden tabIndex={-1} onChange={(event) => { void take(event.target.files?.[0]); event.target.value = ''; }} />
        </div>
      </div>
      <section className={styles.verdict} aria-label={words('desk.try.verdict')} aria-live="polite">
        {result === undefined && <p className={styles.empty}>{words('desk.try.empty')}</p>}
        {result?.ok === false && <p className={styles.empty}>{result.message}</p>}
        {tried !== undefined && (
          <ReportPanel
            view={tried.view} words={words}
            ways={(
              <>
                {tried.advice.length > 0 && <Section title={words('desk.try.ways')}><ul className={styles.ways}>{tried.advice.map((text) => <li key={text}>{text}</li>)}</ul></Section>}
                {tried.unknown.length > 0 && <Section title={words('desk.try.unknown')}>{tried.unknown.join(', ')}</Section>}
                <Section title={words('desk.try.send')}>{words(tried.promptAtSend ? 'desk.try.send.asks' : 'desk.try.send.quiet')}</Section>
              </>
            )}
          />
        )}
      </section>
    </div>
  );
}
