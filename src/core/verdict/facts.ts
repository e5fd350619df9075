import type { Audience } from '../bypass/audience';
import type { EngagementVerdict } from '../bypass/judge-engagement';
import type { DetectedFinding } from '../language/scope';
import type { OrgChart } from '../org-chart/org-chart';

/** All that a verdict rests on. */
export interface Facts {
  readonly chart: OrgChart;
  readonly audience: Audience;
  readonly verdicts: readonly EngagementVerdict[];
  /** Those that count here: all inside a bypass, only plain ones elsewhere. */
  readonly findings: readonly DetectedFinding[];
  /** The chart is past its date, and a customer is on the mail. */
  readonly outOfDate: boolean;
}

/** True when the chart itself needs a look: somebody left, or somebody is not in it. */
export function chartNeedsALook({ audience, verdicts, outOfDate }: Facts): boolean {
  return outOfDate || audience.unknown.length > 0 || audience.left.length > 0 || audience.unknownGroups.length > 0 || verdicts.some((verdict) => verdict.contactsGone);
}
