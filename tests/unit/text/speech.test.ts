import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutForSpeech } from "../../../src/text/speech-cuts.ts";
import { spoken } from "../../../src/text/spoken.ts";
import { anyText } from "../any-text.ts";

const said = (text: string, aim?: number, most?: number) =>
  cutForSpeech(text, aim, most).map(({ start, end }) => text.slice(start, end));

describe("what is said in one breath", () => {
  const thai = fc
    .array(fc.constantFrom("เครือข่าย", "สหกรณ์", " ", "  ", "117", "ต่าง", "ๆ", "ที่", "ความร่วมมือ", "\n"), {
      maxLength: 120,
    })
    .map((parts) => parts.join(""));

  it("loses no letter, says none twice, and is never too long", () => {
    fc.assert(
      fc.property(fc.oneof(thai, anyText(400)), (text) => {
        const stretches = said(text, 60, 100);
        expect(stretches.join("")).toBe(text);
        expect(stretches.filter(({ length }) => length === 0 || length > 100)).toEqual([]);
      }),
    );
  });

  it("ends where a phrase ends, and keeps a number with its unit", () => {
    const text = "ทำกลุ่มให้เข้มแข็ง แล้วเชื่อมเป็นเครือข่าย 117 เครือข่าย ต่าง ๆ กัน";
    expect(said(text, 25, 60)).toEqual(["ทำกลุ่มให้เข้มแข็ง ", "แล้วเชื่อมเป็นเครือข่าย 117 เครือข่าย ", "ต่าง ๆ กัน"]);
  });

  it("ends between words where one phrase is too long", () => {
    const text = "สหกรณ์".repeat(40);
    expect(said(text, 60, 100).filter((part) => part.length % "สหกรณ์".length !== 0)).toEqual([]);
  });

  it("takes no mark from its letter", () => {
    expect(said("ก้".repeat(30), 5, 5).every((part) => part.startsWith("ก"))).toBe(true);
  });
});

describe("how it is said", () => {
  it.each([
    ["พ.ศ. 2550", "พุทธศักราช 2550"],
    ["12 ม.ค.50", "12 มกราคม 50"],
    ["23-25 ก.ย. 50", "23 ถึง 25 กันยายน 50"],
    ["1,234 คน 55%", "1234 คน 55 เปอร์เซ็นต์"],
    ["จ.ตราด อ.เมือง", "จังหวัด ตราด อำเภอ เมือง"],
    ["อบต.ท่าข้าม", "อบต.ท่าข้าม"],
    ["ผศ.ดร.จุฑาทิพย์", "ผู้ช่วยศาสตราจารย์ ดอกเตอร์ จุฑาทิพย์"],
    ["“กลุ่ม/องค์กร” ต่าง ๆ ฯลฯ", "กลุ่ม องค์กร ต่างๆ และอื่นๆ"],
    ["ระยะที่ 3.4 – ผล", "ระยะที่ 3.4 ผล"],
  ])("%s", (text, voice) => expect(spoken(text)).toBe(voice));
});
