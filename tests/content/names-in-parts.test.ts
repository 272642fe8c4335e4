import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { nameFiles } from "../../src/search/build/name-parts.ts";
import { searchRecords } from "../../src/search/build/records.ts";
import { inFileOrder } from "../../src/search/codec.ts";
import { SearchEngine } from "../../src/search/engine.ts";
import { groupHits } from "../../src/search/group-hits.ts";
import { readNames } from "../../src/search/names-file.ts";
import { suggest } from "../../src/search/suggest.ts";
import { toThaiBytes } from "../../src/search/thai-bytes.ts";
import { Vocabulary } from "../../src/search/vocabulary.ts";
import { FIRST_NAMES } from "../search/first-bytes.ts";
import { localSearch } from "../search/local-engine.ts";
import { memoryIndex } from "../search/memory-index.ts";

const { collected } = localSearch();
const entries = collected.records.map(({ entry }) => entry);
/** As they would be cut were there a few more of them. */
const files = nameFiles({ entries, provinces: collected.provinces }, collected.tokenise, { whole: 0 });
const records = searchRecords(collected.records);
const data = {
  records: { ...collected, records },
  thesaurus: async () => collected.thesaurus,
  breathe: async () => undefined,
  vocabulary: new Vocabulary(collected.vocabulary),
  reader: memoryIndex(collected.records.map(({ keys }) => keys)),
};

test.each([
  "ยางพารา",
  "ยางพารา สตูล",
  "ความยั่งยืน",
  "ผู้นำ",
  "satun",
  "วัวนม",
  "สหกรณ์ส่งผลไม้ขึ้นห้าง",
  "คนรุ่นใหม่ไม่อยากทำเกษตร",
  "จะชวนกลุ่มข้างๆ มาเข้าร่วมด้วยต้องเริ่มตรงไหน",
  "organic rice farmers",
  "ธ.ก.ส.",
  "บูรณการ",
])("%s: names that come in parts, with the titles of the first hits, are 25 KB at most", async (query) => {
  const loaded = new Set(["names.json"]);
  const names = readNames(files.get("names.json") ?? "", async (path, read) => {
    loaded.add(path);
    return read(files.get(path) ?? "");
  });
  await suggest(names, query);
  const { hits, some } = await new SearchEngine({ ...data, names }).search(query);
  const listed = groupHits([...hits, ...(some?.hits ?? [])], records).slice(0, 20);
  await names.entries(listed.map(({ hit }) => hit.record));
  const bytes = [...loaded].map((path) => brotliCompressSync(toThaiBytes(files.get(path) ?? "")).length);
  expect(
    bytes.reduce((sum, size) => sum + size, 0),
    [...loaded].join(" "),
  ).toBeLessThanOrEqual(25 * 1024);
});

/** Ten times as many, of other names made of the same: each under its title with the end of another's. */
const grown = inFileOrder(
  Array.from({ length: 10 }, (_, copy) =>
    entries.map((entry, i) => {
      const other = entries[(i * 7 + copy * 131) % entries.length]?.title ?? "";
      return copy === 0
        ? entry
        : {
            ...entry,
            url: entry.url.replace(/\/?$/, `-${copy}$&`),
            title: `${entry.title}${other.slice(-12)} ${copy}`,
            aliases: entry.aliases.map((alias) => `${alias} ${other.slice(0, 6)}`),
          };
    }),
  ).flat(),
);

test("names are one file as long as a first suggestion can bear it", () => {
  const size = (some: number): number => {
    const few = { entries: grown.slice(0, some), provinces: collected.provinces };
    const names = nameFiles(few, collected.tokenise).get("names.json") ?? "";
    return brotliCompressSync(toThaiBytes(names)).length;
  };
  for (let some = entries.length / 2; some < entries.length * 2; some += 50)
    expect(size(some), `${some}`).toBeLessThanOrEqual(FIRST_NAMES);
});

const ten = nameFiles({ entries: grown, provinces: collected.provinces }, collected.tokenise);
test.each(["ย", "ยางพารา", "สตูล", "satun", "ความยั่งยืน", "ผู้นำ", "วัวนม", "ยาพารา", "ยางพาราสตูล", "pk'ryik"])(
  "%s: of ten times as many things, the first names are as few bytes",
  async (typed) => {
    const loaded = new Set(["names.json"]);
    const names = readNames(ten.get("names.json") ?? "", async (path, read) => {
      loaded.add(path);
      return read(ten.get(path) ?? "");
    });
    await suggest(names, typed);
    const bytes = [...loaded].map((path) => brotliCompressSync(toThaiBytes(ten.get(path) ?? "")).length);
    expect(
      bytes.reduce((sum, size) => sum + size, 0),
      [...loaded].join(" "),
    ).toBeLessThanOrEqual(FIRST_NAMES);
  },
);
