import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  avatar: { position: 'relative', flex: '0 0 28px', width: '28px', height: '28px', overflow: 'visible', fontFamily: tokens.fontFamilyBase },
  letters: { fill: tokens.colorNeutralForeground1, fontSize: '11px', fontWeight: tokens.fontWeightSemibold, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  gets: { fill: tokens.colorBrandBackground2, stroke: tokens.colorBrandStroke1 },
  out: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorStatusDangerBorder2 },
  plain: { fill: tokens.colorNeutralBackground3, stroke: tokens.colorNeutralStroke2 },
});

/** A person's initials in a ring: full for those on the mail, dashed for those left out. */
export function Avatar({ initials, look }: { readonly initials: string; readonly look: 'gets' | 'out' | 'plain' }) {
  const styles = useStyles();
  return (
    <svg className={styles.avatar} viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <circle className={styles[look]} cx="14" cy="14" r="13" strokeWidth="1.5" strokeDasharray={look === 'out' ? '3 2.4' : undefined} />
      <text className={styles.letters} x="14" y="18" textAnchor="middle">{initials}</text>
    </svg>
  );
}
