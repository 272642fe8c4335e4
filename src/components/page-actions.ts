/** What a reader can do with a page, in the order of its line of actions. */
export const PAGE_ACTIONS = ["share", "cite", "print", "listen"] as const;
export type PageAction = (typeof PAGE_ACTIONS)[number];
