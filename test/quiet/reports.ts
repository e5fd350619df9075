import type { Bypass, Finding, Report } from '../../src/core';

export const now = Date.UTC(2026, 10, 25, 9);
export const day = 24 * 60 * 60 * 1000;

export const bypass = (more: Partial<Bypass> = {}): Bypass => ({ kind: 'over', account: 'alder', engagement: 'storage', recipient: 'cio@alder.example', field: 'to', via: null, contacts: ['omar@alder.example'], skipped: [], reachesBoard: false, ...more });

export const finding = (more: Partial<Finding> = {}): Finding => ({ ruleId: 'dropped-the-ball', category: 'blame', certainty: 'plain', field: 'body', start: 0, end: 10, text: 'dropped the ball', message: '', suggestion: '', ...more });

export const report = (more: Partial<Report> = {}): Report => ({
  severity: 'caution', promptAtSend: true, checked: true, accounts: ['alder'], engagements: ['storage'], bypasses: [bypass()], allowed: [], findings: [], unknownRecipients: [], notChecked: [], advice: [], summary: '', ...more,
});
