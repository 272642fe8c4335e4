import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Value } from "../../../src/collections/column.ts";
import { escapeHtml } from "../../../src/text/escape-html.ts";
import { keptHtml } from "../../../src/text/kept-html.ts";
import { workbenchText } from "../../../src/words/workbench.ts";
import { cellHtml } from "../../../src/workbench/cell-html.ts";
import { chartLayout } from "../../../src/workbench/chart.layout.ts";
import { chartOf } from "../../../src/workbench/chart.ts";
import { chartFile, chartInPage } from "../../../src/workbench/chart-svg.ts";
import { chipsHtml } from "../../../src/workbench/chips-html.ts";
import { compareRows } from "../../../src/workbench/compare.ts";
import { compareHtml } from "../../../src/workbench/compare-html.ts";
import { countText } from "../../../src/workbench/count-text.ts";
import { crossOf } from "../../../src/workbench/cross.ts";
import { crossChoiceHtml, crossHtml } from "../../../src/workbench/cross-html.ts";
import { filtersHtml, valuesHtml } from "../../../src/workbench/filter-html.ts";
import { makeSheet } from "../../../src/workbench/sheet.ts";
import { EMPTY } from "../../../src/workbench/state.ts";
import { headHtml, rowsHtml } from "../../../src/workbench/table-html.ts";
import { anyCharacter } from "../any-text.ts";
import { file, record, sheetOf, sheetsWithStates } from "./made.ts";

const named = (name: string) => file.columns.find((column) => column.name === name) ?? { name, title: name };
const cell = (name: string, value: Value) => cellHtml(named(name), value, "/base/");
const plain = (html: string) => html.replace(/<[^>]+>/g, "");

describe("a cell", () => {
  it("has titles for ids, each a link to its page", () => {
    expect(cell("place", "trat")).toBe('<a href="/trat/">ตราด</a>');
    expect(plain(cell("friends", ["a", "c"]))).toBe("แดงขาว");
  });

  it("has the words of a fixed set, of nothing, of truths and of days", () => {
    expect(plain(cell("kind", "late"))).toBe("มาหลัง");
    expect(plain(cell("kind", null))).toBe("ไม่ระบุ");
    expect(plain(cell("place", null))).toContain("ไม่มีข้อมูล");
    expect(plain(cell("active", false))).toBe("ไม่ใช่");
    expect(cell("month", "2007-09")).toBe('<span class="keep">ก.ย. 2550</span>');
    expect(cell("count", 2183)).toBe("2,183");
  });

  it("has places as links under the base, and parts of objects with their names", () => {
    const place = { source: "r", section: "1", at: "p1", label: "หัวข้อ 1", anchor: "/report/1/#p1", printed: "คำ" };
    expect(cell("sources", [place])).toBe('<a href="/base/report/1/#p1"><span class="keep">หัวข้อ 1</span></a>');
    expect(plain(cell("people", [{ name: "สมชาย", role: "lead" }]))).toBe("สมชาย บทบาท หัวหน้า");
  });

  it("folds what is long, and loses none of it", () => {
    const long = "ข้าวหอมมะลิ ".repeat(40).trim();
    expect(cell("detail", long)).toMatch(/^<details.*<summary>.*อ่านต่อ/);
    expect(plain(cell("detail", long))).toContain(long);
    expect(plain(cell("friends", ["a", "b", "c", "a", "b", "c"]))).toContain("อีก 3");
  });
});

