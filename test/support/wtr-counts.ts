import type {Reporter, TestResult, TestSession, TestSuiteResult} from '@web/test-runner-core';
import {writeCounts} from './write-counts.ts';

/** Reporter for @web/test-runner: prints nothing, leaves the counts of all files in all browsers. */
export function wtrCounts(): Reporter {
  return {
    onTestRunFinished({sessions}) {
      const results = sessions.flatMap(({testResults}) => (testResults ? testsOf(testResults) : []));
      writeCounts({
        passed: results.filter(({passed, skipped}) => passed && !skipped).length,
        failed:
          results.filter(({passed, skipped}) => !passed && !skipped).length + sessions.filter(broke).length,
      });
    },
  };
}

function testsOf({tests, suites}: TestSuiteResult): TestResult[] {
  return [...tests, ...suites.flatMap(testsOf)];
}

/** A file that did not load, or that ended outside of a test. */
function broke({errors, testResults}: TestSession): boolean {
  return errors.length > 0 || testResults === undefined;
}
