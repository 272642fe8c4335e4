/** At build: tells `sw.js`, which Vite has bundled, the pages of this very build. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Handover } from "./handover.ts";
import { chooseShell } from "./shell.ts";

const FILES = ["emblem.svg"];

/**
 * @param folder the finished build
 * @param base path the site lives under, with a slash at both ends
 */
export function tellWorker(folder: string, base: string): void {
  const worker = join(folder, "sw.js");
  const code = readFileSync(worker, "utf8");
  const pages = chooseShell(folder, base);
  const files = FILES.map((file) => base + file);
  const hash = createHash("sha256").update(code);
  for (const page of pages) hash.update(page).update(readFileSync(join(folder, page.slice(base.length), "index.html")));
  for (const file of FILES) hash.update(readFileSync(join(folder, file)));
  const handover: Handover = { base, version: hash.digest("hex").slice(0, 12), pages, files };
  writeFileSync(worker, `const HANDOVER=${JSON.stringify(handover)};\n${code}`);
}
