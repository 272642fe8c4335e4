import { isUtf8 } from "node:buffer";
import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
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

const PROSE = /\.(?:md|mdx|txt)$/i;

/** Made by the system or an editor (`.DS_Store`, `._x.md`, `.x.md.swp`); what an author has named like an entry is told of. */
const HIDDEN = /^\.(?![^._#].*\.mdx?$)/i;

/** Makes a file of the listing from its bytes: the one way in which check and build read a file. Never throws. */
export function contentFile(path: string, bytes: Uint8Array): ContentFile {
  // UTF-16 without a mark is valid UTF-8 with a NUL beside every letter.
  const isText = PROSE.test(path) && isUtf8(bytes) && !bytes.includes(0);
  return { path, size: bytes.length, text: isText ? new TextDecoder().decode(bytes).replace(/\r\n?/g, "\n") : null };
}

/**
 * Every file below a folder, sorted by path; hidden files (`.DS_Store`) are left out. The only place where content is read from the disk.
 * A folder that does not exist has no files.
 */
export function listFiles(root: string): ContentFile[] {
  const files: ContentFile[] = [];
  const walk = (folder: string): void => {
    for (const item of itemsIn(join(root, folder))) {
      if (HIDDEN.test(item.name)) continue;
      const path = folder ? `${folder}/${item.name}` : item.name;
      if (item.isDirectory()) walk(path);
      else if (item.isSymbolicLink()) files.push({ path, size: 0, text: null, link: true });
      else if (PROSE.test(path)) files.push(contentFile(path, readFileSync(join(root, path))));
      else files.push({ path, size: statSync(join(root, path)).size, text: null });
    }
  };
  walk("");
  return files;
}

function itemsIn(folder: string): Dirent[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}
