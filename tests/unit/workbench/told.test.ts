import { expect, it } from "vitest";
import { makeSheet } from "../../../src/workbench/sheet.ts";
import { EMPTY } from "../../../src/workbench/state.ts";
import { toldOf } from "../../../src/workbench/told.ts";
import { file } from "./made.ts";

it("a chart or cross-table that is taken away says its filters, whose its columns are, and the state of the content", () => {
  const columns = file.columns.map((column) =>
    column.name === "kind" ? { ...column, origin: "ours" as const } : column,
  );
  const sheet = makeSheet({ ...file, columns }, []);
  const kind = sheet.column("kind");
  expect(toldOf(sheet, EMPTY, kind ? [kind] : [], "รุ่น abc")).toEqual(["ชนิด ของเว็บ", "ข้อมูลรุ่น abc"]);
  expect(toldOf(sheet, { ...EMPTY, values: { kind: ["late"] } }, [], "")).toEqual([expect.stringContaining("มาหลัง")]);
});
