/** One measured thing: what, and a value for each column. */
export interface Measures {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the figures are about, in one or two sentences. */
  readonly note: string;
}

export function markdownOf({ title, columns, rows, note }: Measures): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', line(columns), line(columns.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line), '', note, ''].join('\n');
}

export const whole = (value: number): string => Math.round(value).toLocaleString('en');
export const milliseconds = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** The value below which `share` of the sorted values lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