it("whatever a record says, none of it is markup", () => {
  const text = fc.oneof(
    fc.constantFrom('"><img src=x onerror=a>', "<script>", "' onclick='", "&lt;"),
    fc.string({ unit: anyCharacter }),
  );
  fc.assert(
    fc.property(text, (bad) => {
      const sheet = sheetOf(
        record("a", { title: bad, detail: bad, place: bad, friends: [bad, "a"], people: [{ name: bad, [bad]: bad }] }),
        record("b", {
          title: bad,
          url: `/${bad}`,
          sources: [{ source: bad, section: bad, label: bad, anchor: `/${bad}` }],
        }),
      );
      const state = { ...EMPTY, words: bad, values: { place: [bad] }, cross: ["place", "friends"] as const };
      const cross = crossOf(sheet, state);
      const shown = { sheet, state, columns: sheet.columns, base: "/" };
      const html = [
        rowsHtml(sheet.rows, shown),
        chipsHtml(sheet, state),
        ...sheet.columns.map((column) => valuesHtml(sheet, state, column, 12)),
        compareHtml(compareRows(sheet, ["a", "b"]), "/", false),
        cross ? crossHtml(cross, state, "สิ่ง", () => bad, 40) : "",
      ].join("");
      const tags = new Set([...html.matchAll(/<\/?([a-z!?][^\s>/]*)/gi)].map(([, name = ""]) => name));
      const ours =
        "a b button caption details input label li p span summary table tbody td tfoot th thead tr ul div h2 option".split(
          " ",
        );
      expect([...tags].filter((tag) => !ours.includes(tag))).toEqual([]);
      expect(html).not.toMatch(/\son\w+\s*=\s*[^&\s"]*[(>]/);
    }),
    { numRuns: 100 },
  );
});

it("every control of a table has a name and an id of its own", () => {
  fc.assert(
    fc.property(sheetsWithStates, ({ sheet, state }) => {
      const html = headHtml({ sheet, state, columns: sheet.columns, base: "/" }) + filtersHtml(sheet);
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(html.match(/<input(?![^>]*checkbox)/g)?.length ?? 0).toBe(html.match(/<label><span>[^<]+/g)?.length ?? 0);
    }),
    { numRuns: 20 },
  );
});

it("no filter by names beside one by what they are names of", () => {
  const placeTh = { name: "placeTh", title: "ชื่อที่", type: "text" } as const;
  const rows = [record("a", { place: "trat", placeTh: "ตราด" }), record("b", { place: null, placeTh: "ส่วนกลาง" })];
  const html = filtersHtml(makeSheet({ ...file, columns: [...file.columns, placeTh] }, rows));
  expect(html).toContain('"place"');
  expect(html).not.toContain("placeTh");
});

it("rows side by side: that all say the same stands apart from the name of the column", () => {
  const sheet = sheetOf(record("a", { place: "trat" }), record("b", { place: "trat" }));
  expect(plain(compareHtml(compareRows(sheet, ["a", "b"]), "/", false))).toContain("ที่ · เหมือนกัน");
});

it("pairs are counted as pairs, not as things with two names", () => {
  const sheet = makeSheet({ ...file, label: "คนกับที่", counted: "คู่ของคนกับที่" }, [record("a")]);
  const { rows } = sheet;
  expect(countText({ sheet, state: EMPTY, rows })).toBe("ทั้งหมด 1 คู่ของคนกับที่");
});

it("a list of columns to count by has the one that an address has chosen, though it is text", () => {
  const sheet = sheetOf(record("a"), record("b"));
  expect(crossChoiceHtml(sheet, EMPTY)).not.toContain('value="detail"');
  expect(crossChoiceHtml(sheet, { ...EMPTY, cross: ["detail", "kind"] })).toContain('value="detail" selected');
});

describe("a chart", () => {
  const bars = fc.array(
    fc.record({
      label: fc.string({ unit: anyCharacter, maxLength: 80 }),
      value: fc.integer({ min: -20, max: 100_000 }),
      href: fc.constant("?x"),
      chosen: fc.boolean(),
    }),
    { minLength: 1, maxLength: 40 },
  );
  const measure = (text: string) => 8 * text.length;

  it("at any width: bars under each other, in the drawing, as long as their numbers", () => {
    fc.assert(
      fc.property(bars, fc.integer({ min: 260, max: 1200 }), (all, width) => {
        const scene = chartLayout(all, width, measure);
        for (const [i, bar] of scene.bars.entries()) {
          const next = scene.bars[i + 1];
          if (next) expect(bar.y + bar.height).toBeLessThan(next.y);
          expect(bar.name.lines.length).toBeLessThanOrEqual(2);
          expect(bar.y + bar.height).toBeLessThanOrEqual(scene.height);
          expect(bar.x).toBeGreaterThanOrEqual(0);
          for (const other of scene.bars)
            if (bar.value >= 0 && other.value > bar.value) expect(other.width).toBeGreaterThanOrEqual(bar.width);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("in the page links each bar to its rows and says its number; as a file it has its own colours and says where it is from", () => {
    const sheet = sheetOf(
      record("a", { place: "trat" }),
      record("b", { place: "trat" }),
      record("c", { place: "krabi" }),
    );
    const chart = chartOf(
      sheet,
      { ...EMPTY, chart: { column: "place", each: false } },
      ({ values }) => `?place=${values.place}`,
    );
    const scene = chartLayout(chart?.bars ?? [], 600, measure);
    const page = chartInPage(scene, "ชื่อ");
    expect(page).toContain('<a href="?place=trat" data-open>');
    expect(page).not.toMatch(/#[0-9a-f]{6}|style=/);
    const alone = chartFile(scene, "ชื่อ <1>", ["จากเว็บ"]);
    expect(alone).toContain("<title>ชื่อ &lt;1&gt;</title>");
    expect(alone).toContain("จากเว็บ");
    expect(alone).not.toMatch(/class=|href=/);
  });
});

it("no line of a cell ends inside a word or an abbreviation, and nothing of it becomes HTML", () => {
  expect(keptHtml("เวทีแลกเปลี่ยนของ สว.สก.")).toMatch(/keep">[^<]*แลกเปลี่ยน[^<]*<.*keep">สว\.สก\.</);
  fc.assert(
    fc.property(fc.array(fc.constantFrom("กตส.", "ก", "แลกเปลี่ยน", "&", "<i>", "1.5", ".", " ")), (parts) => {
      const text = parts.join("");
      expect(keptHtml(text).replace(/<wbr>|<span class="keep">|<\/span>/g, "")).toBe(escapeHtml(text));
    }),
  );
});

it("of more rows than can be cited at once it says how many are, without a gap in the words", () => {
  expect(workbenchText.take.citations(2, 2)).toBe("2 รายการ");
  expect(workbenchText.take.citations(200, 1300)).toBe("200 รายการแรกจาก 1,300 แถว");
});
