/** What the build tells the service worker (tell-worker.ts writes it before the worker's code). Paths begin with the base. */
export interface Handover {
  /** Path the site lives under, with a slash at both ends. */
  base: string;
  /** Changes whenever the worker's code or anything it fetches ahead does. */
  version: string;
  /** Pages fetched ahead; the first is shown for pages that can't be had, and is all that readers get who save data. */
  pages: readonly string[];
  /** Files without a hash in their names that pages show. */
  files: readonly string[];
}
