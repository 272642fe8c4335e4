import { describe, expect, it } from "vitest";
import { readContent } from "../../../src/content/read.ts";
import { addressNow, everySharedList, targetNow } from "../../../src/model/address-now.ts";
import { buildKnowledge } from "../../../src/model/knowledge.ts";
import { partUrl } from "../../../src/model/parts.ts";
import { permalinksOf } from "../../../src/model/permalinks.ts";
import { placeOf } from "../../../src/model/places.ts";
import { sectionLists } from "../../../src/model/section-lists.ts";
import { units } from "../../../src/model/sections.ts";
import { groupsIn } from "../../../src/model/shared-list.ts";
import { listEntries } from "../../../src/search/build/entries.ts";
import { LIBRARY } from "../../build-library.ts";
import { grown, ordinary } from "../diagrams/grown.ts";

const few = grown(ordinary);
const many = grown({ ...ordinary, paragraphs: 1500, corrections: 1500, rows: 2400 });
const listIn = (k: typeof many) => {
  const list = sectionLists(k).get("test/s1");
  if (!list) throw new Error("no section");
  return list;
};
const anchorOf = ({ block, row }: ReturnType<typeof listIn>["parts"][0]["items"][number]) => (row ?? block).anchor;

describe("a section of a report", () => {
  it("stands on one page while it fits, at the addresses that are promised", () => {
    for (const k of [few, buildKnowledge(readContent(LIBRARY))]) {
      for (const { parts } of sectionLists(k).values()) expect(parts).toHaveLength(1);
      for (const { url } of k.corrections) expect(url).toMatch(/^\/report\/(?:[^/]+\/)+#/);
    }
    expect(listEntries(few).filter(({ kind }) => kind === "report")).toMatchObject([
      { url: "/report/s1/", title: "หัวข้อทดสอบ" },
    ]);
  });

  it("is cut into parts when it is long, each block and each row in one", () => {
    const { parts } = listIn(many);
    expect(parts.length).toBeGreaterThan(5);
    const held = parts.flatMap(({ items }) => items.map(anchorOf));
    const wanted = units(many.sections[0] ?? expect.fail()).map(({ anchor }) => anchor);
    expect(held).toEqual(wanted.filter((anchor) => anchor !== "title" && anchor !== "t1-head"));
  });

  it("is cut by its letters and notes too: what is heavy makes a short part", () => {
    const rows = { ...ordinary, rows: 300 };
    expect(listIn(grown(rows)).parts).toHaveLength(1);
    const noted = grown({ ...ordinary, paragraphs: 500 });
    expect(listIn(noted).parts).toHaveLength(1);
    expect(listIn(grown({ ...ordinary, paragraphs: 500, corrections: 500 })).parts.length).toBeGreaterThan(1);
  });

  it("has a table as the group of its rows, begun once", () => {
    const list = listIn(many);
    const tables = list.parts.flatMap((part) => groupsIn(list, part)).filter(({ group }) => group === "t1");
    expect(tables.length).toBeGreaterThan(2);
    expect(tables.map(({ anchor }) => anchor)).toEqual(["t1", ...tables.slice(1).map(() => undefined)]);
    expect(addressNow(many, "/report/s1/#t1")).toBe(addressNow(many, "/report/s1/#t1-r1").replace("-r1", ""));
  });

  it("is cited, corrected and linked where its blocks stand", () => {
    const { parts } = listIn(many);
    const citation = { source: "test", section: "s1" };
    for (const { number, items } of parts)
      for (const at of items.map(anchorOf))
        expect(placeOf(many, { ...citation, at }).url).toBe(`${partUrl("/report/s1/", number)}#${at}`);
    expect(placeOf(many, citation).url).toBe("/report/s1/");
    for (const { url, id, at } of many.corrections) {
      expect(url).toBe(placeOf(many, { ...citation, at }).url);
      expect(addressNow(many, `/report/s1/#n-${id}`)).toBe(url.replace(/#.*/, `#n-${id}`));
    }
  });

  it("keeps each link to a block of its own in order, whichever page it is on", () => {
    const last = placeOf(many, { source: "test", section: "s1", at: "p1500" }).url;
    const link = { kind: "here", href: "#p1500" } as const;
    expect(targetNow(many, link, "/report/s1/")).toEqual({ kind: "inside", path: last });
    expect(targetNow(few, link, "/report/s1/")).toEqual(link);
    expect(targetNow(many, { kind: "inside", path: "/report/s1/#p1500" })).toEqual({ kind: "inside", path: last });
  });

  it("keeps what was promised when it grows: whatever can be cited has a part", () => {
    const anchors = everySharedList(many).find(({ path }) => path === "/report/s1/")?.where;
    const promised = permalinksOf(few, { diagrams: [], data: [] }).filter((url) => url.startsWith("/report/s1/#"));
    expect(promised.length).toBeGreaterThan(14);
    for (const url of promised) expect(anchors?.has(url.replace(/.*#/, "")), url).toBe(true);
  });

  it("is found by its parts, and by its name in each", () => {
    const records = listEntries(many).filter(({ kind }) => kind === "report");
    const { parts } = listIn(many);
    expect(records.map(({ url }) => url)).toEqual(parts.map(({ number }) => partUrl("/report/s1/", number)));
    expect(records[1]?.title).toBe("หัวข้อทดสอบ หน้า 2");
  });
});
