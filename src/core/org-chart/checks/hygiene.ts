import { parseEnd, parseMoment } from '../moment';
import type { EngagementRow, OrgChartFile } from '../schema';
import type { FaultLog } from './fault-log';

/** Remarks that CRM users put into names. */
const nameMarker = /\((?:gone|left|dm|old|ex|former|inactive|do not contact|dnc|retired)\)|\b(?:DO NOT USE|NO LONGER|GONE|LEFT COMPANY)\b/i;

type Past = (given: string | null | undefined) => boolean;

function checkEngagement(engagement: EngagementRow, where: string, path: string, past: Past, now: number | undefined, log: FaultLog): void {
  if ((engagement.state ?? 'open') === 'open' && (engagement.topics ?? []).length === 0) log.warning('no-topics', path, { where });
  if ((engagement.reps ?? []).length === 0) log.warning('no-reps', path, { where });
  (engagement.allowed ?? []).forEach((allowed, i) => {
    if (past(allowed.until)) log.warning('expired-allowance', `${path}/allowed/${i}`, { where, who: allowed.personId, until: allowed.until ?? '' }, { found: allowed.until ?? undefined });
    const [since, until] = [allowed.since ? parseMoment(allowed.since) : undefined, allowed.until ? parseEnd(allowed.until) : undefined];
    if (since !== undefined && until !== undefined && until < since) log.error('ends-before-it-starts', `${path}/allowed/${i}`, { where, since: allowed.since ?? '', until: allowed.until ?? '' });
  });
  const heard = engagement.lastHeardAt ? parseMoment(engagement.lastHeardAt) : undefined;
  if (heard !== undefined && now !== undefined && heard > now) log.warning('heard-in-the-future', `${path}/lastHeardAt`, { where, at: engagement.lastHeardAt ?? '' }, { found: engagement.lastHeardAt ?? undefined });
}

/** What ages or clutters a chart. `now` in milliseconds since 1970 UTC; without it nothing has expired. */
export function checkHygiene(file: OrgChartFile, now: number | undefined, log: FaultLog): void {
  const past: Past = (given) => {
    const end = given ? parseEnd(given) : undefined;
    return now !== undefined && end !== undefined && end < now;
  };
  if (past(file.validUntil)) log.warning('chart-out-of-date', '/validUntil', { until: file.validUntil ?? '' }, { found: file.validUntil ?? undefined });
  file.accounts.forEach((account, a) => {
    account.people.forEach((row, p) => {
      if (nameMarker.test(row.name ?? '')) log.warning('name-marker', `/accounts/${a}/people/${p}/name`, { name: row.name ?? '' }, { found: row.name ?? undefined });
    });
    (account.engagements ?? []).forEach((engagement, e) => checkEngagement(engagement, `${account.name}, ${engagement.name}`, `/accounts/${a}/engagements/${e}`, past, now, log));
  });
}
