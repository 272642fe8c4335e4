/** Parts of a citation, each closed by a full stop unless it closes itself. What is absent is left out. */
export const sentences = (parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part ? (/[.?!…]$/.test(part) ? part : `${part}.`) : [])).join(" ");
