import { listFiles } from "./files.ts";

/** The pages that are written in Markdown, by the name of their file. @param folder where they lie */
export const readProse = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    listFiles(folder).flatMap(({ path, text }) =>
      path.endsWith(".mdx") && text !== null ? [[path.replace(/\.mdx$/, ""), text] as const] : [],
    ),
  );
