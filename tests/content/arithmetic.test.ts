import { describe, expect, it } from "vitest";
import { units } from "../../src/model/sections.ts";
import { knowledge as k } from "../knowledge.ts";
import { alone, claims } from "./arithmetic.claims.ts";
import { textAt } from "./reckoning.ts";

const UNITS = [
  "เครือข่าย|จังหวัด|กลุ่ม|คน|ครั้ง|โครงการ|องค์ประกอบ|ประการ|ประเด็น|ขั้นตอน|แนวทาง|ด้าน",
  "สหกรณ์|องค์กร|เดือน|ปี|ราย|ล้านบาท|บาท|หมู่บ้าน|คัน|หลัง|แห่ง|ตัน|ประเภท|ช่วง",
].join("|");
const COUNTED = new RegExp(`(?<!ที่ |[\\d.,])(?!25\\d\\d)[\\d,]*\\d (?:${UNITS})|ร้อยละ \\d+|ทั้ง \\d+(?= ที่)`, "g");
/** The contents list repeats titles; the rows of table 4.1 are summed as a whole. */
const elsewhere = (section: string, anchor: string) => section === "contents" || /^table-4-1-r(?!42$)/.test(anchor);

const stated = (says: string) => Number(/[\d,]*\d/.exec(says)?.[0].replaceAll(",", ""));

describe("what the report reckons", () => {
  for (const { at, says, is, against } of claims.filter((claim) => claim.against === undefined))
    it(`holds: ${at} ${says}`, () => {
      expect(textAt(at)).toContain(says);
      expect(is(), against).toBe(stated(says));
    });

  for (const { at, says, is, against } of claims.filter((claim) => claim.against !== undefined))
    it(`does not hold, and ${against} says so: ${at} ${says}`, () => {
      expect(textAt(at)).toContain(says);
      expect(is()).not.toBe(stated(says));
      const told = k.discrepancies.find(({ id }) => id === against);
      expect(told?.what).toContain(says.split(" ")[0]);
      expect(told?.statements.length).toBeGreaterThan(1);
    });

  it("every number of things that the text states is reckoned here, or stands alone", () => {
    const judged = new Set([
      ...claims.map(({ at, says }) => `${at} ${says}`),
      ...alone.flatMap(([at, ...all]) => all.map((says) => `${at} ${says}`)),
    ]);
    const found = k.sections.flatMap((section) =>
      units(section)
        .filter(({ anchor }) => !elsewhere(section.section, anchor))
        .flatMap(({ anchor, text }) =>
          (text.match(COUNTED) ?? []).map((says) => `${section.section}#${anchor} ${says}`),
        ),
    );
    expect(found.filter((each) => !judged.has(each))).toEqual([]);
    for (const [at, ...all] of alone) for (const says of all) expect(textAt(at)).toContain(says);
  });

  it("the days of the week are those of the calendar", () => {
    const days = ["อาทิตย์", "จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์"];
    for (const [at, day] of [
      ["appendix-2-1#p2", "2007-09-25"],
      ["appendix-2-2#p1", "2007-09-28"],
    ] as const)
      expect(textAt(at)).toContain(`วัน${days[new Date(`${day}T00:00:00Z`).getUTCDay()]}ที่ ${Number(day.slice(-2))}`);
  });
});

/** What our own words on the lists count (khrueakhai-24-tarang). */
it("of the 24 networks and the 20 of table 4.2, 12 stand in both as the entries have it", () => {
  const named = (section: string, at: RegExp) =>
    k.networks.filter(({ appearances }) => appearances.some((a) => a.section === section && at.test(a.at ?? "")));
  const [potential, table] = [named("2-3", /^p/), named("4-2", /^table-4-2-r/)];
  expect([potential.length, table.length]).toEqual([24, 20]);
  expect(potential.filter((network) => table.includes(network))).toHaveLength(12);
});
