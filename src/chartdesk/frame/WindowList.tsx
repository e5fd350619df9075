import { makeStyles } from '@fluentui/react-components';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  item: { position: 'absolute', insetInlineStart: 0, top: 0, width: '100%' },
});

export interface WindowListProps<T> {
  readonly items: readonly T[];
  readonly label: string;
  /** CSS pixels; the true height is measured. */
  readonly estimate: number;
  readonly render: (item: T) => ReactNode;
}

/** A list of any length that scrolls with the page and holds only the rows that can be seen. */
export function WindowList<T>({ items, label, estimate, render }: WindowListProps<T>) {
  const styles = useStyles();
  const [top, setTop] = useState(0);
  // What stands above the list may open and close: the list is told whenever the page grows or shrinks.
  const place = useCallback((list: HTMLUListElement | null) => {
    if (list === null) return undefined;
    const observer = new ResizeObserver(() => setTop(list.offsetTop));
    observer.observe(document.body);
    setTop(list.offsetTop);
    return () => observer.disconnect();
  }, []);
  const virtual = useWindowVirtualizer({ count: items.length, estimateSize: () => estimate, overscan: 6, scrollMargin: top });
  return (
    <ul ref={place} className={styles.list} aria-label={label} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, start, key }) => {
        const item = items[index];
        return item === undefined ? null : (
          <li key={key} ref={virtual.measureElement} data-index={index} aria-setsize={items.length} aria-posinset={index + 1} className={styles.item} style={{ transform: `translateY(${start - top}px)` }}>{render(item)}</li>
        );
      })}
    </ul>
  );
}
