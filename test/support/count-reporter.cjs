/** Ends a run with one plain line. A file that could not run at all counts as one failed test. */
module.exports = class CountReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    // At exit, because jest's own summary comes after every reporter.
    process.once('exit', () => console.log(`\n${results.numPassedTests} passed, ${failed} failed`));
  }
};
