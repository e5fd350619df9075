import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { usePane } from './pane-context';
import { FirstRunPicture } from './FirstRunPicture';

const cards = [1, 2, 3] as const;

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', flex: '1 0 auto', padding: '24px 16px 16px', gap: '10px' },
  step: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  text: { margin: 0, lineHeight: tokens.lineHeightBase400 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: 'auto', paddingTop: '16px' },
});

/** Three short cards, once per mailbox; they can be skipped. */
export function FirstRun({ onDone, startsAt = 1 }: { readonly onDone: () => void; readonly startsAt?: number }) {
  const styles = useStyles();
  const { words } = usePane();
  const [step, setStep] = useState(startsAt);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => { if (step !== startsAt) title.current?.focus(); }, [step, startsAt]);
  const last = step === cards.length;
  return (
    <div className={styles.card}>
      <p className={styles.step}>{words('first.step', { step, count: cards.length })}</p>
      <FirstRunPicture step={step} />
      <h1 ref={title} tabIndex={-1} className={styles.title}>{words(`first.${step}.title`)}</h1>
      <p className={styles.text}>{words(`first.${step}`)}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => (last ? onDone() : setStep(step + 1))}>{words(last ? 'first.start' : 'first.next')}</Button>
        {!last && <Button appearance="subtle" onClick={onDone}>{words('first.skip')}</Button>}
      </div>
    </div>
  );
}
