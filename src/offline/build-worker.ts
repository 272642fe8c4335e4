/** At build: `sw.js` for the pages of this very build. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { Handover } from "./handover.ts";
import { chooseShell } from "./shell.ts";

const SOURCE = fileURLToPath(new URL("sw.ts", import.meta.url));
const FILES = ["emblem.svg"];

/**
 * @param folder the finished build
 * @param base path the site lives under, with a slash at both ends
 */
export async function writeWorker(folder: string, base: string): Promise<void> {
  const code = await bundle();
  const pages = chooseShell(folder, base);
  const files = FILES.map((file) => base + file);
  const hash = createHash("sha256").update(code);
  for (const page of pages) hash.update(page).update(readFileSync(join(folder, page.slice(base.length), "index.html")));
  for (const file of FILES) hash.update(readFileSync(join(folder, file)));
  const handover: Handover = { base, version: hash.digest("hex").slice(0, 12), pages, files };
  writeFileSync(join(folder, "sw.js"), `const HANDOVER=${JSON.stringify(handover)};\n${code}`);
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: "warn",
    build: { write: false, target: "es2022", rolldownOptions: { input: SOURCE, output: { format: "iife" } } },
  });
  const [chunk, ...more] = [built].flat().flatMap((result) => ("output" in result ? result.output : []));
  if (chunk?.type !== "chunk" || more.length > 0) throw new Error(`${SOURCE} ต้องรวมได้เป็นไฟล์เดียว`);
  return chunk.code;
}
