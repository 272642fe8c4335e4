import { OtherRelease } from "../current-index.client.ts";

/** Of the index for which the page was read again, in this tab. */
const KEY = "read-again";

/**
 * Reads the page again when the site has been deployed with an index that this one cannot read: the query is in the address. Once for an
 * index, for some cache may give the old page again.
 * @returns whether it does
 */
export function readAgain(error: unknown): boolean {
  if (!(error instanceof OtherRelease)) return false;
  try {
    if (sessionStorage.getItem(KEY) === error.folder) return false;
    sessionStorage.setItem(KEY, error.folder);
  } catch {
    // A browser that keeps nothing would read it again for ever.
    return false;
  }
  location.reload();
  return true;
}
