import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import type { Words } from '../../core';
import { ScrollRows } from '../frame/ScrollRows';
import type { Sorting, TableColumn, TableRow } from './table-rows';

const useStyles = makeStyles({
  table: { height: '100%', minHeight: '420px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  grid: { display: 'grid', height: '100%', alignItems: 'center' },
  head: { position: 'sticky', top: 0, zIndex: 1, height: '36px', backgroundColor: tokens.colorNeutralBackground3, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  cell: { padding: '0 10px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  button: { ...shorthands.borderStyle('none'), backgroundColor: 'transparent', color: 'inherit', fontFamily: 'inherit', fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold, padding: 0, cursor: 'pointer', maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis', textAlign: 'start' },
  gone: { textDecorationLine: 'line-through' },
});

const rowPixels = 36;
const columnPixels: Readonly<Record<TableColumn, number>> = { account: 180, name: 180, title: 200, level: 140, function: 110, manager: 160, part: 240, email: 240, faults: 70 };

export interface PeopleTableProps<T> {
  /** In the order in which they are shown. */
  readonly items: ArrayLike<T>;
  readonly rowOf: (item: T) => TableRow | undefined;
  readonly columns: readonly TableColumn[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly words: Words;
  readonly label: string;
  /** Index of the item that is open beside the table; -1 for none. */
  readonly current: number;
  readonly onSelect: (item: T) => void;
}

/** People as rows, sorted by any column; only those in sight are worked out and in the page. */
export function PeopleTable<T>({ items, rowOf, columns, sorting, onSort, words, label, current, onSelect }: PeopleTableProps<T>) {
  const styles = useStyles();
  const width = columns.reduce((sum, column) => sum + columnPixels[column], 0);
  const grid = { gridTemplateColumns: columns.map((column) => `${columnPixels[column]}px`).join(' '), minWidth: `${width}px` };
  const head = (
    <div role="rowgroup" className={styles.head} style={{ minWidth: grid.minWidth }}>
      <div role="row" aria-rowindex={1} className={styles.grid} style={grid}>
        {columns.map((column) => {
          const isSorted = sorting.column === column;
          return (
            <div key={column} role="columnheader" className={styles.cell} aria-sort={isSorted ? (sorting.descending ? 'descending' : 'ascending') : 'none'}>
              <button type="button" className={styles.button} onClick={() => onSort({ column, descending: isSorted && !sorting.descending })}>{words(`desk.column.${column}`)}{isSorted ? (sorting.descending ? ' ▼' : ' ▲') : ''}</button>
            </div>
          );
        })}
      </div>
    </div>
  );
  return (
    <ScrollRows
      className={styles.table} role="table" label={label} items={items} rowHeight={rowPixels} head={head} current={current}
      render={(item, index) => {
        const row = rowOf(item);
        if (row === undefined) return null;
        const { person, cells } = row;
        return (
          <div role="presentation" className={mergeClasses(styles.grid, styles.row, index === current && styles.current)} style={grid}>
            {columns.map((column) => (
              <div key={column} role="cell" className={styles.cell} title={cells[column]}>
                {column === 'name' ? <button type="button" className={mergeClasses(styles.button, person.left && styles.gone)} aria-current={index === current} onClick={() => onSelect(item)}>{cells.name || cells.email || person.id}</button> : cells[column]}
              </div>
            ))}
          </div>
        );
      }}
    />
  );
}
