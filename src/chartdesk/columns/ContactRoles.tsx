import { Checkbox, makeStyles, Select, tokens } from '@fluentui/react-components';
import { knownRoles } from '../../core';
import type { ContactRole } from '../../orgchart-tools/import/role-map';
import { useDesk } from '../desk-context';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  roles: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  role: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 8px' },
  name: { flex: '1 1 180px', minWidth: 0, overflowWrap: 'anywhere' },
});

const flags = ['contact', 'decider', 'proposeAllowed'] as const;

/** What each contact role of the CRM makes of a person on a deal. */
export function ContactRoles({ roles, onChange }: { readonly roles: readonly ContactRole[]; readonly onChange: (roles: readonly ContactRole[]) => void }) {
  const styles = useStyles();
  const { words } = useDesk();
  const change = (at: number, changes: Partial<ContactRole['uses']>): void => onChange(roles.map((each, i) => (i === at ? { ...each, uses: { ...each.uses, ...changes } } : each)));
  return (
    <section className={styles.panel} aria-label={words('desk.roles.title')}>
      <h4 className={styles.title}>{words('desk.roles.title')}</h4>
      <p className={styles.text}>{words('desk.roles.text')}</p>
      <ul className={styles.roles}>
        {roles.map(({ role, count, uses }, at) => (
          <li key={role} className={styles.role} role="group" aria-label={role}>
            <span className={styles.name}>{role} ({count})</span>
            {flags.map((flag) => <Checkbox key={flag} label={words(`desk.roles.${flag}`)} checked={uses[flag]} onChange={(_, { checked }) => change(at, { [flag]: checked === true })} />)}
            <Select size="small" aria-label={words('desk.roles.as', { role })} value={uses.involved} onChange={(_, { value }) => change(at, { involved: value })}>
              {knownRoles.map((each) => <option key={each} value={each}>{words(`desk.role.${each}`)}</option>)}
            </Select>
          </li>
        ))}
      </ul>
    </section>
  );
}
