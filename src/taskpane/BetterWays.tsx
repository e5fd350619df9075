import { Button, CompoundButton, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Words } from '../core';
import { Section } from '../verdict-view';
import type { Way } from './better-ways';
import type { DraftEdit } from './draft-port';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px' },
  way: { justifyContent: 'flex-start', maxWidth: 'none', width: '100%', minHeight: '0', padding: '8px 12px', textAlign: 'start' },
  plain: { margin: 0, color: tokens.colorNeutralForeground2 },
  question: { padding: '10px 12px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

export interface BetterWaysProps {
  readonly ways: readonly Way[];
  readonly words: Words;
  readonly busy: boolean;
  readonly onApply: (edits: readonly DraftEdit[]) => void;
}

/** The better ways as buttons; the first that can be pressed is the only filled one. */
export function BetterWays({ ways, words, busy, onApply }: BetterWaysProps) {
  const styles = useStyles();
  const [asking, setAsking] = useState<string | undefined>(undefined);
  const first = ways.find((way) => way.edits !== undefined && !way.waits);
  if (ways.length === 0) return null;
  const press = (way: Way) => {
    if (way.edits === undefined) return;
    if (way.unseen > 0) setAsking(way.kind);
    else onApply(way.edits);
  };
  const answer = (way: Way, remove: boolean) => {
    setAsking(undefined);
    if (way.edits !== undefined) onApply(remove ? [...way.edits, { kind: 'remove-quoted' }] : way.edits);
  };
  return (
    <Section title={words('ways.title')}>
      <div className={styles.list}>
        {ways.filter((way) => way.kind !== 'rephrase' || way.edits !== undefined).map((way) => (
          way.edits === undefined ? <p key={way.kind} className={styles.plain}>{way.label}</p>
            : asking === way.kind ? (
              <div key={way.kind} className={styles.question} role="group" aria-label={way.label}>
                {words('unseen.question', { count: way.unseen, people: way.people })}
                <div className={styles.buttons}>
                  <Button appearance="primary" autoFocus onClick={() => answer(way, true)}>{words('unseen.remove')}</Button>
                  <Button onClick={() => answer(way, false)}>{words('unseen.keep')}</Button>
                  <Button appearance="transparent" onClick={() => setAsking(undefined)}>{words('unseen.cancel')}</Button>
                </div>
              </div>
            ) : (
              <CompoundButton key={way.kind} size="small" className={styles.way} appearance={way === first ? 'primary' : 'secondary'} disabledFocusable={way.waits || busy} secondaryContent={way.detail} onClick={() => press(way)}>
                {way.label}
              </CompoundButton>
            )
        ))}
      </div>
    </Section>
  );
}
