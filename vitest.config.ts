import { defineConfig } from "vitest/config";

/** Fast first: what needs no build, then what reads dist/, then the browser. Each can be run alone: `npm run test:unit`. */
const project = (name: string, include: string[], options = {}) => ({ test: { name, include, ...options } });

export default defineConfig({
  test: {
    reporters: ["default", "./tests/summary-reporter.ts"],
    projects: [
      project("unit", ["tests/unit/**/*.test.ts"]),
      project("content", ["tests/content/**/*.test.ts"]),
      project("site", ["tests/site/**/*.test.ts"], { testTimeout: 30_000 }),
      project("browser", ["tests/browser/**/*.test.ts", "tests/search/**/*.test.ts"], {
        testTimeout: 120_000,
        hookTimeout: 120_000,
        // One Chromium at a time: two cores.
        fileParallelism: false,
      }),
    ],
  },
});
