import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  frame: { overflow: 'auto', position: 'relative' },
  all: { position: 'relative', width: '100%' },
  row: { position: 'absolute', insetInlineStart: 0, top: 0, width: '100%' },
});

export interface ScrollRowsProps<T> {
  readonly items: ArrayLike<T>;
  /** CSS pixels, the same for all rows. */
  readonly rowHeight: number;
  readonly render: (item: T, index: number) => ReactNode;
  readonly className?: string;
  readonly head?: ReactNode;
  /** Scrolled into sight when it changes. */
  readonly current?: number;
  readonly role?: 'table' | 'list';
  readonly label: string;
}

/** Rows of one height in a frame of their own that scrolls; only those in sight are there. */
export function ScrollRows<T>({ items, rowHeight, render, className, head, current, role = 'list', label }: ScrollRowsProps<T>) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- we compile without the React Compiler
  const virtual = useVirtualizer({ count: items.length, getScrollElement: () => frame.current, estimateSize: () => rowHeight, overscan: 8 });
  const { scrollToIndex } = virtual;
  useEffect(() => { if (current !== undefined && current >= 0) scrollToIndex(current); }, [current, scrollToIndex]);
  return (
    <div ref={frame} className={mergeClasses(styles.frame, className)} role={role} aria-label={label} aria-rowcount={role === 'table' ? items.length + 1 : undefined} tabIndex={0}>
      {head}
      <div className={styles.all} role={role === 'table' ? 'rowgroup' : 'presentation'} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, size, key }) => {
          const item = items[index];
          return item === undefined ? null : (
            <div key={key} className={styles.row} role={role === 'table' ? 'row' : 'listitem'} aria-rowindex={role === 'table' ? index + 2 : undefined} style={{ height: size, transform: `translateY(${start}px)` }}>{render(item, index)}</div>
          );
        })}
      </div>
    </div>
  );
}
