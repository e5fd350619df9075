import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Words } from '../core';
import { Avatar } from './Avatar';
import type { PathView } from './relation';

/** Where the middle of a row's avatar is, from the row's top; lines start and end there. */
const middle = 14;

const useStyles = makeStyles({
  picture: { position: 'relative' },
  row: { position: 'relative', display: 'flex', gap: '12px', paddingBottom: '14px', ':last-child': { paddingBottom: 0 } },
  text: { flex: '1 1 auto', minWidth: 0, paddingInlineEnd: '26px', overflowWrap: 'anywhere' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  role: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  out: { color: tokens.colorStatusDangerForeground3 },
  manages: { position: 'absolute', insetInlineStart: 0, top: 0, width: '28px', height: '100%', color: tokens.colorNeutralStroke1 },
  past: { position: 'absolute', insetInlineEnd: 0, top: 0, width: '20px', height: '100%', color: tokens.colorStatusDangerBorder2 },
  mirrored: { ':dir(rtl)': { transform: 'scaleX(-1)' } },
  more: { margin: '8px 0 0 40px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The dashed way of the mail past those left out: up on the right, with a head at whoever gets it. */
function Past({ from, to, index }: { readonly from: number; readonly to: number; readonly index: number }) {
  const styles = useStyles();
  const dashed = { stroke: 'currentColor', strokeWidth: 1.6, strokeDasharray: '4 3', fill: 'none' } as const;
  return (
    <svg className={mergeClasses(styles.past, styles.mirrored)} aria-hidden="true" focusable="false">
      {index === from && <><line {...dashed} x1="12" x2="12" y1={middle} y2="100%" /><path d={`M3 ${middle}l7-4v8z`} fill="currentColor" /><line {...dashed} strokeDasharray="none" x1="9" x2="12.8" y1={middle} y2={middle} /></>}
      {index > from && index < to && <line {...dashed} x1="12" x2="12" y1="0" y2="100%" />}
      {index === to && <path {...dashed} d={`M12 0V${middle}H2`} />}
    </svg>
  );
}

/** One end of the line from a manager to whoever is below. */
function ManagerLine({ y1, y2 }: { readonly y1: number; readonly y2: number | string }) {
  return <svg className={useStyles().manages} aria-hidden="true" focusable="false"><line x1="14" x2="14" y1={y1} y2={y2} stroke="currentColor" strokeWidth="2" /></svg>;
}

/** Who gets the mail, who is skipped, who decides: a path from the top down, with an arrow past those left out. */
export function RelationPicture({ path, words }: { readonly path: PathView; readonly words: Words }) {
  const styles = useStyles();
  const from = path.people.reduce((last, person, i) => (person.part === 'gets' ? i : last), 0);
  const to = path.people.length - 1;
  return (
    <>
      <div className={styles.picture} role="img" aria-label={path.alternative}>
        {path.people.map((person, i) => (
          <div key={`${person.name}/${person.role}`} className={styles.row}>
            {person.leadsNext && <ManagerLine y1={middle} y2="100%" />}
            {path.people[i - 1]?.leadsNext === true && <ManagerLine y1={0} y2={middle} />}
            <Avatar initials={person.initials} look={person.part === 'gets' ? 'gets' : 'out'} />
            <span className={styles.text}>
              <span className={styles.name}>{person.name}</span>
              {person.part === 'gets' ? <span className={styles.role}>{[person.title, person.role].filter((part) => part !== '').join(' · ')}</span> : (
                <>
                  {person.title !== '' && <span className={styles.role}>{person.title}</span>}
                  <span className={mergeClasses(styles.role, styles.out)}>{person.role}</span>
                </>
              )}
            </span>
            {to > from && <Past from={from} to={to} index={i} />}
          </div>
        ))}
      </div>
      {path.more > 0 && <p className={styles.more}>{words('people.more', { count: path.more })}</p>}
    </>
  );
}
