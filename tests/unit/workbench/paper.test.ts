import { describe, expect, it } from "vitest";
import { gridCsv } from "../../../src/workbench/grid-csv.ts";
import { type PaperPart, type Printed, paperHtml } from "../../../src/workbench/paper-html.ts";
import { filterRows } from "../../../src/workbench/rows.ts";
import { EMPTY, type State } from "../../../src/workbench/state.ts";
import { record, sheetOf } from "./made.ts";

const sheet = sheetOf(
  record("a", { place: "trat", kind: "late", detail: "ยาว ".repeat(100) }),
  record("b", { place: "krabi", kind: "early", title: "<b>" }),
  record("c", { place: "krabi", kind: "late" }),
);
const plain = (html: string) => html.replace(/<[^>]+>/g, " ");
function printed(state: Partial<State>, columns = ["title", "place"]): Printed {
  const whole = { ...EMPTY, ...state };
  return {
    sheet,
    state: whole,
    rows: filterRows(sheet, whole),
    columns: columns.flatMap((name) => sheet.column(name) ?? []),
    base: "/",
    made: "ข้อมูลรุ่น x",
    address: "https://x/?place=ตราด",
    chart: "<figure></figure>",
  };
}
const paper = (state: Partial<State>, part: PaperPart, columns?: string[]) =>
  paperHtml(printed(state, columns), [part]);

describe("a printed table", () => {
  it("says what was filtered in words, of which version it is and where it is from", () => {
    const { html, wide } = paper({ values: { place: ["trat", "krabi"], kind: ["late"] } }, "rows");
    expect(html.match(/<tr>/g)).toHaveLength(3);
    for (const said of ["2 จาก 3 สิ่ง", "ที่: ตราด หรือ กระบี่ · ชนิด: มาหลัง", "ข้อมูลรุ่น x", "?place=ตราด"])
      expect(plain(html)).toContain(said);
    expect(wide).toBe(false);
  });

  it("has the rows that are picked, and no others, when a reader says so", () => {
    const { html } = paper({ pick: ["b"], values: { place: ["trat"] } }, "picked");
    expect(html.match(/<th scope="row">[^<]*/g)).toEqual(['<th scope="row">&lt;b&gt;']);
    expect(plain(html)).toContain("1 แถวที่เลือก จาก 3 สิ่ง");
  });

  it("folds nothing, offers nothing to press, and lies on the long side when it is wide", () => {
    const all = sheet.columns.map(({ name }) => name);
    const made = (["rows", "compare", "cross"] as const).map((part) =>
      paper({ by: "place", compare: ["a", "b", "c"], cross: ["place", "kind"] }, part, all),
    );
    for (const { html } of made) expect(html).not.toMatch(/<(?:details|button|input|form)/);
    expect(made.map(({ wide }) => wide)).toEqual([true, true, false]);
  });
});

it("a file of counts has a column for each, though two have one name; a spreadsheet runs nothing of it, and makes no day", () => {
  expect(gridCsv(["ชื่อ", "ชื่อ"], [["ก", 1]])).toBe("\uFEFFชื่อ,ชื่อ\r\nก,1\r\n");
  expect(gridCsv(['=HYPERLINK("x")', "1-1"], [["@ก, ข", -5]])).toBe(
    '\uFEFF"\'=HYPERLINK(""x"")",\'1-1\r\n"\'@ก, ข",-5\r\n',
  );
});
