import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt } from "../../../src/text/excerpt.ts";
import { openings } from "../../../src/text/openings.ts";

const SAID = "ได้ให้แนวทางการดำเนินงานของจังหวัดในการเคลื่อนงานเครือข่ายว่า";

describe("openings", () => {
  it("texts that begin with the same phrase are opened where they part", () => {
    const [ground, market, other] = openings([`${SAID}  สิ่งสำคัญคือฐาน`, `${SAID} สิ่งที่ต้องทำคือตลาด`, "ทำตลาดข้าว"], 70);
    expect(ground).toBe("…สิ่งสำคัญคือฐาน");
    expect(market).toBe("…สิ่งที่ต้องทำคือตลาด");
    expect(other).toBe("ทำตลาดข้าว");
  });

  it("a few letters that are the same change nothing", () => {
    const texts = ["การจัดเวที", "การจัดทำแผน"];
    expect(openings(texts, 70)).toEqual(texts);
  });

  it("none opens with a word that goes on, while its phrase begins not far before", () => {
    const whose = "สหกรณ์การเกษตรเมืองขลุง จำกัด กับสหกรณ์";
    expect(openings([`${whose}เครดิตยูเนียน`, `${whose}เขาสมิง`], 70)).toEqual([`${whose}เครดิตยูเนียน`, `${whose}เขาสมิง`]);
  });

  it("the same text twice stays as it is", () => {
    expect(openings([`${SAID} ก`, `${SAID} ก`], 70)).toEqual([SAID, SAID].map((text) => excerpt(`${text} ก`, 70)));
  });

  it("is a part of each text, whatever they are", () =>
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[กข ]{0,30}$/), { maxLength: 8 }), (texts) => {
        for (const [i, opening] of openings(texts, 10).entries()) {
          const words = opening.replace(/^…|…$/g, "");
          expect((texts[i] ?? "").replace(/\s+/g, " ")).toContain(words);
          expect(words.length).toBeLessThanOrEqual(10);
          if ((texts[i] ?? "").trim() !== "") expect(words).not.toBe("");
        }
      }),
    ));
});
