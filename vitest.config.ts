import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import LongestFirst from "./tests/longest-first.ts";

/**
 * Node loads tests and what they test as it loads every script here. To have Vite rewrite all of it took a twelfth of what the unit tests
 * cost, and a fifth of what those of the site do. It is for mocks, which no test here has.
 */
const experimental = { viteModuleRunner: false, nodeLoader: false };

/** Fast first: what needs no build, then what reads dist/, then the browser. Each can be run alone: `npm run test:unit`. */
const project = (name: string, include: string[], options = {}) => ({
  test: { name, include, experimental, ...options },
});

/**
 * Two workers a core: a test that drives a browser waits for it, and meanwhile another can be at work. No test may hang on how soon a
 * browser answers: all passed on two cores with a load of fourteen.
 */
const browsing = { maxWorkers: 2 * availableParallelism(), sequence: { groupOrder: 1 }, isolate: false };

export default defineConfig({
  test: {
    // Every core: the rest of the machine waits for the tests anyway.
    maxWorkers: "100%",
    reporters: ["default", "./tests/summary-reporter.ts"],
    globalSetup: "tests/run-folder.ts",
    sequence: { sequencer: LongestFirst },
    projects: [
      // A limit is there to end what hangs, not to measure: drawing the explorer twice takes half a minute on a busy machine.
      // No test file leaves anything behind, so they share the modules they load: half the time.
      project("unit", ["tests/unit/**/*.test.ts"], {
        isolate: false,
        setupFiles: "tests/property-seed.ts",
        testTimeout: 120_000,
      }),
      project("content", ["tests/content/**/*.test.ts"], { isolate: false, testTimeout: 120_000 }),
      project("site", ["tests/site/**/*.test.ts"], { ...browsing, testTimeout: 120_000 }),
      // Every other browser that the machine has, not part of `npm test`. One at a time: each fills a core.
      project("browsers", ["tests/browsers/**/*.test.ts"], {
        testTimeout: 600_000,
        hookTimeout: 120_000,
        fileParallelism: false,
      }),
      project("browser", ["tests/browser/**/*.test.ts", "tests/search/**/*.test.ts"], {
        ...browsing,
        globalSetup: "tests/browser/unpack.ts",
        testTimeout: 120_000,
        hookTimeout: 120_000,
        // Vitest gives up after one second, which a busy machine needs for a page.
        expect: { poll: { timeout: 60_000 } },
      }),
    ],
  },
});
