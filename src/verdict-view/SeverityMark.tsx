import type { Severity } from '../core';

/** One shape a severity, so that it can be told without colour: octagon, triangle, circle with i, circle with tick. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {severity === 'stop' && <path {...line} d="M5 1h6l4 4v6l-4 4H5l-4-4V5zM8 4.3v4.4M8 11.2v.1" />}
      {severity === 'caution' && <path {...line} d="M8 1.5l6.7 12.6H1.3zM8 6v4M8 12.1v.1" />}
      {severity === 'note' && <path {...line} d="M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2zM8 7.2v4M8 4.7v.1" />}
      {severity === 'none' && <path {...line} d="M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2zM5 8.3l2.1 2.1L11.2 6" />}
    </svg>
  );
}
