import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry, Knowledge } from "../../../src/model/knowledge.ts";
import { lessonNeighbours } from "../../../src/model/lesson-neighbours.ts";
import { beside, neighbours } from "../../../src/model/neighbours.ts";
import { networkNeighbours } from "../../../src/model/network-neighbours.ts";
import { lessonReason, networkReason, toldApart } from "../../../src/model/reasons.ts";
import { siteWords } from "../../../src/model/site-words.ts";
import { knowledge } from "../../knowledge.ts";

type Network = Entry<"networks">;
type Lesson = Entry<"lessons">;

describe("neighbours", () => {
  const bond = (kind: string, weight: number) => ({ kind, weight });

  it("are those with most in common, the first of equal ones, each once with its reasons", () => {
    const bonds: Record<string, ReturnType<typeof bond>[]> = {
      a: [bond("place", 2)],
      b: [bond("work", 1), bond("place", 2)],
      c: [],
      d: [bond("place", 2)],
    };
    const found = neighbours(["a", "b", "a", "c", "d"], (each) => bonds[each] ?? [], 2);
    expect(found.map(({ entry }) => entry)).toEqual(["b", "a"]);
    expect(found[0]?.bonds.map(({ kind }) => kind)).toEqual(["place", "work"]);
  });

  it("are not all of one sort while there are others; else they are", () => {
    const kindOf = (each: string) => [bond(each[0] ?? "", each.startsWith("p") ? 2 : 1)];
    const entries = (of: string[]) => neighbours(of, kindOf, 5).map(({ entry }) => entry);
    expect(entries(["p1", "p2", "p3", "p4", "p5", "w1", "w2"])).toEqual(["p1", "p2", "p3", "w1", "w2"]);
    expect(entries(["p1", "p2", "p3", "p4", "p5", "p6"])).toEqual(["p1", "p2", "p3", "p4", "p5"]);
  });

  it("the ones before and after are those of the list", () => {
    const list = ["a", "b", "c"];
    expect(beside(list, "b")).toEqual({ previous: "a", next: "c" });
    expect(beside(list, "a")).toEqual({ previous: undefined, next: "b" });
    expect(beside(list, "x")).toEqual({});
  });
});

describe("reasons", () => {
  it("that all share are told once, and of each only what tells it apart", () => {
    expect(toldApart([["of a province", "of a factor"], ["of a word", "of a province"], ["of a province"]])).toEqual({
      shared: ["of a province"],
      own: [["of a factor"], ["of a word"], []],
    });
  });

  it("of one alone are its own, and of none are none", () => {
    expect(toldApart([["of a province"]])).toEqual({ shared: [], own: [["of a province"]] });
    expect(toldApart([])).toEqual({ shared: [], own: [] });
  });
});

const [network, lesson, followup] = [knowledge.networks[0], knowledge.lessons[0], knowledge.followups[0]];
const made = (networks: Partial<Network>[], lessons: Partial<Lesson>[] = [], followed: string[] = []): Knowledge => ({
  ...knowledge,
  networks: networks.map((own, i) => ({ ...(network as Network), id: `n${i}`, title: `น${i}`, ...own })),
  lessons: lessons.map((own, i) => ({ ...(lesson as Lesson), networks: [], factors: [], id: `l${i}`, ...own })),
  followups: [{ ...(followup as Entry<"followups">), networks: followed }],
  proposals: [],
});
const reasonsOf = (k: Knowledge, id: string): string[] =>
  networkNeighbours(k, k.networks.find((each) => each.id === id) as Network).map(
    ({ entry, bonds }) => `${entry.id}: ${bonds.map(networkReason).join(" · ")}`,
  );

