import { describe, expect, test } from "vitest";
import { nameFiles } from "../../../src/search/build/name-parts.ts";
import type { CatalogueEntry, ProvinceName } from "../../../src/search/catalogue.ts";
import { inFileOrder } from "../../../src/search/codec.ts";
import { recordsNamed } from "../../../src/search/known-names.ts";
import { type Names, wholeNames } from "../../../src/search/names.ts";
import { readNames } from "../../../src/search/names-file.ts";
import { nearNames, suggest } from "../../../src/search/suggest.ts";
import { createTokeniser } from "../../../src/text/tokenise.ts";

const provinces: ProvinceName[] = [
  { id: "satun", title: "สตูล", region: "ภาคใต้" },
  { id: "trat", title: "ตราด", region: "ภาคตะวันออก" },
];
const products = ["ข้าว", "ยางพารา", "ผลไม้", "ปลา", "นม", "ผ้า", "เกลือ", "สมุนไพร", "กาแฟ", "อ้อย"];
const doings = ["แปรรูป", "ตลาด", "ออมทรัพย์", "เรียนรู้", "ขนส่ง", "ส่งออก", "อินทรีย์", "ชุมชน"];
const entries: CatalogueEntry[] = inFileOrder([
  ...products.flatMap((product) =>
    doings.flatMap((doing) =>
      ["หนึ่ง", "สอง", "สาม"].map(
        (number): CatalogueEntry => ({
          kind: number === "สาม" ? "lessons" : "networks",
          url: `/${product}/${doing}/${number}/`,
          title: `เครือข่าย${product}${doing}กลุ่ม${number}`,
          aliases: [],
          province: number === "สอง" ? "trat" : "satun",
        }),
      ),
    ),
  ),
  { kind: "networks", url: "/rubber/", title: "เครือข่ายยางพารา", aliases: [] },
  { kind: "provinces", url: "/satun/", title: "สตูล", aliases: ["Satun"], province: "satun" },
  { kind: "glossary", url: "/glossary/#bank", title: "ธ.ก.ส.", aliases: ["แบงก์เกษตร", "BAAC"] },
]);
const tokenise = createTokeniser([]);
const whole = wholeNames(entries, provinces);
const PART = 20;

function inParts(): { names: Names; loaded: string[]; files: Map<string, string> } {
  const files = nameFiles({ entries, provinces }, tokenise, { whole: 0, part: PART });
  const loaded: string[] = [];
  const names = readNames(files.get("names.json") ?? "", async (path, read) => {
    loaded.push(path);
    return read(files.get(path) ?? "");
  });
  return { names, loaded, files };
}

describe("names in parts", () => {
  test("a small site has its names in one file, and where they lead in another", async () => {
    const some = [...entries.slice(0, 20), ...entries.slice(-2)];
    const files = nameFiles({ entries: some, provinces }, tokenise);
    expect([...files.keys()]).toEqual(["names.json", "addresses.json"]);
    const loaded: string[] = [];
    const names = readNames(files.get("names.json") ?? "", async (path, read) => {
      loaded.push(path);
      return read(files.get(path) ?? "");
    });
    expect((await names.near("ย")).map(({ entry: { title, aliases } }) => [title, aliases])).toEqual(
      some.map(({ title, aliases }) => [title, aliases]),
    );
    expect(loaded).toEqual([]);
    expect(await names.entries([...some.keys(), some.length])).toEqual([...some, undefined]);
    expect(loaded).toEqual(["addresses.json"]);
  });

  test.each([
    "เ",
    "เครือข่าย",
    "เครือข่ายย",
    "ย",
    "ยาง",
    "ยางพาราตลาด",
    "ตลาด",
    "กลุ่ม",
    "ธกส",
    "แบงก์",
    "สตู",
    "satn",
    "baac",
    "l9^",
    "ก่ๆ",
  ])("%s suggests the same as all names at once, and loads one part", async (typed) => {
    const { names, loaded } = inParts();
    const [first] = await suggest(names, typed);
    const [wanted] = await suggest(whole, typed);
    if (wanted) expect(first).toMatchObject(wanted);
    else expect(first).toBeUndefined();
    expect(loaded.length).toBeLessThanOrEqual(2);
  });

  test("no part is much longer than it may be, at any size", () => {
    for (const [path, text] of inParts().files)
      if (path.startsWith("names/")) expect(JSON.parse(text).length, path).toBeLessThanOrEqual(PART + 9);
  });

  test("every name is found by each of its words", async () => {
    const { names } = inParts();
    for (const { title, url } of entries) {
      const found = await suggest(names, title, 1);
      const known = await names.entries(found.map(({ record }) => record));
      expect(known.map((entry) => entry?.url)).toEqual([url]);
    }
  });

  test("what is called so is known: titles, other names, titles without what many begin with", async () => {
    const { names } = inParts();
    for (const keys of [["ยางพารา"], ["เครือข่ายยางพารา"], ["ธกส"], ["แบงก์เกษตร"], ["satun"], ["ไม่มี"]])
      expect(await recordsNamed(keys, names), keys.join()).toEqual(await recordsNamed(keys, whole));
  });

  test("titles of hits come by their numbers, a file once", async () => {
    const { names, loaded } = inParts();
    const records = [entries.length - 1, 3, 0, 1, 3];
    expect(await names.entries(records)).toEqual(records.map((record) => entries[record]));
    expect(new Set(loaded).size).toBe(loaded.length);
    expect(await names.entries([entries.length])).toEqual([undefined]);
  });

  test("a part that failed is asked for again", async () => {
    const { files } = inParts();
    let fail = true;
    const names = readNames(files.get("names.json") ?? "", async (path, read) => {
      if (fail) throw new Error("offline");
      return read(files.get(path) ?? "");
    });
    await expect(suggest(names, "ยางพารา")).rejects.toThrow("offline");
    fail = false;
    expect((await suggest(names, "ยางพารา")).length).toBeGreaterThan(0);
  });

  test("when nothing begins so, names that share the longest beginning", async () => {
    const { names } = inParts();
    expect((await nearNames(names, "ยางพารากขค"))[0]).toEqual((await nearNames(whole, "ยางพารากขค"))[0]);
    expect(await nearNames(names, "ฎฐฑฒ")).toEqual([]);
  });
});
