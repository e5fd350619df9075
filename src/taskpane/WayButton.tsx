import { CompoundButton, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  way: { justifyContent: 'flex-start', maxWidth: 'none', width: '100%', minHeight: '0', padding: '8px 12px', textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  detail: { marginTop: '1px', lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightRegular },
});

export interface WayButtonProps {
  readonly label: string;
  readonly detail: string;
  readonly filled?: boolean;
  readonly disabled?: boolean;
  /** Takes the focus when it appears: it stands where the rep was. */
  readonly autoFocus?: boolean;
  readonly onPress: () => void;
}

/** A button of the whole width: what it does, and what that means. */
export function WayButton({ label, detail, filled = false, disabled = false, autoFocus = false, onPress }: WayButtonProps) {
  const styles = useStyles();
  return (
    <CompoundButton size="small" autoFocus={autoFocus} className={styles.way} appearance={filled ? 'primary' : 'secondary'} disabledFocusable={disabled} secondaryContent={detail === '' ? undefined : { children: detail, className: styles.detail }} onClick={onPress}>
      {label}
    </CompoundButton>
  );
}
