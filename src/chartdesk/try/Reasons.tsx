import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReasonGroup } from '../engine/describe-reasons';
import { useDesk } from '../desk-context';

const useStyles = makeStyles({
  reasons: { display: 'flex', flexDirection: 'column', gap: '14px', padding: '14px 16px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  group: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  lines: { margin: 0, paddingInlineStart: '18px', display: 'flex', flexDirection: 'column', gap: '2px' },
});

/** Why the verdict is what it is, for those who make the chart; a rep never sees this. */
export function Reasons({ groups }: { readonly groups: readonly ReasonGroup[] }) {
  const styles = useStyles();
  const { words } = useDesk();
  return (
    <section className={styles.reasons} aria-label={words('desk.why.title')}>
      <h3 className={styles.title}>{words('desk.why.title')}</h3>
      {groups.map(({ title, lines }) => (
        <div key={title}>
          <h4 className={styles.group}>{title}</h4>
          <ul className={styles.lines}>{lines.map((line, i) => <li key={i}>{line}</li>)}</ul>
        </div>
      ))}
    </section>
  );
}
