/**
 * Roles of what is told about words, so that it is heard as that: a reference to a note, the note, the way back (DPUB-ARIA 1.1). Astro's
 * types know the roles of ARIA itself only.
 */
const role = (name: string): Record<string, string> => ({ role: name });
export const noteRoles = {
  reference: role("doc-noteref"),
  note: role("doc-footnote"),
  back: role("doc-backlink"),
};
