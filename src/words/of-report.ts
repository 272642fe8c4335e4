/** A name or heading of what is of one report, where there are several. */
export const headOfReport = (head: string, report: string | undefined): string =>
  report === undefined ? head : `${head} (${report})`;
