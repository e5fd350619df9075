import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, Warning16Filled } from '@fluentui/react-icons';
import type { Words } from '../../core';

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
});

/** A fault is a circle, a warning a triangle: told apart without colour. */
export function IssueMark({ severity, words }: { readonly severity: 'error' | 'warning'; readonly words: Words }) {
  const styles = useStyles();
  const Icon = severity === 'error' ? ErrorCircle16Filled : Warning16Filled;
  return <Icon className={styles[severity]} role="img" aria-label={words(`desk.severity.${severity}`)} />;
}
