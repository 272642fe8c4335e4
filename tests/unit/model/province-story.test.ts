import { expect, it } from "vitest";
import type { Entry, Knowledge } from "../../../src/model/knowledge.ts";
import { followupsOfProvince, provinceLead } from "../../../src/model/province-story.ts";
import { knowledge } from "../../knowledge.ts";

type Network = Entry<"networks">;
const [network, followup, province] = [knowledge.networks[0], knowledge.followups[0], knowledge.provinces[0]];
const nan = { ...(province as Entry<"provinces">), id: "nan", title: "น่าน" };
const made = (networks: Partial<Network>[]): Knowledge => ({
  ...knowledge,
  networks: networks.map((own, i) => ({ ...(network as Network), province: "nan", ...own, id: `n${i}` })),
});
/** A sentence that is read today says of which year it is. */
const said = `(รายงาน พ.ศ. ${knowledge.sources.find(({ id }) => id === network?.appearances[0]?.source)?.yearBE})`;
const lead = (...networks: Partial<Network>[]) => provinceLead(made(networks), nan);

it("a province's sentence names what its networks do, the most frequent first, and how many were active", () => {
  expect(
    lead(
      { business: "finance", active: true },
      { business: "produce", active: false },
      { business: "produce", active: null },
    ),
  ).toBe(
    `เครือข่ายในน่านทำเรื่องรวบรวมและขายผลผลิต กับออมทรัพย์และการเงิน เมื่อติดตามผลมีกิจกรรม 1 จาก 2 เครือข่าย อีก 1 เครือข่ายรายงานไม่ได้บอก ${said}`,
  );
  expect(lead({ business: "tourism", active: true })).toBe(
    `เครือข่ายในน่านทำเรื่องท่องเที่ยวและบริการ เมื่อติดตามผลยังมีกิจกรรม ${said}`,
  );
  expect(lead({ business: "tourism", active: null })).toBe("เครือข่ายในน่านทำเรื่องท่องเที่ยวและบริการ");
  expect(lead({ business: "goods", active: false })).toBe(
    `เครือข่ายในน่านทำเรื่องแปรรูปและสินค้าชุมชน เมื่อติดตามผลรายงานว่าไม่มีกิจกรรม ${said}`,
  );
  expect(lead({ business: "goods", active: true }, { business: "goods", active: true })).toBe(
    `เครือข่ายในน่านทำเรื่องแปรรูปและสินค้าชุมชน เมื่อติดตามผลมีกิจกรรมทั้ง 2 เครือข่าย ${said}`,
  );
});

it("of which networks no report says it is said too: they stand in the list under the sentence", () => {
  const goods = (...all: (boolean | null)[]) => lead(...all.map((active) => ({ business: "goods" as const, active })));
  const after = "เครือข่ายในน่านทำเรื่องแปรรูปและสินค้าชุมชน เมื่อติดตามผล";
  expect(goods(true, true, null)).toBe(`${after}มีกิจกรรมทั้ง 2 เครือข่าย อีก 1 เครือข่ายรายงานไม่ได้บอก ${said}`);
  expect(goods(true, null, null)).toBe(`${after}มีกิจกรรม 1 เครือข่าย อีก 2 เครือข่ายรายงานไม่ได้บอก ${said}`);
  expect(goods(false, false)).toBe(`${after}รายงานว่าทั้ง 2 เครือข่ายไม่มีกิจกรรม ${said}`);
  expect(goods(false, null)).toBe(`${after}รายงานว่า 1 เครือข่ายไม่มีกิจกรรม อีก 1 เครือข่ายรายงานไม่ได้บอก ${said}`);
});

it("more than three subjects are the first three and others; none is said too", () => {
  const businesses = ["finance", "produce", "goods", "inputs"] as const;
  expect(lead(...businesses.map((business) => ({ business, active: null })))).toBe(
    "เครือข่ายในน่านทำเรื่องออมทรัพย์และการเงิน รวบรวมและขายผลผลิต แปรรูปและสินค้าชุมชน และเรื่องอื่น",
  );
  expect(lead()).toBe("รายงานเอ่ยชื่อจังหวัดน่าน แต่ไม่ได้เอ่ยชื่อเครือข่ายของจังหวัดนี้");
});

it("what came after is told in the order of time, once, with its months", () => {
  const base = made([{}, {}]);
  const ids = base.networks.map(({ id }) => id);
  const activity = knowledge.activities[0] as Knowledge["activities"][number];
  const k: Knowledge = {
    ...base,
    followups: ["late", "early"].map((id) => ({ ...(followup as Entry<"followups">), id, networks: ids })),
    activities: [
      { ...activity, followup: "late", dates: ["2007-09-02"] },
      { ...activity, followup: "early", dates: ["2007-03-01"] },
      { ...activity, followup: "early", dates: ["2007-01-09", "2007-01-10"] },
    ],
  };
  expect(followupsOfProvince(k, "nan").map(({ followup, dates }) => [followup.id, dates])).toEqual([
    ["early", "ม.ค. 2550 – มี.ค. 2550"],
    ["late", "ก.ย. 2550"],
  ]);
});
