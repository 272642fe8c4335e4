import { expect, test } from "vitest";
import { readPage, tidy } from "../../../../src/search/build/page-text.ts";

const page = (content: string, kind = ' data-kind="diagrams"') =>
  readPage(`<main data-pagefind-body${kind}><h1>ชื่อ</h1>${content}</main>`, {
    entries: new Set(["entry"]),
    isPart: (anchor) => /^p\d+$/.test(anchor),
  });
const bodyOf = (content: string, kind?: string): string =>
  tidy(
    page(content, kind)
      ?.units.get(null)
      ?.body.map(({ text }) => text)
      .join("\n") ?? "",
  );

test("what a drawing's list says under a link belongs to the record that it leads to", () => {
  const row = (label: string, note: string) =>
    `<li><div class="value-row">${label}<b>3</b></div><p class="value-note">${note}</p></li>`;
  expect(bodyOf(`<ul>${row('<a href="/networks/x/">เครือข่าย</a>', "โยงกับ ก")}${row("เวที", "ข้อความ")}</ul>`)).toBe(
    "เครือข่าย3\nเวที3\nข้อความ",
  );
});

test("text inside a drawing, lists of entries and quotations are left out", () => {
  expect(bodyOf('<svg><text>ก</text></svg><ul class="entries"><li>ข</li></ul><p>ค <q>ง</q></p>')).toBe("ค");
});

test("an entry on the page, a part of the text and a note each have their own place", () => {
  const read = page('<p id="p1">หนึ่ง</p><section id="entry"><p>สอง</p><div role="note">สาม</div></section>', "");
  expect(read?.title).toBe("ชื่อ");
  expect(read?.units.get(null)?.body.map(({ anchor, text }) => [anchor, tidy(text)])).toEqual([
    [null, ""],
    ["p1", "หนึ่ง"],
  ]);
  const entry = read?.units.get("entry");
  expect([tidy(entry?.body.map(({ text }) => text).join("") ?? ""), tidy(entry?.aside ?? "")]).toEqual(["สอง", "สาม"]);
});
