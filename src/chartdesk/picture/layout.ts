import { hierarchy, tree } from 'd3-hierarchy';
import type { Person } from '../../core';
import type { Family } from './family';

/** Sizes in the picture's own units: CSS pixels at a zoom of 1. */
export const boxWidth = 212;
export const boxHeight = 68;
const gapAcross = 20;
const gapDown = 44;
const stackGap = 12;
const stackIndent = 18;
/** So many children without children of their own stand below one another instead of side by side. */
const minStacked = 3;
const headingHeight = 34;
const minColumns = 3;
const maxColumns = 6;

export interface Box {
  readonly person: Person;
  /** Top left corner. */
  readonly x: number;
  readonly y: number;
  /** From 1. */
  readonly depth: number;
  readonly parentId?: string;
  readonly isStacked: boolean;
  readonly hidden: number;
  readonly hasChildren: boolean;
}

export interface Layout {
  readonly boxes: readonly Box[];
  readonly headings: readonly { readonly key: 'alone' | 'shared'; readonly x: number; readonly y: number }[];
  readonly width: number;
  readonly height: number;
}

interface Node { readonly person: Person; readonly shown: readonly Node[]; readonly stacked: readonly Person[]; readonly hidden: number }

function countBelow(family: Family, id: string): number {
  return (family.children.get(id) ?? []).reduce((sum, child) => sum + 1 + countBelow(family, child.id), 0);
}

function nodeOf(person: Person, family: Family, closed: ReadonlySet<string>): Node {
  const children = family.children.get(person.id) ?? [];
  if (closed.has(person.id) && children.length > 0) return { person, shown: [], stacked: [], hidden: countBelow(family, person.id) };
  const areLeaves = children.every((child) => !family.children.has(child.id));
  if (areLeaves && children.length >= minStacked) return { person, shown: [], stacked: children, hidden: 0 };
  return { person, shown: children.map((child) => nodeOf(child, family, closed)), stacked: [], hidden: 0 };
}

interface Placed { readonly boxes: readonly Box[]; readonly width: number; readonly height: number }

const sideways = tree<Node>().nodeSize([boxWidth + gapAcross, boxHeight + gapDown]).separation(() => 1);

/** A tidy tree: each manager above the middle of their reports. */
function placeTree(root: Person, family: Family, closed: ReadonlySet<string>): Placed {
  const placed = sideways(hierarchy(nodeOf(root, family, closed), (node) => [...node.shown]));
  let left = Infinity;
  placed.each(({ x }) => { left = Math.min(left, x); });
  const boxes: Box[] = [];
  placed.each(({ x, y, depth, data, parent }) => {
    const at = { x: x - left, y };
    const hasChildren = (family.children.get(data.person.id) ?? []).length > 0;
    boxes.push({ person: data.person, ...at, depth: depth + 1, parentId: parent?.data.person.id, isStacked: false, hidden: data.hidden, hasChildren });
    data.stacked.forEach((person, i) => boxes.push({ person, x: at.x + stackIndent, y: at.y + (i + 1) * (boxHeight + stackGap), depth: depth + 2, parentId: data.person.id, isStacked: true, hidden: 0, hasChildren: false }));
  });
  return { boxes, width: Math.max(...boxes.map(({ x }) => x)) + boxWidth, height: Math.max(...boxes.map(({ y }) => y)) + boxHeight };
}

function placeGrid(people: readonly Person[], columns: number, top: number): readonly Box[] {
  return people.map((person, i) => ({
    person, x: (i % columns) * (boxWidth + gapAcross), y: top + Math.floor(i / columns) * (boxHeight + stackGap), depth: 1, isStacked: false, hidden: 0, hasChildren: false,
  }));
}

/** Trees side by side; below them whoever stands alone, then groups and mailboxes. `closed` holds the ids whose reports are folded away. */
export function layOut(family: Family, closed: ReadonlySet<string>): Layout {
  const isAlone = (person: Person): boolean => !family.children.has(person.id);
  const boxes: Box[] = [];
  let width = 0;
  let height = 0;
  family.roots.filter((root) => !isAlone(root)).forEach((root) => {
    const placed = placeTree(root, family, closed);
    const shift = width === 0 ? 0 : width + gapAcross * 2;
    placed.boxes.forEach((box) => boxes.push({ ...box, x: box.x + shift }));
    width = shift + placed.width;
    height = Math.max(height, placed.height);
  });
  const headings: Layout['headings'][number][] = [];
  const columns = Math.min(maxColumns, Math.max(minColumns, Math.floor((width + gapAcross) / (boxWidth + gapAcross))));
  const alone = family.roots.filter(isAlone);
  ([['alone', alone.filter(({ kind }) => kind === 'person')], ['shared', alone.filter(({ kind }) => kind !== 'person')]] as const).forEach(([key, people]) => {
    if (people.length === 0) return;
    const top = height === 0 ? 0 : height + gapDown;
    const hasHeading = height > 0 || key === 'shared';
    if (hasHeading) headings.push({ key, x: 0, y: top });
    const grid = placeGrid(people, columns, top + (hasHeading ? headingHeight : 0));
    boxes.push(...grid);
    width = Math.max(width, Math.min(people.length, columns) * (boxWidth + gapAcross) - gapAcross);
    height = Math.max(...grid.map(({ y }) => y)) + boxHeight;
  });
  return { boxes, headings, width, height };
}

/** More boxes than this at first, and the lower floors start folded away. */
const maxFirstBoxes = 150;

/** Whose reports are folded away when an account is opened: none where all fits, else those of the lowest floor that must. */
export function firstClosed(family: Family, count: number): ReadonlySet<string> {
  if (count <= maxFirstBoxes) return new Set();
  const closed = new Set<string>();
  let floor = family.roots.filter((root) => family.children.has(root.id));
  let shown = floor.length;
  while (floor.length > 0) {
    const next = floor.flatMap((person) => family.children.get(person.id) ?? []);
    if (shown + next.length > maxFirstBoxes) {
      floor.forEach((person) => { if (family.children.has(person.id)) closed.add(person.id); });
      return closed;
    }
    shown += next.length;
    floor = next;
  }
  return closed;
}
