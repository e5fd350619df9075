import 'fake-indexeddb/auto';
import { openChartCache } from '../../src/outlook/chart-cache';

test('texts are kept in IndexedDB, found again by a second opener, and dropped but for those named', async () => {
  const one = openChartCache();
  await one.set('a', 'first');
  await one.set('b', 'second');
  const other = openChartCache();
  expect(await other.get('a')).toBe('first');
  await other.keepOnly(['b', 'c']);
  expect(await one.get('a')).toBeUndefined();
  expect(await one.get('b')).toBe('second');
});

test('where IndexedDB is refused, memory stands in', async () => {
  const open = jest.spyOn(indexedDB, 'open').mockImplementation(() => { throw new DOMException('denied', 'SecurityError'); });
  const cache = openChartCache();
  await cache.set('a', 'here');
  expect(await cache.get('a')).toBe('here');
  expect(await openChartCache().get('a')).toBeUndefined();
  open.mockRestore();
});
