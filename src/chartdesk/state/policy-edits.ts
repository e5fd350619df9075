import { withoutEmpty } from '../../orgchart-tools/rows';
import type { PolicyFile } from '../../policy/schema';
import type { DeskChart } from './desk-chart';
import type { Edit } from './edits';
import { freeName } from './free-name';

/** The two lists of a company's own words. */
export const ruleKinds = ['phrases', 'exceptions'] as const;
export type RuleKind = (typeof ruleKinds)[number];
export type OwnPhraseRow = NonNullable<PolicyFile['phrases']>[number];
export type ExceptionRow = NonNullable<PolicyFile['exceptions']>[number];
export type RuleRow = OwnPhraseRow | ExceptionRow;

const emptyPolicy: PolicyFile = { format: 'endrun-policy', version: 1 };

export const policyOf = ({ policy }: DeskChart): PolicyFile => policy ?? emptyPolicy;

export const setPolicy = (policy: PolicyFile | undefined): Edit => (chart) => ({ ...chart, policy });

/** What says nothing is left out of the file; what is as usual may stand in it. */
export const changePolicy = (changes: Partial<PolicyFile>): Edit => (chart) => ({ ...chart, policy: withoutEmpty({ ...policyOf(chart), ...changes }) });

const rulesOf = (chart: DeskChart, kind: RuleKind): readonly RuleRow[] => policyOf(chart)[kind] ?? [];
const setRules = (chart: DeskChart, kind: RuleKind, rules: readonly RuleRow[]): DeskChart => changePolicy({ [kind]: rules })(chart);

/** A rule must have an id and words; the rest falls away when it is empty. */
const clean = (rule: RuleRow): RuleRow => ({ ...withoutEmpty(rule), id: rule.id, words: rule.words });

export const addRule = (kind: RuleKind): Edit => (chart) => {
  const rules = rulesOf(chart, kind);
  const id = (stem: string): string => freeName(rules.map((rule) => rule.id), `${stem}-1`);
  const rule: RuleRow = kind === 'phrases' ? { id: id('phrase'), category: 'blame', words: [] } : { id: id('exception'), words: [] };
  return setRules(chart, kind, [...rules, rule]);
};

export const changeRule = (kind: RuleKind, index: number, changes: Partial<OwnPhraseRow>): Edit => (chart) =>
  setRules(chart, kind, rulesOf(chart, kind).map((rule, i) => (i === index ? clean({ ...rule, ...changes }) : rule)));

export const removeRule = (kind: RuleKind, index: number): Edit => (chart) => setRules(chart, kind, rulesOf(chart, kind).filter((_, i) => i !== index));
