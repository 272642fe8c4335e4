/**
 * An open page of the release before this format reads an index by a script in its folder. This one has the page read again: its query
 * is in its address, and the new page knows the new files. Once for an index, so that a page that comes from some cache says that
 * it failed, as it did.
 */
export const FIRST_FORMAT_SCRIPT = `const index = new URL(".", import.meta.url).pathname;
if (sessionStorage.getItem("read-again") === index) throw new Error("the page is still the one before");
sessionStorage.setItem("read-again", index);
location.reload();
await new Promise(() => {});
`;
