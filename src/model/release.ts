import { createHash } from "node:crypto";
import { type ContentFile, listFiles } from "../content/files.ts";
import { contentDir } from "../paths.ts";
import { newestChange } from "./last-changed.ts";

/** Which state of the content something was made from: in citations, the data package, the encoded editions. */
export interface Release {
  /** Named by its content: the first 12 letters of a SHA-256. The same entries have the same name on every machine. */
  version: string;
  /** Day (ISO, CE) on which an entry was last changed; absent where the history is not known (last-changed.ts). */
  date?: string;
}

/** The version of these files. Blank forms (`_templates/`) are no content, and what is not text counts by its name and size. */
export function versionOf(files: readonly ContentFile[]): string {
  const hash = createHash("sha256");
  for (const { path, size, text } of files)
    if (!path.startsWith("_templates/")) hash.update(JSON.stringify([path, text ?? size]));
  return hash.digest("hex").slice(0, 12);
}

let release: Release | undefined;

/** Of the content that is built, read once a build. */
export function releaseNow(): Release {
  release ??= { version: versionOf(listFiles(contentDir)), date: newestChange() };
  return release;
}
