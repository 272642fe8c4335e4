import { describe, expect, it } from "vitest";
import { outlines } from "../../../src/collections/index.ts";
import { brokenLimits } from "../../../src/collections/limits.ts";
import { besideFindings, provinceFormFindings } from "../../../src/rules/province-in-title.ts";

describe("the title of a lesson", () => {
  const found = (title: string, province: string | undefined, kind = "province") =>
    besideFindings({ data: { title, kind }, province }).map(({ args }) => args);

  it("leaves its province to its side, however that is called", () => {
    expect(found("กำหนดราคาในกระบี่", "กระบี่")).toEqual([{ name: "กระบี่" }]);
    expect(found("ดูงานที่จังหวัดเลย", "เลย")).toEqual([{ name: "จังหวัดเลย" }]);
    expect(found("ดูงานที่ จ. เลย", "เลย")).toEqual([{ name: "จ. เลย" }]);
    expect(found("ดูงานที่จังหวัด เลยทุกปี", "เลย")).toEqual([{ name: "จังหวัด เลย" }]);
    expect(found("ประชุมพร้อมกันที่ชุมพรทุกเดือน", "ชุมพร")).toEqual([{ name: "ชุมพร" }]);
    expect(found("กลุ่มในนครศรีธรรมราช", "นครศรีธรรมราช")).toEqual([{ name: "นครศรีธรรมราช" }]);
  });

  it("may have a word in which there are the letters of a province, and the name of another", () => {
    expect(found("เลือกทำเลยามน้ำแล้ง", "เลย")).toEqual([]);
    expect(found("เผยแพร่ผลงาน", "แพร่")).toEqual([]);
    expect(found("ประชุมพร้อมหน้าทุกเดือน", "ชุมพร")).toEqual([]);
    expect(found("ดูงานที่กระบี่", "ตราด")).toEqual([]);
  });

  it("has it where a speaker's words are of it, or where nobody knows which it is", () => {
    expect(found("กระบี่ควรมีตลาดกลาง", "กระบี่", "expert")).toEqual([]);
    expect(found("กระบี่ควรมีตลาดกลาง", undefined)).toEqual([]);
  });

  it("is one line of sixty letters, and it bears on three factors", () => {
    const wrong = (data: object): string[] =>
      brokenLimits(outlines.lessons, data).map(({ path, message }) => `${path.join(".")} ${message}`);
    const factors = ["one", "two", "three"];
    const long = wrong({ title: "ก".repeat(61), factors: [...factors, "four"] });
    expect(long).toContain("title ต้องเป็นบรรทัดเดียว ไม่เกิน 60 ตัวอักษร");
    expect(long).toContain("factors ต้องมีไม่เกิน 3 ข้อ");
    const short = wrong({ title: "ก".repeat(60), factors });
    expect(short.filter((issue) => /^(?:title|factors)/.test(issue))).toEqual([]);
  });
});

describe("the title of a network", () => {
  const instead = (title: string, province: string | undefined) =>
    provinceFormFindings({ data: { title }, province }).map((finding) => finding.instead);

  it("says its province in one form", () => {
    expect(instead("เครือข่ายข้าว จังหวัดตราด", "ตราด")).toEqual(["เครือข่ายข้าว จ.ตราด"]);
    expect(instead("เครือข่ายข้าว จ. ตราด", "ตราด")).toEqual(["เครือข่ายข้าว จ.ตราด"]);
    expect(instead("เครือข่ายข้าว จังหวัด ตราด", "ตราด")).toEqual(["เครือข่ายข้าว จ.ตราด"]);
    expect(instead("เครือข่ายข้าวจ.ตราด", "ตราด")).toEqual(["เครือข่ายข้าว จ.ตราด"]);
    expect(instead("เครือข่ายข้าว จ.ตราด", "ตราด")).toEqual([]);
  });

  it.each(["เครือข่าย อบจ.ตราด", "เครือข่ายอบจ.ตราด", "เครือข่ายสุขภาพ สสจ.ตราด", "เครือข่ายพมจ.ตราด"])(
    "may end with a provincial body: %s",
    (title) => expect(provinceFormFindings({ data: { title }, province: "ตราด" })).toEqual([]),
  );

  it("is told what to write only where that is sure", () => {
    expect(instead("เครือข่ายสหกรณ์จังหวัดตราด", "ตราด")).toEqual([undefined]);
    expect(instead("เครือข่ายสหกรณ์ระดับจังหวัดตราด", "ตราด")).toEqual([undefined]);
  });

  it("may be the name of a body that has the word itself", () => {
    expect(instead("สหกรณ์ออมทรัพย์สาธารณสุขจังหวัดตราด จำกัด", "ตราด")).toEqual([]);
    expect(instead("จังหวัดตราด", "ตราด")).toEqual([]);
  });

  it("may say that it is of a whole province, or be of none", () => {
    expect(instead("เครือข่ายสหกรณ์ระดับจังหวัด", "ตราด")).toEqual([]);
    expect(instead("เครือข่ายสหกรณ์ระดับจังหวัด", undefined)).toEqual([]);
  });
});
