/** What the address of the explorer names its choice with: `?of=network/x`. */
export const CHOICE = "of";
