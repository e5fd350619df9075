import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { BackIcon } from './icons';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '4px', padding: '8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  back: { ':dir(rtl)': { transform: 'scaleX(-1)' } },
});

/** A page beside the verdict, with the way back; its title takes the focus. */
export function Page({ title, onBack, children }: { readonly title: string; readonly onBack: () => void; readonly children: ReactNode }) {
  const styles = useStyles();
  const { words } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div onKeyDown={(event) => { if (event.key === 'Escape') onBack(); }}>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<BackIcon />} className={styles.back} aria-label={words('settings.back')} onClick={onBack} />
        <h1 ref={heading} tabIndex={-1} className={styles.title}>{title}</h1>
      </div>
      {children}
    </div>
  );
}
