import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { Words } from '../../core';
import { boxHeight, boxWidth } from './layout';
import type { Box } from './layout';
import type { PersonFacts } from './person-facts';
import { personName } from '../../orgchart-tools/rows';

/** SVG keeps its own colours when the system forces others; so they are named here. */
const forced = '@media (forced-colors: active)';
const inText = { [forced]: { fill: 'CanvasText' } };
const inLines = { [forced]: { fill: 'Canvas', stroke: 'CanvasText' } };

const useStyles = makeStyles({
  node: { cursor: 'pointer', outlineStyle: 'none', fontFamily: tokens.fontFamilyBase, ':focus-visible > [data-ring]': { stroke: tokens.colorStrokeFocus2, strokeDasharray: 'none', [forced]: { stroke: 'Highlight' } } },
  body: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1, strokeWidth: '1px', ...inLines },
  contact: { fill: tokens.colorBrandBackground2, stroke: tokens.colorBrandStroke1, strokeWidth: '2.5px', ...inLines },
  left: { strokeDasharray: '5 4', fill: tokens.colorNeutralBackground3, ...inLines },
  name: { fill: tokens.colorNeutralForeground1, fontSize: '14px', fontWeight: tokens.fontWeightSemibold, ...inText },
  gone: { textDecorationLine: 'line-through' },
  title: { fill: tokens.colorNeutralForeground2, fontSize: '12px', ...inText },
  fact: { fill: tokens.colorNeutralForeground1, fontSize: '11px', fontWeight: tokens.fontWeightSemibold, ...inText },
  star: { fill: tokens.colorBrandForeground1, ...inText },
  ring: { fill: 'none', stroke: 'none', strokeWidth: '3px' },
  found: { stroke: tokens.colorNeutralForeground1, strokeDasharray: '2 3', [forced]: { stroke: 'CanvasText' } },
  selected: { stroke: tokens.colorBrandForeground1, [forced]: { stroke: 'Highlight' } },
  error: { fill: tokens.colorStatusDangerForeground1, ...inText },
  warning: { fill: tokens.colorStatusWarningForeground3, ...inText },
  count: { fill: tokens.colorNeutralBackground1, fontSize: '10px', fontWeight: tokens.fontWeightBold, [forced]: { fill: 'Canvas' } },
  fold: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1, ...inLines },
  foldText: { fill: tokens.colorNeutralForeground1, fontSize: '11px', ...inText },
});

const nameCharacters = 24;
const titleCharacters = 31;
const factCharacters = 31;
const cut = (text: string, characters: number): string => (text.length <= characters ? text : `${text.slice(0, characters - 1).trimEnd()}…`);

export interface PersonBoxProps {
  readonly box: Box;
  readonly facts: PersonFacts;
  readonly words: Words;
  readonly isFocused: boolean;
  readonly isSelected: boolean;
  readonly isFound: boolean;
  readonly isClosed: boolean;
  readonly onSelect: () => void;
  readonly onFold: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}

/** The outline tells the kind: a person is a rounded box, a group a pile, a mailbox an envelope. */
function Outline({ kind, className }: { readonly kind: Box['person']['kind']; readonly className: string }) {
  if (kind === 'group') return <><rect className={className} x="5" y="-5" width={boxWidth} height={boxHeight} rx="2" /><rect className={className} width={boxWidth} height={boxHeight} rx="2" /></>;
  if (kind === 'mailbox') return <><rect className={className} width={boxWidth} height={boxHeight} /><path className={className} d={`M${boxWidth - 34} 8h26v18h-26zl13 10 13-10`} /></>;
  return <rect className={className} width={boxWidth} height={boxHeight} rx="10" />;
}

/** Faults are a triangle with their number. */
function FaultMark({ facts }: { readonly facts: PersonFacts }) {
  const styles = useStyles();
  if (facts.errors + facts.warnings === 0) return null;
  return (
    <g transform={`translate(${boxWidth - 24} -8)`}>
      <path className={facts.errors > 0 ? styles.error : styles.warning} d="M11 0l12 21H-1z" />
      <text className={styles.count} x="11" y="18" textAnchor="middle">{facts.errors > 0 ? facts.errors : facts.warnings}</text>
    </g>
  );
}

/** One person, group or mailbox of the picture. */
export function PersonBox({ box, facts, words, isFocused, isSelected, isFound, isClosed, onSelect, onFold, onKeyDown, onFocus }: PersonBoxProps) {
  const styles = useStyles();
  const { person } = box;
  const name = personName(person);
  const title = person.title ?? (person.kind === 'person' ? '' : words(`desk.kind.${person.kind}`));
  const fact = facts.lines[0] ?? (person.kind === 'person' ? words(`desk.level.${person.level}`) : '');
  const spoken = [name, title, fact, ...facts.lines.slice(1), ...(facts.errors > 0 ? [words('desk.fact.errors', { count: facts.errors })] : []), ...(facts.warnings > 0 ? [words('desk.fact.warnings', { count: facts.warnings })] : [])].filter((part) => part !== '').join(', ');
  const outline = mergeClasses(styles.body, facts.isContact && styles.contact, person.left && styles.left);
  return (
    <g
      role="treeitem" aria-label={spoken} aria-level={box.depth} aria-selected={isSelected} aria-expanded={box.hasChildren ? !isClosed : undefined}
      tabIndex={isFocused ? 0 : -1} data-person={person.id} className={styles.node} transform={`translate(${box.x} ${box.y})`}
      onClick={onSelect} onDoubleClick={onFold} onKeyDown={onKeyDown} onFocus={onFocus}
    >
      <Outline kind={person.kind} className={outline} />
      <text className={mergeClasses(styles.name, person.left && styles.gone)} x="12" y="22">{cut(name, nameCharacters)}</text>
      <text className={styles.title} x="12" y="39">{cut(title, titleCharacters)}</text>
      {facts.isContact && <path className={styles.star} d="M18 46l1.9 3.9 4.3.6-3.1 3 .7 4.3-3.8-2-3.8 2 .7-4.3-3.1-3 4.3-.6z" />}
      <text className={styles.fact} x={facts.isContact ? 30 : 12} y="57">{cut(fact, facts.isContact ? factCharacters - 3 : factCharacters)}</text>
      <rect className={mergeClasses(styles.ring, isFound && styles.found, isSelected && styles.selected)} x="-4" y="-4" width={boxWidth + 8} height={boxHeight + 8} rx="12" data-ring="" />
      <FaultMark facts={facts} />
      {box.hasChildren && (
        <g transform={`translate(${boxWidth / 2} ${boxHeight})`} onClick={(event) => { event.stopPropagation(); onFold(); }}>
          <rect className={styles.fold} x={isClosed ? -22 : -9} y="-9" width={isClosed ? 44 : 18} height="18" rx="9" />
          <text className={styles.foldText} textAnchor="middle" y="4">{isClosed ? `+ ${box.hidden}` : '–'}</text>
        </g>
      )}
    </g>
  );
}
