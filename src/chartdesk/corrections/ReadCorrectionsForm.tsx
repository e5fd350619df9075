import { Button, Field, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Textarea, tokens } from '@fluentui/react-components';
import { MailInbox20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useChart } from '../desk-context';
import type { CorrectionSourceFault } from '../engine/read-corrections';
import { addCorrections, freshCorrections } from '../state/correction-items';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  hidden: { display: 'none' },
  told: { display: 'flex', flexDirection: 'column', gap: '8px' },
  faults: { margin: 0, paddingInlineStart: '18px', overflowWrap: 'anywhere' },
});

const accepted = '.eml,.txt,.json,.htm,.html';

interface Told { readonly added: number; readonly known: number; readonly faults: readonly CorrectionSourceFault[] }

/** Where corrections come in: pasted, opened or dropped. Files may be dropped on what stands below, too. */
export function ReadCorrectionsForm({ children }: { readonly children?: ReactNode }) {
  const styles = useStyles();
  const { chart, edit, services, words } = useChart();
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState<Told | undefined>();
  const input = useRef<HTMLInputElement>(null);
  const read = async (files: readonly File[], pasted: string): Promise<void> => {
    const sources = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
    const { found, faults } = await services.engine.readCorrections(sources, pasted);
    const added = freshCorrections(chart, found).length;
    if (added > 0) edit(words('desk.corrections.added-step', { count: added }), addCorrections(found));
    setTold({ added, known: found.length - added, faults });
    if (pasted !== '' && found.length > 0 && faults.length === 0) setTyped('');
  };
  const sayFault = ({ file, code, line, field }: CorrectionSourceFault): string => {
    const source = file ?? words('desk.corrections.pasted');
    const place = code === 'none-found' || code === 'not-readable' ? source : words('desk.corrections.place', { source, line });
    return `${place}: ${words(`desk.corrections.fault.${code}`, { field: field ?? '' })} ${words(`desk.corrections.fault.${code}.cure`)}`;
  };
  return (
    <div className={styles.form} onDragOver={(event) => event.preventDefault()} onDrop={(event) => { event.preventDefault(); void read([...event.dataTransfer.files], event.dataTransfer.getData('text/plain')); }}>
      <Field label={words('desk.corrections.paste')} hint={words('desk.corrections.paste.hint')}>
        <Textarea rows={4} resize="vertical" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={typed.trim() === ''} onClick={() => void read([], typed)}>{words('desk.corrections.read')}</Button>
        <Button icon={<MailInbox20Regular />} onClick={() => input.current?.click()}>{words('desk.corrections.open')}</Button>
        <span className={styles.hint}>{words('desk.corrections.drop')}</span>
        <input ref={input} type="file" multiple accept={accepted} className={styles.hidden} aria-hidden tabIndex={-1} data-corrections="" onChange={(event) => { void read([...event.target.files ?? []], ''); event.target.value = ''; }} />
      </div>
      <div role="status" className={styles.told}>
        {told !== undefined && (told.added > 0 || told.known > 0) && (
          <MessageBar intent={told.added > 0 ? 'success' : 'info'} layout="multiline"><MessageBarBody>{[...(told.added > 0 ? [words('desk.corrections.added', { count: told.added })] : []), ...(told.known > 0 ? [words('desk.corrections.known', { count: told.known })] : [])].join(' ')}</MessageBarBody></MessageBar>
        )}
        {told !== undefined && told.faults.length > 0 && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody><MessageBarTitle>{words('desk.corrections.faults')}</MessageBarTitle><ul className={styles.faults}>{told.faults.map(sayFault).map((text) => <li key={text}>{text}</li>)}</ul></MessageBarBody>
          </MessageBar>
        )}
      </div>
      {children}
    </div>
  );
}
