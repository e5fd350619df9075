import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  message: { padding: '20px 16px', display: 'flex', flexDirection: 'column', gap: '8px', flex: '1 0 auto' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '8px', marginTop: '8px' },
});

/** One quiet thing said by itself, with what can be done about it. */
export function Message({ title, texts, children }: { readonly title: string; readonly texts: readonly string[]; readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.message}>
      <h1 className={styles.title}>{title}</h1>
      {texts.map((text) => <p key={text} className={styles.text}>{text}</p>)}
      {children !== undefined && <div className={styles.buttons}>{children}</div>}
    </div>
  );
}
