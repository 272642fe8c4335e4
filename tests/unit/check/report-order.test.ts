import { expect, it } from "vitest";
import { checkFiles, sitePages } from "../../../src/check/check.ts";
import { listFiles } from "../../../src/content/files.ts";
import { readContent } from "../../../src/content/read.ts";
import { buildKnowledge } from "../../../src/model/knowledge.ts";
import { permalinksOf } from "../../../src/model/permalinks.ts";
import { units } from "../../../src/model/sections.ts";
import { LIBRARY } from "../../build-library.ts";
import { file, short } from "./fixture.ts";

/** Two reports that are published, the second much longer than the first. */
const k = buildKnowledge(readContent(LIBRARY));
const published = { permalinks: permalinksOf(k, { diagrams: [], data: [] }), pages: sitePages() };
const [first, second] = k.sources;

/** The check of the library with other words in some files. */
function checked(changes: Record<string, (text: string) => string>): string[] {
  const files = listFiles(LIBRARY).map((each) => {
    const change = changes[each.path];
    return change ? file(each.path, change(each.text ?? "")) : each;
  });
  return checkFiles(files, published).map(short);
}

const later = '  - { source: beta, section: "1", at: p2, printed: เครือข่ายผ้าทอ, certainty: certain, active: false }\n';

it("the first report of the check is the first of the site, however much of another is published", () => {
  const lengthOf = (source: string | undefined) =>
    k.sections.filter((section) => section.source === source).flatMap(units).length;
  expect(lengthOf(second?.id)).toBeGreaterThan(lengthOf(first?.id));
  expect(
    checked({
      "report/beta/1.md": (text) => text.replace("เดิมมีสมาชิก 28 ครัวเรือน", "$& เครือข่ายผ้าทอไม่มีกิจกรรมแล้ว"),
      "networks/nan-pha-tho.md": (text) => text.replace(/---\n$/, `${later}---\n`),
    }),
  ).toEqual([]);
});

it("short addresses stay with the report that published them, also where an older one takes them too", () => {
  const older = (text: string) => text.replace("yearBE: 2565", "yearBE: 2540\nshortAddresses: true");
  expect(checked({ "sources/beta.md": older }).filter((said) => said.startsWith("same-address"))).toEqual([
    "same-address at sources/beta.md:11:17",
  ]);
});
