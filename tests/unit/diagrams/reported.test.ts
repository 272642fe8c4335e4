import { describe, expect, it } from "vitest";
import { findDiagram } from "../../../src/diagrams/registry.ts";
import type { Knowledge } from "../../../src/model/knowledge.ts";
import { siteWords } from "../../../src/model/site-words.ts";
import { statusText } from "../../../src/words/diagrams/status.ts";
import { LIBRARY } from "../../build-library.ts";
import { knowledgeOf } from "../../knowledge.ts";

/** Reports of which nobody knows beforehand what they find. */
const read = knowledgeOf(LIBRARY);
/** With an approach, so that there is a next phase to draw. */
const library: Knowledge = {
  ...read,
  framework: read.framework.flatMap((entry) =>
    entry.kind === "activity" ? [entry, { ...entry, id: "approach", kind: "approach", group: "honey" }] : entry,
  ),
};
const REPORTED = "ทุกอย่างสำคัญเท่ากัน";
const OF_NUMBERS = "เรียงตามที่ทำก่อนหลัง";
const written = (diagram: string, summary?: string): Knowledge => ({
  ...library,
  site: [
    {
      ...siteWords(library),
      id: "home",
      file: "site/home.md",
      url: "/",
      text: "",
      claims: [{ diagram, claim: "พาดหัว", reported: REPORTED, ofNumbers: OF_NUMBERS, ...(summary && { summary }) }],
    },
  ],
});

describe("what a drawing says of what its report finds", () => {
  it("is nothing but counts and names, where no editor wrote more", () => {
    expect(findDiagram(library, "success-factors")?.summary).toBe("ได้แก่ ประชุมกันสม่ำเสมอ");
    expect(findDiagram(library, "value-network")?.title).toBe("เครือข่ายทำ 1 กิจกรรม");
    expect(findDiagram(library, "success-factors")?.howToRead).toMatch(/เลขคือเลขข้อในรายงาน$/);
    const status = findDiagram(library, "network-status");
    expect(status?.summary).toMatch(/แต่ละวิธีนับเครือข่ายชุดเดียวกัน$/);
    const [remark] = findDiagram(library, "approaches")?.remarks ?? [];
    expect(remark?.text).toMatch(/^เว็บจับคู่/);
  });

  it("is what an editor wrote, after what is counted or in its own sentence", () => {
    const { title, summary } = findDiagram(library, "success-factors") ?? {};
    expect(findDiagram(written("success-factors"), "success-factors")).toMatchObject({
      title: "พาดหัว",
      summary: `${title} ${REPORTED} ${summary}`,
    });
    expect(findDiagram(written("network-status"), "network-status")?.summary).toMatch(RegExp(`ชุดเดียวกัน ${REPORTED}$`));
    const approaches = findDiagram(written("approaches"), "approaches");
    expect(approaches?.remarks[0]?.text).toMatch(RegExp(`^${REPORTED} เว็บจับคู่`));
    expect(approaches?.summary).not.toContain(REPORTED);
  });

  it.each(["success-factors", "network-status"])("stands beside a sentence that an editor wrote instead: %s", (id) => {
    const { summary } = findDiagram(written(id, "สรุปใหม่"), id) ?? {};
    expect(summary).toMatch(RegExp(`${REPORTED} สรุปใหม่$`));
  });

  it("is what an editor wrote of its numbers, where it says which numbers they are", () => {
    const factors = findDiagram(written("success-factors"), "success-factors");
    expect(factors?.howToRead).toMatch(RegExp(`เลขคือเลขข้อในรายงาน ${OF_NUMBERS}$`));
    expect(factors?.narrow?.howToRead).toMatch(RegExp(`เลขคือเลขข้อในรายงาน ${OF_NUMBERS}$`));
    expect(statusText.sameNumber(16, ["สวนผึ้ง", "ไร่อ้อย"], OF_NUMBERS)).toBe(
      `เลข 16 ปรากฏสองแห่ง (สวนผึ้ง และ ไร่อ้อย) ${OF_NUMBERS}`,
    );
    expect(statusText.sameNumber(16, ["สวนผึ้ง", "ไร่อ้อย"])).toMatch(/ไร่อ้อย\)$/);
  });
});
