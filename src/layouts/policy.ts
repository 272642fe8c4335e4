import { firstScriptHash } from "./first-script.ts";

/**
 * What a page may load, for every host: only files of the site itself, whatever their kind. A page holds no style in its text, and of
 * scripts only the one that runs before it is drawn.
 */
export const policy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  `script-src 'self' ${firstScriptHash}`,
].join("; ");
