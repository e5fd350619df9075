import { execFileSync } from 'node:child_process';
import path from 'node:path';

const maxOutputBytes = 256 * 1024 * 1024;

/** Runs scripts one after the other in one bare ES2016 engine; gives what each evaluates to, as text. */
export function runInBareEngine(scripts: readonly string[]): readonly string[] {
  return JSON.parse(execFileSync(process.execPath, [path.resolve(__dirname, 'bare-engine-process.cjs')], { input: JSON.stringify(scripts), encoding: 'utf8', maxBuffer: maxOutputBytes })) as readonly string[];
}
