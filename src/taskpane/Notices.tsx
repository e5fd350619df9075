import { makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../core';
import type { Checked } from './checker';
import { InfoIcon } from './icons';
import type { PaneServices } from './pane-services';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: '10px 16px', display: 'flex', flexDirection: 'column', gap: '6px', backgroundColor: tokens.colorNeutralBackground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  notice: { display: 'flex', gap: '8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', '> svg': { flex: '0 0 16px' } },
});

/** More recipients than anybody writes to one by one. */
const manyRecipients = 100;
const namedLanguages = ['de', 'fr', 'es', 'ja'];

/** What to know beside the verdict, most telling first. */
export function noticesOf({ draft, chart, report, chartNotice }: Checked, { host, localChart, now }: Pick<PaneServices, 'host' | 'localChart' | 'now'>, words: Words): readonly string[] {
  const file = localChart.current();
  const behalf = draft.from !== undefined && host.user !== undefined && draft.from.address.toLowerCase() !== host.user.address.toLowerCase();
  const code = report.language ?? '';
  const shownInHeadline = report.severity === 'note' && report.bypasses.length === 0 && report.findings.length === 0;
  return [
    ...(report.wordsRead === false ? [words('notice.words-not-read', { language: words(namedLanguages.includes(code) ? `language.${code}` : 'language.other') })] : []),
    ...(report.wordsReadTo === undefined ? [] : [words('notice.words-read-in-part')]),
    ...(chart.validUntil !== undefined && now() > chart.validUntil ? [words('notice.chart-out-of-date')] : []),
    ...(chartNotice === undefined ? [] : [words(`notice.chart.${chartNotice}`)]),
    ...(behalf ? [words('notice.behalf', { name: draft.from?.name ?? draft.from?.address ?? '' })] : []),
    ...(report.unknownRecipients.length > 0 && !shownInHeadline ? [words('notice.unknown', { count: report.unknownRecipients.length })] : []),
    ...(report.notChecked.length > 0 ? [words('notice.unreadable', { count: report.notChecked.length })] : []),
    ...(draft.to.length + draft.cc.length + draft.bcc.length > manyRecipients ? [words('notice.many')] : []),
    ...(file === undefined ? [] : [words('notice.local-chart', { file })]),
  ];
}

export function Notices({ notices }: { readonly notices: readonly string[] }) {
  const styles = useStyles();
  if (notices.length === 0) return null;
  return <ul className={styles.list}>{notices.map((notice) => <li key={notice} className={styles.notice}><InfoIcon /><span>{notice}</span></li>)}</ul>;
}
