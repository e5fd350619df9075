import type { Account, Person } from '../org-chart/org-chart';
import { engagementsOf, surestFirst } from './about';
import type { AboutInput, JudgedEngagement } from './about';
import { judgeEngagement } from './judge-engagement';
import type { EngagementVerdict } from './judge-engagement';
import { viewMail } from './mail-view';
import type { BypassInput, MailView } from './mail-view';
import { topicText } from './topics';

/** The customers with somebody on the mail. Partners' people are never bypassed. */
function customersOnMail(view: MailView): readonly Account[] {
  const ids = new Set(view.reached.map(({ person }) => person.accountId));
  view.recipients.forEach(({ match }) => {
    if (match.kind === 'unknown') ids.add(match.accountId);
    if (match.kind === 'person') ids.add(match.person.accountId);
  });
  return Array.from(ids).sort().map((id) => view.chart.accounts.get(id)).filter((account): account is Account => account !== undefined && account.relation === 'customer');
}

/** Engagements of subsidiaries, whose managers may sit in the parent that is written to; only where the mail points to them more surely than to any of the parent's. */
function engagementsOfSubsidiaries(about: AboutInput, parent: Account, judged: readonly JudgedEngagement[]): readonly { readonly account: Account; readonly judged: JudgedEngagement }[] {
  const best = judged.reduce((surest, { mention }) => Math.min(surest, surestFirst.indexOf(mention)), surestFirst.indexOf('none'));
  return (about.chart.subsidiaries.get(parent.id) ?? []).reduce<{ account: Account; judged: JudgedEngagement }[]>((list, id) => {
    const account = about.chart.accounts.get(id);
    return account === undefined || account.relation !== 'customer' ? list
      : list.concat(engagementsOf(about, account).filter(({ mention }) => surestFirst.indexOf(mention) < best).map((each) => ({ account, judged: each })));
  }, []);
}

/** Judges every engagement that the mail is about, of every customer it reaches. */
export function judgeBypasses(input: BypassInput): readonly EngagementVerdict[] {
  const view = viewMail(input);
  const quoted = input.mail.quoted.map((mail) => `${mail.subject ?? ''}\n${mail.text}`).join('\n');
  const about: AboutInput = {
    chart: input.chart,
    own: topicText(view.ownText),
    quoted: quoted === '' ? undefined : topicText(quoted),
    quotedWriters: view.thread.map(({ writer }) => writer).filter((writer): writer is Person => writer !== undefined),
    findings: input.findings,
    sender: input.sender,
  };
  const verdicts: EngagementVerdict[] = [];
  const judge = (account: Account, judged: JudgedEngagement) => {
    if (!verdicts.some(({ engagement }) => engagement === judged.engagement)) verdicts.push(judgeEngagement(view, account, judged));
  };
  customersOnMail(view).forEach((account) => {
    const own = engagementsOf(about, account);
    const below = engagementsOfSubsidiaries(about, account, own);
    own.filter(({ mention }) => mention !== 'none' || below.length === 0).forEach((each) => judge(account, each));
    below.forEach((each) => judge(each.account, each.judged));
  });
  return verdicts;
}
