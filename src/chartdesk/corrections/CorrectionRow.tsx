import { Badge, Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useChart } from '../desk-context';
import { decide } from '../state/correction-items';
import type { CorrectionItem } from '../state/correction-items';
import { acceptCorrections, proposalFor } from '../state/proposals';
import { isStranger, linesOf, sentenceOf, settingsFor } from './describe-correction';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '2px 4px', padding: '10px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  plain: { gridTemplateColumns: 'minmax(0, 1fr)' },
  sentence: { margin: 0, paddingTop: '5px', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  detail: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', marginTop: '8px' },
});

export interface CorrectionRowProps {
  readonly item: CorrectionItem;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** One correction: what the rep says, what accepting it would do, and the decision. */
export function CorrectionRow({ item, isChosen, onChoose }: CorrectionRowProps) {
  const styles = useStyles();
  const { chart, dispatch, edit, services, words } = useChart();
  const settings = settingsFor(words, services.now());
  const sentence = sentenceOf(item, chart, words);
  const waits = item.decision === 'waiting';
  const proposal = proposalFor(item, chart, settings);
  const look = proposal.kind === 'look' ? proposal : undefined;
  const show = (): void => {
    if (item.correction.reason === 'out-of-date') dispatch({ type: 'went', page: 'open' });
    else if (look?.account !== undefined) dispatch({ type: 'selected', selection: { accountId: look.account.id, personId: look.personId, engagementId: look.engagementId }, page: look.personId === undefined && look.engagementId !== undefined ? 'deals' : 'see' });
  };
  return (
    <div className={waits ? styles.row : `${styles.row} ${styles.plain}`}>
      {waits && <Checkbox checked={isChosen} aria-label={words('desk.corrections.choose', { correction: sentence })} onChange={(_, { checked }) => onChoose(checked === true)} />}
      <div>
        <p className={styles.sentence}>{sentence}</p>
        {waits && linesOf(proposal, item, words).map((line) => <p key={line} className={styles.detail}>{line}</p>)}
        {item.from !== undefined && <p className={styles.detail}>{words(isStranger(item.from, chart) ? 'desk.corrections.from.stranger' : 'desk.corrections.from', { from: item.from })}</p>}
        <div className={styles.buttons}>
          {waits && proposal.kind === 'change' && <Button size="small" appearance="primary" onClick={() => edit(words('desk.corrections.accepted', { correction: sentence }), acceptCorrections([item], settings))}>{words('desk.corrections.accept')}</Button>}
          {waits && (look?.account !== undefined || item.correction.reason === 'out-of-date') && <Button size="small" onClick={show}>{words('desk.corrections.look')}</Button>}
          {waits && proposal.kind !== 'change' && <Button size="small" onClick={() => edit(words('desk.corrections.marked', { correction: sentence }), decide([item.key], 'done'))}>{words('desk.corrections.done')}</Button>}
          {waits && <Button size="small" onClick={() => edit(words('desk.corrections.rejected', { correction: sentence }), decide([item.key], 'rejected'))}>{words('desk.corrections.reject')}</Button>}
          {!waits && <Badge appearance="outline" color="informative">{words(`desk.corrections.decision.${item.decision}`)}</Badge>}
          {!waits && <Button size="small" appearance="subtle" onClick={() => edit(words('desk.corrections.reopened', { correction: sentence }), decide([item.key], 'waiting'))}>{words('desk.corrections.again')}</Button>}
        </div>
      </div>
    </div>
  );
}
