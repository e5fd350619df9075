import type { Words } from '../../core';
import type { SourceFile } from '../../orgchart-tools/import/source-file';
import { createJsonPositions, parseJson } from '../../orgchart-tools/json-positions';
import { parsePolicy } from '../../policy/parse-policy';
import type { OpenedPolicy } from './desk-engine';

/** A policy from a file, each fault with its line. */
export function openPolicy({ name, bytes }: SourceFile, words: Words): OpenedPolicy {
  const text = new TextDecoder().decode(bytes);
  const json = parseJson(text);
  if (!json.ok) return { issues: [{ code: 'bad-json', severity: 'error', path: '', place: { file: name, row: json.position.line, unit: 'line' }, message: words('import.bad-json', { detail: json.message }), cure: words('desk.bad-json.cure') }] };
  const { file, issues } = parsePolicy(json.value, words);
  const positionOf = createJsonPositions(text);
  return { ...(file === undefined ? {} : { file }), issues: issues.map((issue) => ({ ...issue, place: { file: name, row: positionOf(issue.path).line, unit: 'line' as const } })) };
}
