import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../core';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  head: { padding: '16px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tag: { display: 'flex', alignItems: 'center', gap: '6px', fontWeight: tokens.fontWeightSemibold, '> svg': { flex: '0 0 16px' } },
  sentence: { margin: '8px 0 0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  stop: { backgroundColor: tokens.colorStatusDangerBackground1, borderBottomColor: tokens.colorStatusDangerBorder1 },
  stopTag: { color: tokens.colorStatusDangerForeground1 },
  caution: { backgroundColor: tokens.colorStatusWarningBackground1, borderBottomColor: tokens.colorStatusWarningBorder1 },
  cautionTag: { color: tokens.colorStatusWarningForeground3 },
  note: {},
  noteTag: { color: tokens.colorNeutralForeground2 },
  none: {},
  noneTag: { color: tokens.colorStatusSuccessForeground1 },
});

/** The verdict in one sentence, under a mark and a phrase: never colour alone. */
export function VerdictHead({ severity, tag, headline }: { readonly severity: Severity; readonly tag: string; readonly headline: string }) {
  const styles = useStyles();
  return (
    <header className={mergeClasses(styles.head, styles[severity])}>
      <span className={mergeClasses(styles.tag, styles[`${severity}Tag`])}><SeverityMark severity={severity} />{tag}</span>
      <h1 className={styles.sentence}>{headline}</h1>
    </header>
  );
}
