import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, Select, Textarea, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { visibleText } from '../../core';
import sampleList from '../../../assets/samples/index.json';
import { useChart } from '../desk-context';
import type { DraftSource, TryResult } from '../engine/desk-engine';
import { Reasons } from '../try/Reasons';
import { StoryList } from '../try/StoryList';
import type { TriedStory } from '../try/StoryList';
import { Verdict } from '../try/Verdict';

const narrow = '@media (max-width: 900px)';
const wide = '@media (min-width: 1400px)';
const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 400px', gap: '24px', alignItems: 'start', width: '100%', maxWidth: '1200px', margin: '0 auto', [wide]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 860px)', maxWidth: 'none' }, [narrow]: { display: 'flex', flexDirection: 'column', alignItems: 'stretch' } },
  form: { display: 'flex', flexDirection: 'column', gap: '10px' },
  result: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0, [wide]: { display: 'grid', gridTemplateColumns: '400px minmax(0, 1fr)', alignItems: 'start' } },
  title: { margin: '8px 0 0', fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  body: { minHeight: '220px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  stories: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '8px', '> :first-child': { flex: '1 1 240px' } },
  hidden: { display: 'none' },
});

interface Typed { readonly from: string; readonly to: string; readonly cc: string; readonly bcc: string; readonly subject: string; readonly body: string }
const nothing: Typed = { from: '', to: '', cc: '', bcc: '', subject: '', body: '' };
const lines = ['to', 'cc', 'bcc', 'subject'] as const;
const join = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '');
const stories = sampleList.filter(({ group }) => group === 'stories');

async function loadSample(file: string): Promise<Readonly<Record<string, unknown>>> {
  const { default: sample } = await import(/* webpackMode: "lazy-once" */ `../../../assets/samples/drafts/${file}`) as { default: Readonly<Record<string, unknown>> };
  return sample;
}

/** A draft tried on the chart: the verdict as the rep's pane shows it, what Outlook does at Send, and why. */
export function TryPage() {
  const styles = useStyles();
  const { chart, services, words } = useChart();
  const [typed, setTyped] = useState<Typed>(nothing);
  /** What is tried instead of the typed draft: a file, or a story until it is changed. */
  const [given, setGiven] = useState<{ readonly name?: string; readonly source: DraftSource } | undefined>();
  const [result, setResult] = useState<TryResult | undefined>();
  const [all, setAll] = useState<readonly TriedStory[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const reps = useMemo(() => [...new Set(chart.file.accounts.flatMap(({ engagements }) => (engagements ?? []).flatMap((each) => each.reps ?? [])))].sort(), [chart]);

  const trial = (source: DraftSource, rep: string): Promise<TryResult> => services.engine.tryDraft(source, rep === '' ? undefined : rep, chart.policy);
  const run = async (source: DraftSource, rep: string): Promise<void> => setResult(await trial(source, rep));
  const change = (changes: Partial<Typed>): void => { setTyped((old) => ({ ...old, ...changes })); setGiven(undefined); };
  const pickSample = async (file: string): Promise<void> => {
    const sample = await loadSample(file);
    const source: DraftSource = { kind: 'story', value: sample };
    setTyped({ from: join(sample.from), to: join(sample.to), cc: join(sample.cc), bcc: join(sample.bcc), subject: join(sample.subject), body: typeof sample.html === 'string' ? visibleText(sample.html).text : join(sample.body) });
    setGiven({ source });
    await run(source, '');
  };
  const tryAll = async (): Promise<void> => {
    const tried = await Promise.all(stories.map(async ({ file, title }) => ({ file, title, result: await trial({ kind: 'story', value: await loadSample(file) }, '') })));
    setAll(tried.flatMap((story) => (story.result.ok ? [{ file: story.file, title: story.title, tried: story.result.tried }] : [])));
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const source: DraftSource = { kind: 'eml', bytes: new Uint8Array(await file.arrayBuffer()) };
    setGiven({ name: file.name, source });
    await run(source, typed.from);
  };
  const check = (): void => void (given === undefined ? run({ kind: 'json', value: typed }, '') : run(given.source, given.name === undefined ? '' : typed.from));
  const drop = (event: DragEvent): void => { event.preventDefault(); void take(event.dataTransfer.files[0]); };
  const tried = result?.ok === true ? result.tried : undefined;

  return (
    <div className={styles.page} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <div className={styles.form}>
        <h2 className={styles.title}>{words('desk.try.title')}</h2>
        <p className={styles.text}>{words('desk.try.text')}</p>
        <div className={styles.stories}>
          <Field label={words('desk.try.sample')}>
            <Select value="" onChange={(_, { value }) => { if (value !== '') void pickSample(value); }}>
              <option value="">{words('desk.try.sample.choose')}</option>
              {sampleList.map(({ file, title }) => <option key={file} value={file}>{title}</option>)}
            </Select>
          </Field>
          <Button onClick={() => void tryAll()}>{words('desk.stories.all')}</Button>
        </div>
        {all.length > 0 && <StoryList stories={all} onOpen={(file) => void pickSample(file)} />}
        {(tried?.onSample === true || all.some((story) => story.tried.onSample)) && <MessageBar layout="multiline"><MessageBarBody>{words('desk.stories.on-sample')}</MessageBarBody></MessageBar>}
        <Field label={words('desk.try.from')} hint={words('desk.try.from.hint')}>
          <Input value={typed.from} list="reps" onChange={(_, { value }) => { if (given?.name === undefined) change({ from: value }); else setTyped({ ...typed, from: value }); }} />
        </Field>
        <datalist id="reps">{reps.map((rep) => <option key={rep} value={rep} />)}</datalist>
        {given?.name === undefined ? (
          <>
            {lines.map((line) => <Field key={line} label={words(`desk.try.${line}`)}><Input value={typed[line]} onChange={(_, { value }) => change({ [line]: value })} /></Field>)}
            <Field label={words('desk.try.body')}><Textarea textarea={{ className: styles.body }} resize="vertical" value={typed.body} onChange={(_, { value }) => change({ body: value })} /></Field>
          </>
        ) : <MessageBar layout="multiline"><MessageBarBody>{words('desk.try.dropped', { name: given.name })}</MessageBarBody></MessageBar>}
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={check}>{words('desk.try.check')}</Button>
          <Button onClick={() => input.current?.click()}>{words('desk.try.file')}</Button>
          {given?.name !== undefined && <Button onClick={() => setGiven(undefined)}>{words('desk.try.type')}</Button>}
          <input ref={input} type="file" accept=".eml" className={styles.hidden} aria-hidden tabIndex={-1} onChange={(event) => { void take(event.target.files?.[0]); event.target.value = ''; }} />
        </div>
      </div>
      <div className={styles.result}>
        <Verdict result={result} />
        {tried !== undefined && <Reasons groups={tried.reasons} />}
      </div>
    </div>
  );
}
