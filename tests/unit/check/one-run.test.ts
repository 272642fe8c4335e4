import { describe, expect, it } from "vitest";
import { check, goodFiles, short, term } from "./fixture.ts";

/** Nothing hides anything else: what one run does not say, an editor learns a day later. */
describe("one run", () => {
  it("says all that is wrong in one file", () => {
    const entry = term(
      "เเบบ <b>ก</b>\n\n[ก](/nowhere/)",
      "title: ธ.ก.ส.: ธนาคาร\naliases: ก\ncertainty: likly\nextra: 1",
    )
      .replace("kind: term\n", "kind:term\n")
      .replace("at: p1", "at: p99");
    expect(check({ "glossary/x.md": entry }).map(short)).toMatchInlineSnapshot(`
      [
        "bad-yaml at glossary/x.md:2:8",
        "wrong-value at glossary/x.md:3:10",
        "wrong-value at glossary/x.md:4:12",
        "unknown-field at glossary/x.md:5:1",
        "bad-yaml at glossary/x.md:6:6",
        "broken-citation at glossary/x.md:11:9",
        "double-sara-e at glossary/x.md:13:1",
        "raw-html at glossary/x.md:13:6",
        "broken-link at glossary/x.md:15:5",
      ]
    `);
  });

  it("says what rules between fields say although a field is wrong", () => {
    const lesson = (goodFiles.find(({ path }) => path === "lessons/krabi-1.md")?.text ?? "")
      .replace("province: krabi\n", "")
      .replace("order: 1", "order: one");
    expect(check({ "lessons/krabi-1.md": lesson }).map(short)).toEqual([
      "incomplete at lessons/krabi-1.md:1:1",
      "wrong-value at lessons/krabi-1.md:6:8",
    ]);
  });

  it("says of files that depend on a broken one only what is certain", () => {
    const report = goodFiles.find(({ path }) => path === "report/rai-ngan/1.md")?.text ?? "";
    const said = check({ "report/rai-ngan/1.md": report.replace("printed: ข่าวคุณธรรม", "printed: ข่าว: คุณธรรม") });
    expect(said.map(short)).toEqual(["bad-yaml at report/rai-ngan/1.md:6:14"]);
  });

  it("does not call a renamed field missing as well", () => {
    expect(check({ "glossary/x.md": term("ก", "titel: ก") }).map(short)).toEqual([
      "unknown-field at glossary/x.md:2:1",
    ]);
  });
});
