/** Two entries of a collection with unique names are the same thing when this is the same. */
export const nameKey = (title: string, province: string | null | undefined): string =>
  `${title.trim()}\n${province ?? ""}`;
