/**
 * The repository's page for a new file, filled in. Servers refuse addresses of more than about 8 KB, and a Thai letter takes nine
 * bytes of an address: long entries go by clipboard.
 */
const LONGEST = 8_000;

export interface NewFile {
  repository: string;
  branch: string;
  /** Path in the repository. */
  path: string;
  text: string;
}

const page = ({ repository, branch, path }: Omit<NewFile, "text">): string =>
  `${repository}/new/${encodeURIComponent(branch)}?filename=${encodeURIComponent(path).replaceAll("%2F", "/")}`;

/** Address that opens the page with name and text; `undefined` when it would be too long. */
export function filledPage(file: NewFile): string | undefined {
  const url = `${page(file)}&value=${encodeURIComponent(file.text)}`;
  return url.length < LONGEST ? url : undefined;
}

/** The same with the name only; the text is pasted there. */
export const emptyPage = (file: NewFile): string => page(file);
