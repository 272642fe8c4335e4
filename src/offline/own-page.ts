/** Only a plain answer of this host is stored: no error, nothing that was sent on elsewhere, nothing of another origin. */
export const isPlainAnswer = (answer: Response): boolean =>
  answer.status === 200 && answer.type === "basic" && !answer.redirected;

export const isHtml = (answer: Response): boolean => /^text\/html\b/.test(answer.headers.get("content-type") ?? "");

/**
 * A page of this very site says so in its first tag (layouts/Page.astro). What a hotel's sign-in page, a neighbour site or
 * a fork below this one answers does not.
 */
export const isOwnPage = (html: string, base: string): boolean =>
  /<html\b[^>]*>/.exec(html)?.[0].includes(` data-base="${base}"`) ?? false;
