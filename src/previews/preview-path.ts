import { createHash } from "node:crypto";

/** What the picture of a page says. */
export interface PreviewWords {
  title: string;
  /** The way to the page, from the top. */
  section: string;
}

/** Between the steps of the way. */
export const STEP = " › ";

/**
 * Site path of the picture with these words. It is another one when they change: messengers ask an address once and remember what they
 * got for weeks.
 * @param site what the site is called, and what it says of itself beside that
 */
export const previewPath = ({ title, section }: PreviewWords, site: { title: string; tagline: string }): string => {
  const words = JSON.stringify([title, section, site.title, site.tagline]);
  return `/previews/${createHash("sha256").update(words).digest("hex").slice(0, 10)}.png`;
};
