import { blameExamples } from './blame';
import { bypassAdmissionExamples } from './bypass-admission';
import { contestExamples } from './contest';
import { disparagementExamples } from './disparagement';
import { pressureExamples } from './pressure';
import { privateDisclosureExamples } from './private-disclosure';
import { threatExamples } from './threat';
import { unfairProcessExamples } from './unfair-process';
import { wasteExamples } from './waste';
import type { Examples } from './examples';

/** They live with the tests, so that they are not carried into every mail program. */
export const examples: Examples = { ...blameExamples, ...bypassAdmissionExamples, ...contestExamples, ...disparagementExamples, ...pressureExamples, ...privateDisclosureExamples, ...threatExamples, ...unfairProcessExamples, ...wasteExamples };
