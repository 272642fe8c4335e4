/** At build: which pages the worker fetches ahead, by what they weigh. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { namesFiles, needsOf } from "./linked-files.ts";

/** Bytes, compressed, that a first visit may fetch for later: pages with all that they need. */
export const MOST_BYTES = 60_000;
/** The offline page is always there; the others, most wanted first, as far as the site has them and they fit. */
const WANTED = ["", "networks/", "factors/", "lessons/", "provinces/", "search/"];

/** @returns site paths with the base, the offline page first @throws when the build has no offline page */
export function chooseShell(folder: string, base: string, most = MOST_BYTES): string[] {
  const fetched = new Set<string>();
  let bytes = 0;
  const chosen: string[] = [];
  for (const page of ["offline/", ...WANTED.filter((path) => existsSync(join(folder, path, "index.html")))]) {
    const { files, weight } = weigh(folder, base, `${page}index.html`, fetched);
    if (chosen.length > 0 && bytes + weight > most) continue;
    bytes += weight;
    for (const file of files) fetched.add(file);
    chosen.push(base + page);
  }
  return chosen;
}

/** Compressed bytes of a page and of all it needs, but for what is fetched already. */
function weigh(folder: string, base: string, page: string, fetched: ReadonlySet<string>) {
  const files = new Set<string>();
  let weight = 0;
  const waiting = [page];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (files.has(next)) continue;
    files.add(next);
    const content = readFileSync(join(folder, next));
    if (!fetched.has(next)) weight += next.endsWith(".woff2") ? content.length : compressed(content);
    if (next !== page && !namesFiles(next)) continue;
    waiting.push(...needsOf(content.toString(), base).map((path) => path.slice(base.length)));
  }
  return { files, weight };
}

const compressed = (content: Uint8Array): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
