import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { levels } from '../../core';
import type { Level } from '../../core';
import { useDesk } from '../desk-context';
import { levelOfTitle } from '../state/edits';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(280px, 1fr))', gap: '8px 16px', padding: '12px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  row: { display: 'flex', alignItems: 'center', gap: '8px' },
  title: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  text: { margin: 0 },
});

/** The most frequent titles that tell no rank, each with a select. */
export function TitleLevels() {
  const styles = useStyles();
  const { state, edit, words } = useDesk();
  const { titles } = state.checked;
  return (
    <section aria-label={words('desk.titles.title')}>
      <p className={styles.text}>{words('desk.titles.text')}</p>
      <div className={styles.grid}>
        {titles.map(({ title, count }) => (
          <label key={title} className={styles.row}>
            <span className={styles.title}>{title} ({count})</span>
            <Select size="small" value="" aria-label={words('desk.titles.level', { title })} onChange={(_, { value }) => { if (value !== '') edit(words('desk.titles.set', { title, level: words(`desk.level.${value}`) }), levelOfTitle(title, value as Level)); }}>
              <option value="">{words('desk.titles.choose')}</option>
              {levels.filter((level) => level !== 'unknown').map((level) => <option key={level} value={level}>{words(`desk.level.${level}`)}</option>)}
            </Select>
          </label>
        ))}
      </div>
    </section>
  );
}
