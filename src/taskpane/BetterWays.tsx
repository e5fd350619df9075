import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Section } from '../verdict-view';
import type { Way } from './better-ways';
import { usePane } from './pane-context';
import { WayButton } from './WayButton';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px' },
  more: { justifyContent: 'flex-start', width: '100%', maxWidth: 'none' },
  question: { padding: '10px 12px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '10px', '> button': { minWidth: '72px' } },
});

export interface BetterWaysProps {
  readonly ways: readonly Way[];
  readonly onMend: () => void;
  readonly onTellSalesOps: () => void;
  /** What stands below the ways. */
  readonly children?: ReactNode;
}

/** So many ways are shown at once; the others are one press away. */
const maxFirst = 3;

/** The better ways as buttons; the first that can be pressed is the only filled one. */
export function BetterWays({ ways, onMend, onTellSalesOps, children }: BetterWaysProps) {
  const styles = useStyles();
  const { services, words, busy, edit, run } = usePane();
  const [asking, setAsking] = useState<string | undefined>(undefined);
  const [asked, setAsked] = useState<string | undefined>(undefined);
  const [all, setAll] = useState(false);
  const first = ways.find((way) => !way.waits && (way.action.kind === 'edit' || way.action.kind === 'mend'));
  const shown = all || ways.length <= maxFirst + 1 ? ways : ways.slice(0, maxFirst);
  const press = (way: Way) => {
    const { action } = way;
    if (action.kind === 'mend') onMend();
    else if (action.kind === 'tell-sales-ops') onTellSalesOps();
    else if (action.kind === 'tell-manager') run(() => services.host.copy(action.text), 'quiet.manager.copied', 'failed.copy');
    else if (way.unseen > 0) setAsking(way.kind);
    else edit(action.edits, way.kind === 'send-later' ? 'done.send-later' : 'done');
  };
  const stopAsking = () => {
    setAsked(asking);
    setAsking(undefined);
  };
  const answer = (way: Way, remove: boolean) => {
    stopAsking();
    if (way.action.kind === 'edit') edit(remove ? [...way.action.edits, { kind: 'remove-quoted' }] : way.action.edits, 'done');
  };
  return (
    <Section title={ways.length > 0 ? words('ways.title') : undefined}>
      <div className={styles.list}>
        {shown.map((way, i) => (asking === way.kind
          ? <Unseen key={way.kind} way={way} onAnswer={(remove) => answer(way, remove)} onCancel={stopAsking} />
          : <WayButton key={way.kind} autoFocus={asked === way.kind || (all && i === maxFirst)} label={way.label} detail={way.detail} filled={way === first} disabled={way.waits || busy} onPress={() => press(way)} />))}
        {shown.length < ways.length && <Button appearance="subtle" className={styles.more} onClick={() => setAll(true)}>{words('ways.more', { count: ways.length - shown.length })}</Button>}
        {children}
      </div>
    </Section>
  );
}

/** Asks before mails below reach somebody who has not seen them. */
function Unseen({ way, onAnswer, onCancel }: { readonly way: Way; readonly onAnswer: (remove: boolean) => void; readonly onCancel: () => void }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.question} role="group" aria-label={way.label}>
      {words('unseen.question', { count: way.unseen, people: way.people })}
      <div className={styles.buttons}>
        <Button appearance="primary" autoFocus onClick={() => onAnswer(true)}>{words('unseen.remove')}</Button>
        <Button onClick={() => onAnswer(false)}>{words('unseen.keep')}</Button>
        <Button appearance="transparent" onClick={onCancel}>{words('cancel')}</Button>
      </div>
    </div>
  );
}
