import { makeStyles, tokens } from '@fluentui/react-components';
import type { PathView, PersonView } from './describe-report';

const rowHeight = 54;
const radius = 13;
const columnX = 20;
const textX = 44;
const width = 288;
const textWidth = 206;
/** Mean width of a letter at 12 px; enough to cut a name before the arrow. */
const letterWidth = 6.3;

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', maxWidth: '360px', height: 'auto', fontFamily: tokens.fontFamilyBase },
  name: { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, fontSize: '13px' },
  role: { fill: tokens.colorNeutralForeground2, fontSize: '11px' },
  line: { stroke: tokens.colorNeutralStroke1 },
  gets: { fill: tokens.colorBrandBackground2, stroke: tokens.colorBrandStroke1 },
  out: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorStatusDangerBorder2, strokeDasharray: '3 2' },
  arrow: { stroke: tokens.colorStatusDangerBorder2, fill: 'none' },
  head: { fill: tokens.colorStatusDangerBorder2 },
});

const cut = (text: string, size: number): string => (text.length * size <= textWidth ? text : `${text.slice(0, Math.floor(textWidth / size) - 1)}…`);

function roleLine(person: PersonView): string {
  return [person.title, person.role].filter((part) => part !== '').join(' · ');
}

/** Who gets the mail, who is skipped, who decides: a path from the top down, with an arrow past those left out. */
export function RelationPicture({ path }: { readonly path: PathView }) {
  const styles = useStyles();
  const height = path.people.length * rowHeight + 4;
  const y = (index: number) => index * rowHeight + 22;
  const lastGets = path.people.reduce((last, person, i) => (person.part === 'gets' ? i : last), 0);
  const lastOut = path.people.length - 1;
  return (
    <svg className={styles.picture} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={path.alternative}>
      {path.kind === 'over' && path.people.length > 1 && <line className={styles.line} x1={columnX} y1={y(0)} x2={columnX} y2={y(lastOut)} strokeWidth="2" />}
      {lastOut > lastGets && (
        <>
          <path className={styles.arrow} strokeWidth="1.6" strokeDasharray="4 3" d={`M${width - 24} ${y(lastOut)}C${width - 4} ${y(lastOut) - 16} ${width - 4} ${y(lastGets) + 24} ${width - 24} ${y(lastGets) + 4}`} />
          <path className={styles.head} d={`M${width - 27} ${y(lastGets)}l9 3-6 7z`} />
        </>
      )}
      {path.people.map((person, i) => {
        const role = roleLine(person);
        const wraps = role.length * 5.6 > textWidth;
        return (
          <g key={`${person.name}/${person.role}`}>
            <circle className={person.part === 'gets' ? styles.gets : styles.out} cx={columnX} cy={y(i)} r={radius} strokeWidth="1.5" />
            <text className={styles.name} x={columnX} y={y(i) + 4} textAnchor="middle" style={{ fontSize: 11 }}>{person.initials}</text>
            <text className={styles.name} x={textX} y={y(i) - (wraps ? 6 : 1)}>{cut(person.name, letterWidth + 0.8)}</text>
            {wraps
              ? <><text className={styles.role} x={textX} y={y(i) + 8}>{cut(person.title, 5.6)}</text><text className={styles.role} x={textX} y={y(i) + 21}>{cut(person.role, 5.6)}</text></>
              : <text className={styles.role} x={textX} y={y(i) + 14}>{role}</text>}
          </g>
        );
      })}
    </svg>
  );
}
