/** What the test runner adds for its own modules; a build would take it for the site's and make pages as the editing server does. */
const OF_THE_RUNNER = /^(?:VITEST.*|TEST|DEV|PROD|SSR|MODE|BASE_URL|NODE_ENV|OUT_DIR|CACHE_DIR|CONTENT_DIR)$/;

/** The environment of a build that is published, without anything that this test run sets; `more` is added. */
export const buildEnv = (more: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.test(name))),
  NODE_ENV: "production",
  ...more,
});
