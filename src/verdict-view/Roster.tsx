import { makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../core';
import { Avatar } from './Avatar';
import type { RosterView } from './roster';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  row: { display: 'flex', gap: '12px' },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  detail: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  more: { margin: '8px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Who at one account is on a mail that is fine. */
export function Roster({ roster, words }: { readonly roster: RosterView; readonly words: Words }) {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {roster.people.map((person, i) => (
          <li key={`${person.name}/${i}`} className={styles.row}>
            <Avatar initials={person.initials} look="plain" />
            <span className={styles.text}><span className={styles.name}>{person.name}</span><span className={styles.detail}>{person.detail}</span></span>
          </li>
        ))}
      </ul>
      {roster.more > 0 && <p className={styles.more}>{words('people.more', { count: roster.more })}</p>}
    </>
  );
}
