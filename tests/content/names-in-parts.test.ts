import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { nameFiles } from "../../src/search/build/name-parts.ts";
import { searchRecords } from "../../src/search/build/records.ts";
import { SearchEngine } from "../../src/search/engine.ts";
import { groupHits } from "../../src/search/group-hits.ts";
import { memoryIndex } from "../../src/search/index-reader.ts";
import { readNames } from "../../src/search/names-file.ts";
import { suggest } from "../../src/search/suggest.ts";
import { Vocabulary } from "../../src/search/vocabulary.ts";
import { localSearch } from "../search/local-engine.ts";

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
  const bytes = [...loaded].map((path) => brotliCompressSync(files.get(path) ?? "").length);
  expect(
    bytes.reduce((sum, size) => sum + size, 0),
    [...loaded].join(" "),
  ).toBeLessThanOrEqual(25 * 1024);
});
