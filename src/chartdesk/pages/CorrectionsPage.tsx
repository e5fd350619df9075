import { Button, Checkbox, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { CorrectionRow } from '../corrections/CorrectionRow';
import { settingsFor } from '../corrections/describe-correction';
import { ReadCorrectionsForm } from '../corrections/ReadCorrectionsForm';
import { useChart } from '../desk-context';
import { WindowList } from '../frame/WindowList';
import { clearDecided, correctionsOf, decide } from '../state/correction-items';
import { acceptCorrections } from '../state/proposals';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px', width: '100%', maxWidth: '860px', margin: '0 auto' },
  title: { margin: '8px 0 0', fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

const estimatedRowPixels = 120;

/** The inbox of what reps say about the chart. */
export function CorrectionsPage() {
  const styles = useStyles();
  const { chart, edit, services, words } = useChart();
  const items = correctionsOf(chart);
  const waiting = useMemo(() => items.filter(({ decision }) => decision === 'waiting'), [items]);
  const decided = useMemo(() => items.filter(({ decision }) => decision !== 'waiting'), [items]);
  const [showsDecided, setShowsDecided] = useState(false);
  const [chosenKeys, setChosenKeys] = useState<ReadonlySet<string>>(new Set());
  const chosen = waiting.filter(({ key }) => chosenKeys.has(key));
  const shown = showsDecided ? decided : waiting;
  const choose = (key: string, isChosen: boolean): void => setChosenKeys((old) => new Set(isChosen ? [...old, key] : [...old].filter((each) => each !== key)));
  const all = chosen.length === waiting.length ? true : chosen.length === 0 ? false : 'mixed';
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{words('desk.corrections.title')}</h2>
      <p className={styles.text}>{words('desk.corrections.text')}</p>
      <ReadCorrectionsForm>
        {items.length > 0 && (
          <>
            <div className={styles.bar} role="group" aria-label={words('desk.corrections.show')}>
              <ToggleButton size="small" checked={!showsDecided} onClick={() => setShowsDecided(false)}>{words('desk.corrections.waiting', { count: waiting.length })}</ToggleButton>
              <ToggleButton size="small" checked={showsDecided} onClick={() => setShowsDecided(true)}>{words('desk.corrections.decided', { count: decided.length })}</ToggleButton>
              {showsDecided && decided.length > 0 && <Button size="small" onClick={() => edit(words('desk.corrections.clear'), clearDecided)}>{words('desk.corrections.clear')}</Button>}
            </div>
            {!showsDecided && waiting.length > 1 && (
              <div className={styles.bar}>
                <Checkbox label={words('desk.corrections.choose-all')} checked={all} onChange={(_, { checked }) => setChosenKeys(new Set(checked === false ? [] : waiting.map(({ key }) => key)))} />
                <Button size="small" disabledFocusable={chosen.length === 0} onClick={() => edit(words('desk.corrections.accepted-many', { count: chosen.length }), acceptCorrections(chosen, settingsFor(words, services.now())))}>{words('desk.corrections.accept-chosen', { count: chosen.length })}</Button>
                <Button size="small" disabledFocusable={chosen.length === 0} onClick={() => edit(words('desk.corrections.rejected-many', { count: chosen.length }), decide(chosen.map(({ key }) => key), 'rejected'))}>{words('desk.corrections.reject-chosen', { count: chosen.length })}</Button>
              </div>
            )}
            {shown.length === 0
              ? <p className={styles.text}>{words(showsDecided ? 'desk.corrections.none-decided' : 'desk.corrections.none')}</p>
              : <WindowList items={shown} label={words('desk.corrections.list')} estimate={estimatedRowPixels} render={(item) => <CorrectionRow item={item} isChosen={chosenKeys.has(item.key)} onChoose={(isChosen) => choose(item.key, isChosen)} />} />}
          </>
        )}
      </ReadCorrectionsForm>
    </div>
  );
}
