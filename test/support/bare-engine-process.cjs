/**
 * A JavaScript engine with no DOM, fetch, window, process or timers, less all that came after ES2016.
 * A process of its own: reads a JSON list of scripts from standard input, runs them in order, and
 * prints the list of what each evaluates to. Jobs that a script leaves are run before the next.
 */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { getQuickJS } = require('quickjs-emscripten');

/** What the oldest engine lacks; QuickJS has some of it, so it is taken away. */
const newerThan2016 = `
  ['values', 'entries', 'fromEntries', 'getOwnPropertyDescriptors', 'hasOwn', 'groupBy'].forEach((name) => { delete Object[name]; });
  ['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'].forEach((name) => { delete Array.prototype[name]; });
  ['padStart', 'padEnd', 'trimStart', 'trimEnd', 'trimLeft', 'trimRight', 'matchAll', 'replaceAll', 'at', 'isWellFormed', 'toWellFormed'].forEach((name) => { delete String.prototype[name]; });
  delete Promise.prototype.finally;
  ['allSettled', 'any', 'withResolvers', 'try'].forEach((name) => { delete Promise[name]; });
  ['BigInt', 'WeakRef', 'FinalizationRegistry', 'queueMicrotask', 'console', 'performance'].forEach((name) => { delete globalThis[name]; });
`;

async function main() {
  const context = (await getQuickJS()).newContext();
  const run = (script) => {
    const value = context.unwrapResult(context.evalCode(script, 'script.js'));
    const text = context.typeof(value) === 'undefined' ? '' : context.getString(value);
    value.dispose();
    let jobs = context.runtime.executePendingJobs();
    while (!jobs.error && jobs.value > 0) jobs = context.runtime.executePendingJobs();
    if (jobs.error) throw new Error(JSON.stringify(context.dump(jobs.error)));
    return text;
  };
  run(newerThan2016);
  run(readFileSync(path.resolve(__dirname, 'classic-outlook.js'), 'utf8'));
  process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(run)));
}

void main().catch((error) => {
  console.error(error);
  process.exit(1);
});
