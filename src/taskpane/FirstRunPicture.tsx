import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', height: '112px' },
  soft: { fill: tokens.colorBrandBackground2, stroke: tokens.colorBrandStroke1 },
  line: { fill: 'none', stroke: tokens.colorNeutralStroke1 },
  accent: { fill: 'none', stroke: tokens.colorBrandStroke1 },
  warm: { fill: 'none', stroke: tokens.colorStatusDangerBorder2 },
});

/** A small drawing for each of the first cards: the way past somebody, an eye of one's own, a phone left out. */
export function FirstRunPicture({ step }: { readonly step: number }) {
  const styles = useStyles();
  return (
    <svg className={styles.picture} viewBox="0 0 240 112" aria-hidden="true" focusable="false" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
      {step === 1 && (
        <>
          <path className={styles.line} d="M120 38v36" />
          <circle className={styles.soft} cx="120" cy="22" r="15" />
          <circle className={styles.warm} cx="120" cy="90" r="15" strokeDasharray="5 4" />
          <path className={styles.warm} strokeDasharray="5 4" d="M58 90h40M58 90C58 50 76 22 98 22" />
          <path className={styles.warm} d="M92 16l8 6-8 6" />
        </>
      )}
      {step === 2 && (
        <>
          <rect className={styles.line} x="72" y="14" width="96" height="70" rx="6" />
          <path className={styles.line} d="M100 98h40M120 84v14" />
          <path className={styles.accent} d="M90 49c10-14 20-18 30-18s20 4 30 18c-10 14-20 18-30 18s-20-4-30-18z" />
          <circle className={styles.soft} cx="120" cy="49" r="9" />
        </>
      )}
      {step === 3 && (
        <>
          <rect className={styles.line} x="98" y="10" width="44" height="90" rx="8" />
          <path className={styles.line} d="M114 90h12" />
          <path className={styles.accent} d="M106 36h28v20h-28zM106 36l14 11 14-11" />
          <path className={styles.warm} d="M80 96L160 20" />
        </>
      )}
    </svg>
  );
}
