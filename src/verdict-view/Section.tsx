import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: { padding: '14px 16px 16px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: '0 0 10px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
});

/** A part of the pane, with its title where it has one. */
export function Section({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  if (title === undefined) return <div className={styles.section}>{children}</div>;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
