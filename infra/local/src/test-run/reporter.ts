import Mocha from 'mocha';

/** What a test run came to, as the process that ran it reports. */
export interface TestSummary {
  passed: number;
  failed: number;
  skipped: number;
  /** Titles of the outermost suites in which something was skipped. */
  skippedSuites: string[];
}

/** Mocha's spec reporter, which also sends the figures to the parent process. */
export default class SummaryReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    // A run whose parent is gone has nobody to report to.
    process.on('disconnect', () => process.exit(1));
    process.channel?.unref();
    const suites = new Set<string>();
    runner.on('pending', (test) => {
      let suite = test.parent;
      while (suite?.parent && !suite.parent.root) suite = suite.parent;
      if (suite) suites.add(suite.title);
    });
    const retried: string[] = [];
    runner.on('retry', (test: Mocha.Test, error: Error) => retried.push(`${test.fullTitle()}\n    ${error.stack ?? error.message}`));
    runner.once('end', () => {
      // A test that passed at its second try is a race that nobody has found yet: it is told with its fault.
      if (retried.length > 0) process.stdout.write(`\nTried again:\n  ${retried.join('\n  ')}\n`);
      const { passes, failures, pending } = this.stats;
      const summary: TestSummary = { passed: passes, failed: failures, skipped: pending, skippedSuites: [...suites] };
      process.send?.(summary);
    });
  }
}
