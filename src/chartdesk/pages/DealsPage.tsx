import { Input, makeStyles, mergeClasses, shorthands, ToggleButton, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useState } from 'react';
import { countWithoutContact, dealNeeds, dealsOf, filterDeals } from '../deals/deal-list';
import type { DealItem, DealNeed } from '../deals/deal-list';
import { DealPanel } from '../deals/DealPanel';
import { useChart } from '../desk-context';
import { ScrollRows } from '../frame/ScrollRows';

const narrow = '@media (max-width: 900px)';
const useStyles = makeStyles({
  page: { flex: '1 1 auto', display: 'grid', gridTemplateColumns: '360px minmax(0, 1fr)', gap: '16px', alignItems: 'start', [narrow]: { display: 'flex', flexDirection: 'column', alignItems: 'stretch' } },
  side: { position: 'sticky', top: '16px', display: 'flex', flexDirection: 'column', gap: '10px', height: 'calc(100vh - 130px)', minHeight: '420px', [narrow]: { position: 'static', height: '380px', minHeight: 0 } },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  needs: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  list: { flex: '1 1 auto', minHeight: 0, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  row: { display: 'flex', flexDirection: 'column', justifyContent: 'center', width: '100%', height: '100%', padding: '0 10px', ...shorthands.borderStyle('none'), backgroundColor: 'transparent', color: tokens.colorNeutralForeground1, fontFamily: 'inherit', fontSize: 'inherit', textAlign: 'start', cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected, borderInlineStartWidth: '3px', borderInlineStartStyle: 'solid', borderInlineStartColor: tokens.colorBrandStroke1 },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  name: { fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const rowPixels = 60;
const isSame = (deal: DealItem, accountId?: string, engagementId?: string): boolean => deal.account.id === accountId && deal.engagement.id === engagementId;

/** The deals as a list to work off, and one of them to fill in. */
export function DealsPage() {
  const styles = useStyles();
  const { chart, state, dispatch, words } = useChart();
  const deals = useMemo(() => dealsOf(chart), [chart]);
  const without = countWithoutContact(deals);
  const [need, setNeed] = useState<DealNeed | undefined>(without > 0 ? 'contact' : undefined);
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed);
  const shown = useMemo(() => filterDeals(deals, need, sought), [deals, need, sought]);
  // The deal stays while it is worked on, also when it no longer lacks what the list shows.
  const [first] = useState(shown[0] ?? deals[0]);
  const { accountId, engagementId } = state.selection?.engagementId === undefined ? { accountId: first?.account.id, engagementId: first?.engagement.id } : state.selection;
  const chosen = deals.find((deal) => isSame(deal, accountId, engagementId)) ?? shown[0] ?? deals[0];
  const select = (deal: DealItem): void => dispatch({ type: 'selected', selection: { accountId: deal.account.id, engagementId: deal.engagement.id } });
  const at = chosen === undefined ? -1 : shown.findIndex((deal) => isSame(deal, chosen.account.id, chosen.engagement.id));
  const next = at === -1 ? shown[0] : shown[at + 1];
  const showNeed = (wanted: DealNeed | undefined): void => {
    setNeed(wanted);
    const [top] = filterDeals(deals, wanted, sought);
    if (top !== undefined && wanted !== undefined && chosen?.needs.includes(wanted) !== true) select(top);
  };
  const countOf = (each: DealNeed): number => deals.filter(({ needs }) => needs.includes(each)).length;
  return (
    <div className={styles.page}>
      <div className={styles.side}>
        <div role="status"><h2 className={styles.title}>{without > 0 ? words('desk.deals.without', { count: without }) : words('desk.deals.complete')}</h2></div>
        <div className={styles.needs} role="group" aria-label={words('desk.deals.show')}>
          <ToggleButton size="small" checked={need === undefined} onClick={() => showNeed(undefined)}>{words('desk.deals.all', { count: deals.length })}</ToggleButton>
          {dealNeeds.map((each) => <ToggleButton key={each} size="small" checked={need === each} onClick={() => showNeed(need === each ? undefined : each)}>{words(`desk.deals.need.${each}`)} ({countOf(each)})</ToggleButton>)}
        </div>
        <Input contentBefore={<Search20Regular aria-hidden />} value={typed} aria-label={words('desk.deals.search')} placeholder={words('desk.deals.search')} onChange={(_, { value }) => setTyped(value)} />
        <ScrollRows
          className={styles.list} items={shown} rowHeight={rowPixels} label={words('desk.page.deals')} current={at}
          render={(deal) => {
            const isCurrent = chosen !== undefined && isSame(deal, chosen.account.id, chosen.engagement.id);
            return (
              <button type="button" className={mergeClasses(styles.row, isCurrent && styles.current)} aria-current={isCurrent} onClick={() => select(deal)}>
                <span className={mergeClasses(styles.line, styles.name)}>{deal.engagement.name}</span>
                <span className={mergeClasses(styles.line, styles.detail)}>{[deal.account.name, ...deal.needs.map((each) => words(`desk.deals.need.${each}`))].join(' · ')}</span>
              </button>
            );
          }}
        />
      </div>
      {chosen === undefined ? <p>{words('desk.deals.none')}</p> : <DealPanel key={`${chosen.account.id}/${chosen.engagement.id}`} deal={chosen} onNext={next === undefined ? undefined : () => select(next)} />}
    </div>
  );
}
