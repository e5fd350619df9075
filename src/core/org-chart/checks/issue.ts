import type { Issue } from '../org-chart';

/** JSON Pointer (RFC 6901) from its parts. */
export function pointer(...parts: readonly (string | number)[]): string {
  return parts.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

export function error(code: string, path: string, message: string, cure: string): Issue {
  return { code, severity: 'error', path, message, cure };
}

export function warning(code: string, path: string, message: string, cure: string): Issue {
  return { code, severity: 'warning', path, message, cure };
}
