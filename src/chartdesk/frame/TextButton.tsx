import { makeStyles, shorthands, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    ...shorthands.borderStyle('none'), backgroundColor: 'transparent', color: tokens.colorBrandForegroundLink, fontFamily: 'inherit', fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold,
    padding: '2px 0', cursor: 'pointer', textAlign: 'start', overflowWrap: 'anywhere', ':hover': { textDecorationLine: 'underline' }, '@media (forced-colors: active)': { color: 'ButtonText' },
  },
});

/** A button that reads like a line of text: one of a list that can be opened. */
export function TextButton({ label, onClick, children }: { readonly label?: string; readonly onClick: () => void; readonly children: ReactNode }) {
  return <button type="button" className={useStyles().button} aria-label={label} onClick={onClick}>{children}</button>;
}
