export { describeReport } from './describe-report';
export type { ReportView } from './describe-report';
export { hurtfulSentences } from './hurtful-sentences';
export type { HurtfulSentence } from './hurtful-sentences';
export { firstName, personOf, unique } from './people';
export { ReportPanel } from './ReportPanel';
export { Section } from './Section';
export { SeverityMark } from './SeverityMark';
export { useTheme } from './use-theme';
