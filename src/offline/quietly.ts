/** What can't be stored is no reason to disturb a reader. */
export const quietly = (work: Promise<unknown>): Promise<unknown> => work.catch(() => undefined);
