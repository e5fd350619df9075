import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px 16px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflowY: 'auto' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere' },
});

export interface SidePanelProps {
  readonly title: string;
  /** What the panel is called for those who do not see where it stands. */
  readonly label: string;
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What was chosen, beside the list or picture it was chosen in; below it on a narrow page, where it is scrolled into sight. */
export function SidePanel({ title, label, close, onClose, children }: SidePanelProps) {
  const styles = useStyles();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (panel.current !== null && panel.current.getBoundingClientRect().top > window.innerHeight * 0.75) panel.current.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section ref={panel} className={styles.panel} aria-label={label}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <Button appearance="subtle" size="small" icon={<Dismiss16Regular />} aria-label={close} onClick={onClose} />
      </div>
      {children}
    </section>
  );
}