describe("networks near one", () => {
  it("say why, what is named together first, and of the same work the nearest place first", () => {
    const k = made(
      [
        { province: "yasothon", business: "produce" },
        { province: "yasothon", business: "finance" },
        { province: "krabi", business: "produce" },
        { province: "udon-thani", business: "produce" },
        { province: null, business: "tourism" },
        { province: "krabi", business: "tourism" },
      ],
      [],
      ["n0", "n4"],
    );
    expect(reasonsOf(k, "n0")).toEqual([
      "n4: รายงานติดตามไว้ด้วยกัน",
      "n1: อยู่จังหวัดเดียวกัน",
      "n3: ทำเรื่องเดียวกัน: รวบรวมและขายผลผลิต",
      "n2: ทำเรื่องเดียวกัน: รวบรวมและขายผลผลิต",
    ]);
  });

  it("called by a word that few are called by come before those of the same work", () => {
    const named = ["เครือข่ายยางพารา จ.ตราด", "กลุ่มยางพารา", "เครือข่ายโคนม", "เครือข่ายจักสาน"];
    const others = Array.from({ length: 20 }, (_, i) => `เครือข่ายที่ ${i}`);
    const k = made([...named, ...others].map((title) => ({ title, province: null, business: "produce" })));
    expect(reasonsOf(k, "n0")[0]).toBe("n1: ชื่อมีคำว่า “ยางพารา” เหมือนกัน · ทำเรื่องเดียวกัน: รวบรวมและขายผลผลิต");
    expect(reasonsOf(k, "n2").join()).not.toContain("เหมือนกัน ·");
  });

  it("a word that an editor says tells nothing of a network is none to be called by", () => {
    const named = ["เครือข่ายยางพารา จ.ตราด", "กลุ่มยางพารา"];
    const others = Array.from({ length: 20 }, (_, i) => `เครือข่ายที่ ${i}`);
    const k = made([...named, ...others].map((title) => ({ title, province: null, business: "produce" })));
    const site = [{ ...siteWords(k), id: "home", file: "site/home.md", url: "/", text: "", generalWords: ["ยางพารา"] }];
    expect(reasonsOf({ ...k, site }, "n0").join()).not.toContain("เหมือนกัน");
  });

  it("a word of two names is whole in both: maize is no rice", () => {
    const named = ["ข้าวเปลือก", "ข้าวโพด", "ข้าวปลอดสาร"].map((title) => `เครือข่าย${title}`);
    const others = Array.from({ length: 20 }, (_, i) => `เครือข่ายที่ ${i}`);
    const k = made([...named, ...others].map((title) => ({ title, province: "krabi", business: "produce" })));
    const reasons = reasonsOf(k, "n0");
    expect(reasons.find((reason) => reason.startsWith("n1:"))).not.toContain("เหมือนกัน");
    expect(reasons.find((reason) => reason.startsWith("n2:"))).toContain("“ข้าว” เหมือนกัน");
  });

  it("a factor that the lessons of both bear on is a reason beside another, not alone", () => {
    const factors = knowledge.factors.slice(0, 1);
    const bears = { factors: factors.map(({ id }) => id) };
    const k = made(
      [
        { province: "krabi", business: "produce" },
        { province: "krabi", business: "finance" },
        { province: "trat", business: "tourism" },
      ],
      ["n0", "n1", "n2"].map((id) => ({ ...bears, networks: [id] })),
    );
    const name = factors.map(({ title }) => title).join("");
    expect(reasonsOf(k, "n0")).toEqual([`n1: อยู่จังหวัดเดียวกัน · บทเรียนพูดถึงปัจจัยเดียวกัน: ${name}`]);
  });

  it("whatever the content: five at most, never itself, each with a reason", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            province: fc.constantFrom(null, "krabi", "trat", "phuket"),
            business: fc.constantFrom("produce" as const, "finance" as const),
          }),
          { maxLength: 40 },
        ),
        fc.array(fc.array(fc.nat(39), { maxLength: 5 }), { maxLength: 8 }),
        (networks, named) => {
          const k = made(
            networks,
            named.map((places) => ({ networks: places.map((place) => `n${place}`) })),
          );
          for (const each of k.networks) {
            const found = networkNeighbours(k, each);
            expect(found.length).toBeLessThanOrEqual(5);
            expect(found.map(({ entry }) => entry)).not.toContain(each);
            for (const { bonds } of found) expect(bonds.map(networkReason).join("")).not.toBe("");
            if (k.networks.some((other) => other !== each && other.business === each.business))
              expect(found).not.toEqual([]);
          }
        },
      ),
    ));

  it("ten times as many networks are read ten times as often, not a hundred times", () => {
    const reads = (count: number): number => {
      let read = 0;
      const k = made(Array.from({ length: count }, () => ({})));
      for (const each of k.networks)
        Object.defineProperty(each, "business", {
          get: () => {
            read++;
            return "produce";
          },
        });
      for (const each of k.networks) networkNeighbours(k, each);
      return read;
    };
    expect(reads(1000)).toBeLessThan(12 * reads(100));
  });
});

describe("lessons near one", () => {
  it("say why: the same network, who says it, the same factor", () => {
    const factors = knowledge.factors.slice(0, 2).map(({ id }) => id);
    const k = made(
      [{ title: "ข้าวหอม" }],
      [
        { province: "krabi", networks: ["n0"], factors },
        { province: "trat", networks: ["n0"] },
        { province: "krabi" },
        { province: "trat", factors: factors.slice(0, 1) },
        { province: "trat" },
      ],
    );
    const found = lessonNeighbours(k, k.lessons[0] as Lesson);
    const name = knowledge.factors[0]?.title;
    expect(found.map(({ entry, bonds }) => `${entry.id}: ${bonds.map(lessonReason).join(" · ")}`)).toEqual([
      "l1: พูดถึงเครือข่ายเดียวกัน: ข้าวหอม",
      "l2: จากกระบี่เหมือนกัน",
      `l3: พูดถึงปัจจัยเดียวกัน: ${name}`,
    ]);
  });
});
