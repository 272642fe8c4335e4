import { appendFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/** Appends `passed failed` of a run to the file named by `TEST_SUMMARY`, so that CI can close with the sum of all runs. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>): void {
    const file = process.env.TEST_SUMMARY;
    if (!file) return;
    let passed = 0;
    let failed = 0;
    for (const module of modules) {
      const broken = !module.ok() && [...module.children.allTests()].every((test) => test.result().state !== "failed");
      if (broken) failed++;
      for (const test of module.children.allTests()) {
        if (test.result().state === "passed") passed++;
        if (test.result().state === "failed") failed++;
      }
    }
    appendFileSync(file, `${passed} ${failed}\n`);
  }
}
