/** At build: the packs of a finished site, and the list of them. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { IN_INDEX, type KeepList, LIST } from "./keep-list.ts";
import type { KeptSection } from "./kept-sections.ts";
import { namesFiles, namesIn } from "./linked-files.ts";
import { type Listed, packName, packPath } from "./pack.ts";

/** A new pack begins at about one file in so many: where, the file's own name says, so that a new page moves no other. */
const PAGES = 16;
const PARTS = 64;

interface Packed {
  /** Path below the base, as links write it. */
  path: string;
  /** Read when its pack is written: a large site's pages together are more than a build has room for. */
  content: () => Buffer;
  /** Places of the sections that have it. */
  sections: ReadonlySet<number>;
}

/**
 * Files that the same sections have lie together, so that no section fetches what it does not need, and nothing is fetched twice.
 * @param folder the finished build @param base path the site lives under, with a slash at both ends
 */
export function writePacks(folder: string, base: string, sections: readonly KeptSection[]): KeepList {
  const { index, format, files: searched } = indexFiles(folder);
  const pages = pagesOf(folder);
  const inSections = (page: string) =>
    new Set(sections.flatMap(({ holds }, place) => (page === "" || holds(page) ? [place] : [])));
  const searching = new Set(sections.flatMap(({ search }, place) => (search ? [place] : [])));
  const packed = [
    ...pages.map((path): Packed => {
      const content = () => readFileSync(join(folder, path, "index.html"));
      return { path, content, sections: inSections(path) };
    }),
    ...assetsOf(folder, base, pages, inSections),
  ];
  const packs = [
    ...cut(packed, PAGES),
    ...cut(
      searched.map((file) => ({ ...file, sections: searching })),
      PARTS,
    ),
  ].map((files) => ({ files, ...writePack(folder, files) }));
  const list: KeepList = {
    index,
    format,
    packs: packs.map(({ name }) => name),
    sections: Object.fromEntries(
      sections.map(({ id, holds }, place) => [
        id,
        {
          pages: pages.filter(holds).length,
          packs: packs.flatMap(({ files }, number) => (files[0]?.sections.has(place) ? [number] : [])),
        },
      ]),
    ),
  };
  writeFileSync(join(folder, LIST), JSON.stringify(list));
  return list;
}

/** Paths of every page but the one that the worker has anyway, and but for what is not found. */
const pagesOf = (folder: string): string[] =>
  filesIn(folder)
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .map((file) => file.replace(/index\.html$/, ""))
    .filter((path) => path !== "offline/");

/** The styles, scripts and letters that pages name, whenever they use them, each with the sections of all pages that do. */
function assetsOf(
  folder: string,
  base: string,
  pages: readonly string[],
  inSections: (page: string) => Set<number>,
): Packed[] {
  const found = new Map<string, { path: string; content: () => Buffer; sections: Set<number>; names: string[] }>();
  const namesOf = (path: string) =>
    namesIn(readFileSync(join(folder, path), "utf8"), base).map((name) => name.slice(base.length));
  const add = (path: string, sections: ReadonlySet<number>): void => {
    if (!found.has(path) && !existsSync(join(folder, path))) return;
    const file = found.get(path) ?? {
      path,
      content: () => readFileSync(join(folder, path)),
      sections: new Set<number>(),
      names: namesFiles(path) ? namesOf(path) : [],
    };
    found.set(path, file);
    if (sections.isSubsetOf(file.sections)) return;
    for (const place of sections) file.sections.add(place);
    for (const name of file.names) add(name, sections);
  };
  for (const page of pages) {
    const sections = inSections(page);
    for (const name of namesOf(`${page}index.html`)) add(name, sections);
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Not as Pagefind has zipped each: together they weigh less. The search reads them either way. */
function indexFiles(folder: string): Pick<KeepList, "index" | "format"> & { files: Omit<Packed, "sections">[] } {
  const current: { folder: string; format?: number } = JSON.parse(
    readFileSync(join(folder, "pagefind/current.json"), "utf8"),
  );
  const root = join(folder, "pagefind", current.folder);
  const plain = (content: Buffer) => (content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content);
  const files = filesIn(root).map((file) => ({
    path: IN_INDEX + file,
    content: () => plain(readFileSync(join(root, file))),
  }));
  return { index: current.folder, format: current.format, files };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(join(folder, "/").length).replaceAll("\\", "/"))
    .sort();

function cut(files: readonly Packed[], every: number): Packed[][] {
  const packs: Packed[][] = [];
  for (const group of Map.groupBy(files, ({ sections }) => [...sections].join()).values()) {
    let pack: Packed[] = [];
    for (const file of group) {
      if (pack.length > 0 && hash(file.path).readUInt32BE() % every === 0) pack = [];
      if (pack.length === 0) packs.push(pack);
      pack.push(file);
    }
  }
  return packs;
}

function writePack(folder: string, files: readonly Packed[]): { name: string } {
  const contents = files.map(({ content }) => content());
  const table = Buffer.from(JSON.stringify(files.map(({ path }, i): Listed => [path, contents[i]?.length ?? 0])));
  const start = Buffer.alloc(4);
  start.writeUInt32BE(table.length);
  const pack = gzipSync(Buffer.concat([start, table, ...contents]), { level: 9 });
  const name = packName(hash(pack).toString("hex").slice(0, 12), pack.length);
  const file = join(folder, packPath(name));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pack);
  return { name };
}

const hash = (content: Buffer | string): Buffer => createHash("sha256").update(content).digest();
