import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { describeReport, ReportPanel } from '../verdict-view';
import { languageOf } from '../words/languages';
import { readyWords } from '../words/ready-words';
import { betterWays } from './better-ways';
import { BetterWays } from './BetterWays';
import type { Checked } from './checker';
import { correctionLink, correctionOf, suggestedReason } from './correction';
import { NotAnEndRun } from './NotAnEndRun';
import { Notices, noticesOf } from './Notices';
import { usePane } from './pane-context';
import { Quieted } from './Quieted';
import { Repair, repairAttribute } from './Repair';
import { Spoken } from './Spoken';
import { useQuiet } from './use-quiet';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flex: '1 0 auto' },
});

function goToWords(): void {
  const button = document.querySelector<HTMLElement>(`[${repairAttribute}]`);
  button?.scrollIntoView({ block: 'center' });
  button?.focus();
}

/** A checked draft: the report with all that can be done about it, or, once the rep has said so, quiet. */
export function ReportPage({ checked }: { readonly checked: Checked }) {
  const styles = useStyles();
  const { services, words, run } = usePane();
  const { host, policy, now } = services;
  const { known, reason, quiet, speakAgain } = useQuiet(services.quiet, checked);
  const opensCorrections = policy.correctionsTo !== undefined;
  const ready = useMemo(() => readyWords(languageOf(checked.writtenIn)), [checked.writtenIn]);
  const view = useMemo(() => describeReport({ ...checked, words, now: now() }), [checked, words, now]);
  const ways = useMemo(() => betterWays({ checked, words, ready, canSendLater: host.canSendLater && checked.draft.kind !== 'appointment', opensCorrections, now: now() }), [checked, words, ready, host, opensCorrections, now]);

  const tell = (why: Parameters<typeof correctionOf>[1]) => {
    const text = correctionOf(checked, why, words);
    const { correctionsTo } = policy;
    if (correctionsTo !== undefined) host.open(correctionLink(correctionsTo, words('correction.subject'), text));
    run(() => host.copy(text), 'quiet.tell.copied', 'failed.copy');
  };

  const announcement = <Spoken as="status">{reason === undefined ? `${view.tag}. ${view.headline}` : words('tag.quiet')}</Spoken>;
  if (!known) return null;
  if (reason !== undefined) return <div className={styles.page}>{announcement}<Quieted checked={checked} reason={reason} onTell={() => tell(reason)} onSpeakAgain={() => run(speakAgain)} /></div>;
  const speaks = view.severity !== 'none';
  const warns = view.severity === 'caution' || view.severity === 'stop';
  return (
    <div className={styles.page}>
      {announcement}
      <ReportPanel
        view={view}
        words={words}
        notice={<Notices notices={noticesOf(checked, services, words)} />}
        repair={(sentence) => <Repair sentence={sentence} checked={checked} ready={ready} />}
        ways={speaks && (ways.length > 0 || warns) ? (
          <BetterWays ways={ways} onMend={goToWords} onTellSalesOps={() => tell(suggestedReason(checked))}>
            {warns && <NotAnEndRun onReason={(why) => run(() => quiet(why))} />}
          </BetterWays>
        ) : undefined}
      />
    </div>
  );
}
