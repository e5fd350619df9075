import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Words } from '../../core';
import { ScrollRows } from '../frame/ScrollRows';
import { sortRows, tableColumns } from './table-rows';
import type { Sorting, TableRow } from './table-rows';

const useStyles = makeStyles({
  table: { height: '100%', minHeight: '420px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  grid: { display: 'grid', gridTemplateColumns: '180px 200px 120px 110px 160px 240px 240px 70px', minWidth: '1320px', height: '100%', alignItems: 'center' },
  head: { position: 'sticky', top: 0, zIndex: 1, height: '36px', minWidth: '1320px', backgroundColor: tokens.colorNeutralBackground3, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  cell: { padding: '0 10px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  button: { ...shorthands.borderStyle('none'), backgroundColor: 'transparent', color: 'inherit', fontFamily: 'inherit', fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold, padding: 0, cursor: 'pointer', maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis', textAlign: 'start' },
  gone: { textDecorationLine: 'line-through' },
});

const rowPixels = 36;

export interface PeopleTableProps {
  readonly rows: readonly TableRow[];
  readonly words: Words;
  readonly label: string;
  readonly selected?: string;
  readonly onSelect: (id: string) => void;
}

/** The same people as rows: sorted by any column, and only those in sight are in the page. */
export function PeopleTable({ rows, words, label, selected, onSelect }: PeopleTableProps) {
  const styles = useStyles();
  const [sorting, setSorting] = useState<Sorting>({ column: 'level', descending: false });
  const sorted = useMemo(() => sortRows(rows, sorting), [rows, sorting]);
  const head = (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.grid}>
        {tableColumns.map((column) => {
          const isSorted = sorting.column === column;
          return (
            <div key={column} role="columnheader" className={styles.cell} aria-sort={isSorted ? (sorting.descending ? 'descending' : 'ascending') : 'none'}>
              <button type="button" className={styles.button} onClick={() => setSorting({ column, descending: isSorted && !sorting.descending })}>{words(`desk.column.${column}`)}{isSorted ? (sorting.descending ? ' ▼' : ' ▲') : ''}</button>
            </div>
          );
        })}
      </div>
    </div>
  );
  return (
    <ScrollRows
      className={styles.table} role="table" label={label} items={sorted} rowHeight={rowPixels} head={head} current={sorted.findIndex(({ person }) => person.id === selected)}
      render={({ person, cells }) => (
        <div role="presentation" className={mergeClasses(styles.grid, styles.row, person.id === selected && styles.current)}>
          {tableColumns.map((column) => (
            <div key={column} role="cell" className={styles.cell} title={cells[column]}>
              {column === 'name' ? <button type="button" className={mergeClasses(styles.button, person.left && styles.gone)} aria-current={person.id === selected} onClick={() => onSelect(person.id)}>{cells.name || cells.email || person.id}</button> : cells[column]}
            </div>
          ))}
        </div>
      )}
    />
  );
}
