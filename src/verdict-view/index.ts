export { describeReport, firstName, personOf } from './describe-report';
export type { ReportView } from './describe-report';
export { ReportPanel } from './ReportPanel';
export { Section } from './Section';
