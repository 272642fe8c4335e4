/**
 * How long a file that changed is left alone before it is read, in milliseconds: an editor may write it in steps, several files may
 * change at once (a branch, a search and replace), and the watcher tells nothing of a second change within 50.
 */
export const SETTLING = 100;
