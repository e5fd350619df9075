import { Link, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { Section } from '../verdict-view';
import { languageNames, offeredLanguages } from '../words/languages';
import type { Language } from '../words/languages';
import { ChartSetting } from './ChartSetting';
import { Page } from './Page';
import { usePane } from './pane-context';
import type { Settings, SpeakUp } from './pane-services';

const useStyles = makeStyles({
  text: { margin: 0 },
  soft: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  counts: { display: 'grid', gridTemplateColumns: '1fr auto', gap: '4px 12px', margin: 0 },
  count: { margin: 0, fontWeight: tokens.fontWeightSemibold, textAlign: 'end' },
  radio: { marginInlineStart: '-8px' },
});

const asInOffice = 'office';
const speakUps: readonly SpeakUp[] = ['caution', 'stop'];

export interface SettingsPageProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  readonly onChartChanged: () => void;
  readonly onBack: () => void;
}

/** What the rep can set, what the company has set, the rep's own counts, and what happens to data. */
export function SettingsPage({ settings, onChange, onChartChanged, onBack }: SettingsPageProps) {
  const styles = useStyles();
  const { services, words } = usePane();
  const { policy, memory, host } = services;
  const { playbook } = policy;
  const counts = memory.readCounts();
  const offered = offeredLanguages(policy.languages);
  return (
    <Page title={words('settings.title')} onBack={onBack}>
      <Section title={words('settings.language')}>
        <Select aria-label={words('settings.language')} disabled={offered.length === 1} value={offered.find((language) => language === settings.language) ?? asInOffice} onChange={(_, { value }) => onChange({ ...settings, language: value === asInOffice ? undefined : value as Language })}>
          <option value={asInOffice}>{words('settings.language.office')}</option>
          {offered.map((language) => <option key={language} value={language} lang={language}>{languageNames[language]}</option>)}
        </Select>
        {offered.length === 1 && <p className={styles.soft}>{words('settings.fixed')}</p>}
      </Section>
      <Section title={words('settings.speak-up')}>
        <RadioGroup className={styles.radio} aria-label={words('settings.speak-up')} disabled={policy.speakUpFixed !== undefined} value={policy.speakUpFixed ?? settings.speakUp} onChange={(_, { value }) => onChange({ ...settings, speakUp: value as SpeakUp })}>
          {speakUps.map((speakUp) => <Radio key={speakUp} value={speakUp} label={words(`settings.speak-up.${speakUp}`)} />)}
        </RadioGroup>
        {policy.speakUpFixed !== undefined && <p className={styles.soft}>{words('settings.fixed')}</p>}
      </Section>
      <Section title={words('settings.chart')}><ChartSetting onChanged={onChartChanged} /></Section>
      <Section title={words('settings.counts')}>
        <dl className={styles.counts}>
          <dt>{words('settings.counts.shown')}</dt><dd className={styles.count}>{counts.shown}</dd>
          <dt>{words('settings.counts.changed')}</dt><dd className={styles.count}>{counts.changed}</dd>
          <dt>{words('settings.counts.left')}</dt><dd className={styles.count}>{Math.max(0, counts.shown - counts.changed)}</dd>
        </dl>
        <p className={styles.soft}>{words('settings.counts.text')}</p>
      </Section>
      <Section title={words('settings.privacy')}><p className={styles.text}>{words('settings.privacy.text')}</p></Section>
      <Section title={words('settings.about')}>
        <p className={styles.text}>{words('settings.about.text', { version: services.host.version })}</p>
        {playbook !== undefined && <Link as="button" onClick={() => host.open(playbook.url)}>{playbook.text === '' ? words('settings.playbook') : playbook.text}</Link>}
      </Section>
    </Page>
  );
}
