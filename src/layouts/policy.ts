import { createHash } from "node:crypto";

/** As a policy names a script that stands in a page. */
const hashOf = (script: string): string => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/**
 * What a page may load, for every host: only files of the site itself, whatever their kind. A page holds no style in its text, and of
 * scripts only the one that runs before it is drawn.
 * @param script its text
 */
export const policyFor = (script: string): string =>
  [
    "default-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `script-src 'self' ${hashOf(script)}`,
  ].join("; ");
