import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  spoken: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Heard by those who listen to the page, not seen: a heading, or news. */
export function Spoken({ as, children }: { readonly as: 'heading' | 'status'; readonly children: ReactNode }) {
  const { spoken } = useStyles();
  return as === 'heading' ? <h1 className={spoken}>{children}</h1> : <div className={spoken} role="status">{children}</div>;
}
