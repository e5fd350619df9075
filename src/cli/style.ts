import type { Severity } from '../core';
import type { CliHost } from './host';

/** How text is set off on a terminal; plain text elsewhere. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly hurtful: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
  /** Longest line in characters. */
  readonly width: number;
}

const widthElsewhere = 100;
const maxWidth = 120;
const minWidth = 40;
const red = 31;
const yellow = 33;
const green = 32;
const cyan = 36;
const severityColour: Readonly<Record<Severity, number>> = { stop: red, caution: yellow, note: cyan, none: green };

/** Colour only where a person looks on, and never against NO_COLOR (no-color.org) or a dumb terminal. */
export function styleFor({ results, environment }: CliHost): Style {
  const isColoured = results.isTerminal && (environment.NO_COLOR ?? '') === '' && environment.TERM !== 'dumb';
  const paint = (code: number) => (text: string): string => (isColoured ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    strong: paint(1),
    quiet: paint(2),
    hurtful: paint(red),
    severity: (severity, text) => paint(severityColour[severity])(text),
    width: Math.max(minWidth, Math.min(results.columns ?? widthElsewhere, maxWidth)),
  };
}
