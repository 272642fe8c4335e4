/** A host that shows one deployment after the other, and from which as much comes as the line allows. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { vi } from "vitest";
import { type KeepList, LIST } from "../../../src/offline/keep-list.ts";
import type { KeptSection } from "../../../src/offline/kept-sections.ts";
import { packPath } from "../../../src/offline/pack.ts";
import { writePacks } from "../../../src/offline/write-packs.ts";

export const BASE = "/library/";

/** What a deployment says on each page: path below the base → text. */
export type Site = Readonly<Record<string, string>>;

export interface Deployment {
  site: Site;
  list: KeepList;
  files: ReadonlyMap<string, Buffer>;
}

const within = (id: string, search = false): KeptSection => ({
  id,
  label: id,
  start: `/${id}/`,
  holds: (page) => page.startsWith(id),
  search,
});
export const SECTIONS: readonly KeptSection[] = [
  within("lessons"),
  within("networks"),
  { ...within("krabi"), holds: (page) => /^(?:networks\/1|lessons\/2)/.test(page) },
  within("search", true),
];

/** Packs of a small site, in which each page has a style of its own text, and a word of the index its own file. */
export function deployment(site: Site): Deployment {
  const folder = mkdtempSync(join(tmpdir(), "packs-"));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const index = `i${Object.values(site).join("-")}`;
  for (const [path, text] of Object.entries(site)) {
    write(`${path}index.html`, `<link href="${BASE}_astro/s.${text}.css">${path} ${text}`);
    write(`_astro/s.${text}.css`, `p{--x:${text}}`);
    write(`pagefind/${index}/${path}w`, text);
  }
  write("offline/index.html", "offline");
  write("pagefind/current.json", JSON.stringify({ folder: index, format: 7 }));
  write(`pagefind/${index}/words.txt`, index);
  const list = writePacks(folder, BASE, SECTIONS);
  const names = [LIST, ...list.packs.map(packPath)];
  const files = new Map(names.map((name) => [BASE + name, readFileSync(join(folder, name))]));
  rmSync(folder, { recursive: true });
  return { site, list, files };
}

export interface Host {
  shows: Deployment;
  /** Done before each answer; may deploy, or throw where the line is cut. */
  before: (path: string) => void;
  /** Paths asked for. */
  asked: string[];
}

export function fakeHost(shows: Deployment): Host {
  const host: Host = { shows, before: () => undefined, asked: [] };
  vi.stubGlobal("fetch", async (request: Request | string, { signal }: RequestInit = {}) => {
    const path = typeof request === "string" ? request : new URL(request.url).pathname;
    host.asked.push(path);
    await Promise.resolve();
    host.before(path);
    signal?.throwIfAborted();
    const content = host.shows.files.get(path);
    return content ? new Response(new Uint8Array(content)) : new Response("<h1>404", { status: 404 });
  });
  return host;
}
