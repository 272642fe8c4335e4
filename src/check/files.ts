import { isUtf8 } from "node:buffer";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One file of the content folder, as the rules see it. */
export interface ContentFile {
  /** Path from the content folder, with `/`. */
  path: string;
  /** Bytes. */
  size: number;
  /** Text with LF line ends and no byte order mark; `null` when it is not UTF-8 or not a kind of file that holds prose. */
  text: string | null;
  /** A symbolic link: could publish a file from outside the folder. */
  link?: boolean;
}

const PROSE = /\.(?:md|mdx)$/i;

/** Makes a file of the listing from its bytes. Never throws. */
export function contentFile(path: string, bytes: Uint8Array): ContentFile {
  const text = PROSE.test(path) && isUtf8(bytes) ? new TextDecoder().decode(bytes).replace(/\r\n?/g, "\n") : null;
  return { path, size: bytes.length, text };
}

/**
 * Every file below a folder, sorted by path; hidden files (`.DS_Store`) are left out. The only place where the check reads the disk.
 * A folder that does not exist has no files.
 */
export function listFiles(root: string): ContentFile[] {
  const files: ContentFile[] = [];
  const walk = (folder: string): void => {
    for (const name of namesIn(join(root, folder))) {
      const path = folder ? `${folder}/${name}` : name;
      const place = join(root, path);
      const stat = lstatSync(place, { throwIfNoEntry: false });
      if (!stat || name.startsWith(".")) continue;
      if (stat.isDirectory()) walk(path);
      else if (stat.isSymbolicLink()) files.push({ path, size: 0, text: null, link: true });
      else if (PROSE.test(name)) files.push(contentFile(path, readFileSync(place)));
      else files.push({ path, size: stat.size, text: null });
    }
  };
  walk("");
  return files;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
