import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { columnNames } from '../../orgchart-tools/import/column-names';
import { formatPlace } from '../../orgchart-tools/import/place';
import { sheetKinds } from '../../orgchart-tools/import/source-file';
import type { TableChoice, TableView } from '../../orgchart-tools/import/table-choice';
import { useDesk } from '../desk-context';
import { chooseField, chooseKind, columnLabels } from './table-choices';
import type { Chosen } from './table-choices';

const useStyles = makeStyles({
  table: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  kind: { maxWidth: '320px' },
  columns: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))', gap: '12px', margin: 0, padding: 0, listStyleType: 'none' },
  samples: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  column: { minWidth: 0 },
});

const kinds = [...sheetKinds, 'nothing'] as const;

/** One sheet or CSV file: what it is about, and each column with samples and what it stands for. */
export function TableColumns({ table, choice, onChange }: { readonly table: TableView; readonly choice: Chosen; readonly onChange: (choice: TableChoice) => void }) {
  const styles = useStyles();
  const { words } = useDesk();
  const name = formatPlace(table.place);
  const labels = columnLabels(table.headers);
  return (
    <section className={styles.table} aria-label={name}>
      <h4 className={styles.title}>{name}</h4>
      <Field label={words('desk.columns.about')} className={styles.kind}>
        <Select value={choice?.kind ?? ''} onChange={(_, { value }) => { if (value !== '') onChange(chooseKind(table, value as TableChoice['kind'])); }}>
          {choice === undefined && <option value="">{words('desk.columns.about.choose')}</option>}
          {kinds.map((kind) => <option key={kind} value={kind}>{words(`desk.table.${kind}`)}</option>)}
        </Select>
      </Field>
      {choice !== undefined && choice.kind !== 'nothing' && (
        <ul className={styles.columns}>
          {table.headers.map((header, index) => header !== '' && (
            <li key={index} className={styles.column}>
              <Field label={labels[index]}>
                <Select value={choice.fields[index] ?? ''} onChange={(_, { value }) => onChange(chooseField(choice, index, value))}>
                  <option value="">{words('desk.columns.unused')}</option>
                  {Object.keys(columnNames[choice.kind as keyof typeof columnNames]).map((field) => <option key={field} value={field}>{words(`desk.field.${field}`)}</option>)}
                </Select>
              </Field>
              <div className={styles.samples}>{table.samples[index]?.join(' · ')}</div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
