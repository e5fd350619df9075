import type { Box } from './layout';

/** Where a key leads from a box; undefined when it leads nowhere. Up: the manager; down: the first report; left and right: beside. */
export function walk(boxes: readonly Box[], from: string, key: string): Box | undefined {
  const here = boxes.find(({ person }) => person.id === from);
  if (here === undefined) return boxes[0];
  if (key === 'ArrowUp') return boxes.find(({ person }) => person.id === here.parentId);
  if (key === 'ArrowDown') return boxes.find(({ parentId }) => parentId === from);
  if (key === 'Home') return boxes[0];
  if (key === 'End') return boxes[boxes.length - 1];
  const beside = boxes.filter(({ parentId }) => parentId === here.parentId);
  const at = beside.indexOf(here);
  if (key === 'ArrowLeft') return beside[at - 1];
  return key === 'ArrowRight' ? beside[at + 1] : undefined;
}
