import { Button, makeStyles, tokens, Toolbar } from '@fluentui/react-components';
import { PageFit20Regular, ZoomIn20Regular, ZoomOut20Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Account, Words } from '../../core';
import { familyOf } from './family';
import { boxHeight, boxWidth, firstClosed, layOut } from './layout';
import type { Box, Layout } from './layout';
import { factsFor } from './person-facts';
import type { PersonFacts } from './person-facts';
import { PersonBox } from './PersonBox';
import { usePanZoom } from './use-pan-zoom';
import { walk } from './walk';

const forced = '@media (forced-colors: active)';
const useStyles = makeStyles({
  frame: { position: 'relative', display: 'flex', flexDirection: 'column', minHeight: '420px', height: '100%', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: 'hidden' },
  svg: { flex: '1 1 auto', width: '100%', touchAction: 'none', cursor: 'grab', backgroundColor: tokens.colorNeutralBackground2, [forced]: { backgroundColor: 'Canvas' } },
  tools: { position: 'absolute', insetInlineEnd: '8px', bottom: '8px', padding: 0, backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow4 },
  line: { fill: 'none', stroke: tokens.colorNeutralStroke1, strokeWidth: '1.5px', [forced]: { stroke: 'CanvasText' } },
  assists: { strokeDasharray: '4 4' },
  heading: { fill: tokens.colorNeutralForeground2, fontSize: '13px', fontWeight: tokens.fontWeightSemibold, fontFamily: tokens.fontFamilyBase, [forced]: { fill: 'CanvasText' } },
});

const keyStep = 1.25;

/** From the manager's lower edge to the box: down and across, or along the side of a stack. */
function linePath(parent: Box, child: Box): string {
  if (child.isStacked) return `M${parent.x + 9} ${parent.y + boxHeight}V${child.y + boxHeight / 2}H${child.x}`;
  const middle = parent.y + boxHeight + (child.y - parent.y - boxHeight) / 2;
  return `M${parent.x + boxWidth / 2} ${parent.y + boxHeight}V${middle}H${child.x + boxWidth / 2}V${child.y}`;
}

function Lines({ layout }: { readonly layout: Layout }) {
  const styles = useStyles();
  const byId = new Map(layout.boxes.map((box) => [box.person.id, box]));
  return layout.boxes.map((box) => {
    const parent = box.parentId === undefined ? undefined : byId.get(box.parentId);
    return parent === undefined ? null : <path key={box.person.id} className={box.person.managerId === undefined ? `${styles.line} ${styles.assists}` : styles.line} d={linePath(parent, box)} />;
  });
}

export interface ChartPictureProps {
  readonly account: Account;
  readonly facts: ReadonlyMap<string, PersonFacts>;
  readonly words: Words;
  readonly selected?: string;
  /** Ids of those a search has found. */
  readonly found: ReadonlySet<string>;
  readonly onSelect: (id: string) => void;
}

/** An account as a tree to pan, zoom and walk through with the arrow keys. */
export function ChartPicture({ account, facts, words, selected, found, onSelect }: ChartPictureProps) {
  const styles = useStyles();
  const svg = useRef<SVGSVGElement>(null);
  const family = useMemo(() => familyOf(account), [account]);
  const [closed, setClosed] = useState<ReadonlySet<string>>(() => firstClosed(family, account.people.size));
  const layout = useMemo(() => layOut(family, closed), [family, closed]);
  const [focused, setFocused] = useState<string | undefined>();
  const { view, fit, zoomBy, reveal, ...pointer } = usePanZoom(svg, layout);
  const current = focused !== undefined && layout.boxes.some(({ person }) => person.id === focused) ? focused : layout.boxes[0]?.person.id;

  // Fit once; folding and editing must not move the picture under the reader's eyes.
  const isFitted = useRef(false);
  useEffect(() => {
    if (!isFitted.current) fit();
    isFitted.current = true;
  }, [fit]);

  const [shownFor, setShownFor] = useState<string | undefined>();
  if (selected !== shownFor) {
    setShownFor(selected);
    const above = new Set<string>();
    for (let at = selected === undefined ? undefined : family.parents.get(selected); at !== undefined && !above.has(at); at = family.parents.get(at)) above.add(at);
    if ([...above].some((id) => closed.has(id))) setClosed(new Set([...closed].filter((id) => !above.has(id))));
  }
  useEffect(() => {
    const box = layout.boxes.find(({ person }) => person.id === selected);
    if (box !== undefined) reveal(box, { width: boxWidth, height: boxHeight });
    // Only another choice moves the picture.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selected]);

  const fold = (id: string): void => setClosed((old) => new Set(old.has(id) ? [...old].filter((each) => each !== id) : [...old, id]));
  const goTo = (box: Box): void => {
    setFocused(box.person.id);
    reveal(box, { width: boxWidth, height: boxHeight });
    svg.current?.querySelector<SVGGElement>(`[data-person="${CSS.escape(box.person.id)}"]`)?.focus({ preventScroll: true });
  };
  const press = (event: KeyboardEvent, box: Box): void => {
    const { id } = box.person;
    if (event.key === 'Enter' || event.key === ' ') onSelect(id);
    else if (event.key === '+' || event.key === '=') zoomBy(keyStep);
    else if (event.key === '-') zoomBy(1 / keyStep);
    else if (event.key === '0') fit();
    else if (event.key === '*' || (event.key === 'ArrowDown' && closed.has(id))) fold(id);
    else {
      const next = walk(layout.boxes, id, event.key);
      if (next === undefined) return;
      goTo(next);
    }
    event.preventDefault();
  };

  return (
    <div className={styles.frame}>
      <svg ref={svg} className={styles.svg} role="tree" aria-label={words('desk.see.tree', { account: account.name })} onPointerDown={pointer.onPointerDown} onPointerMove={pointer.onPointerMove} onPointerUp={pointer.onPointerUp} onPointerLeave={pointer.onPointerUp}>
        <g transform={`translate(${view.x} ${view.y}) scale(${view.zoom})`}>
          <Lines layout={layout} />
          {layout.headings.map(({ key, x, y }) => <text key={key} className={styles.heading} x={x} y={y + 16} aria-hidden>{words(`desk.see.${key}`)}</text>)}
          {layout.boxes.map((box) => (
            <PersonBox
              key={box.person.id} box={box} facts={factsFor(facts, box.person.id)} words={words}
              isFocused={box.person.id === current} isSelected={box.person.id === selected} isFound={found.has(box.person.id)} isClosed={closed.has(box.person.id)}
              onSelect={() => onSelect(box.person.id)} onFold={() => fold(box.person.id)} onKeyDown={(event) => press(event, box)} onFocus={() => setFocused(box.person.id)}
            />
          ))}
        </g>
      </svg>
      <Toolbar className={styles.tools} size="small" aria-label={words('desk.see.zoom')}>
        <Button appearance="subtle" icon={<ZoomOut20Regular />} aria-label={words('desk.see.zoom-out')} onClick={() => zoomBy(1 / keyStep)} />
        <Button appearance="subtle" icon={<PageFit20Regular />} aria-label={words('desk.see.fit')} onClick={fit} />
        <Button appearance="subtle" icon={<ZoomIn20Regular />} aria-label={words('desk.see.zoom-in')} onClick={() => zoomBy(keyStep)} />
      </Toolbar>
    </div>
  );
}
