import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { find, readMarkup, textIn } from "../../../src/editions/markup.ts";
import { teiDocument } from "../../../src/editions/tei/document.ts";
import { teiId } from "../../../src/editions/tei/place-ids.ts";
import { printedText } from "../../../src/model/corrections.ts";
import type { Entry, Knowledge } from "../../../src/model/knowledge.ts";
import { placeKey, relations } from "../../../src/model/relations.ts";
import { units } from "../../../src/model/sections.ts";
import { firstDifference } from "../../../src/rules/edition.ts";
import { LIBRARY } from "../../build-library.ts";
import { knowledge, knowledgeOf } from "../../knowledge.ts";
import { hasProgram } from "../../programs.ts";
import { teiTexts } from "./read-tei.ts";

const libraries: Record<string, Knowledge> = {
  "the content": knowledge,
  "two reports": knowledgeOf(LIBRARY),
};
const tei = (k: Knowledge, source: Entry<"sources">): string =>
  teiDocument(k, source, {
    schema: "report.rng",
    link: (path) => `https://coop.example${path}`,
    address: "https://coop.example/report.xml",
    release: { version: "abc", date: "2026-01-02" },
  });
const reports = Object.entries(libraries).flatMap(([name, k]) =>
  k.sources.map((source) => ({ name: `${source.id} of ${name}`, k, source, xml: tei(k, source) })),
);

/** What is printed over several cells of a row is told in a note. */
const inOnePlace = ({ corrected }: { corrected: string }): boolean => !corrected.includes(" | ");

describe.each(reports)("TEI of $name", ({ name, k, source, xml }) => {
  it("has persons as authors, and says in a note where the report names no others", () => {
    const authors = new Set([...xml.matchAll(/<author>([^<]*)<\/author>/g)].map(([, author]) => author));
    expect([...authors]).toEqual(source.people.filter(({ role }) => role === "author").map(({ name }) => name));
    expect(xml.includes('<note type="authors">')).toBe(source.etAl === true);
  });

  const sections = relations(k).sectionsOfReport(source.id);

  it("has every place of the report once, in order, and reads as the site does", () => {
    const wanted = sections.flatMap((section) =>
      units(section)
        .filter(({ anchor, text }) => anchor !== "title" || text !== "")
        .map(({ anchor, text }): [string, string] => [teiId(section, anchor), text]),
    );
    expect([...teiTexts(xml, "corr")]).toEqual(wanted);
  });

  it("is as printed where what is printed is taken, letter by letter", () => {
    const printed = teiTexts(xml, "sic");
    for (const section of sections)
      for (const { anchor, text } of units(section))
        expect(printed.get(teiId(section, anchor)) ?? "", anchor).toBe(
          printedText(
            text,
            relations(k)
              .correctionsAt(placeKey({ ...section, at: anchor }))
              .filter(inOnePlace),
          ),
        );
  });

  const raw = `${name.endsWith("the content") ? "content" : LIBRARY}/sources/${source.id}.txt`;
  it.skipIf(!existsSync(raw))(
    "is the raw text then, but for lines that the edition leaves out and heads that are ours",
    () => {
      const texts = teiTexts(xml, "sic");
      const all = sections.flatMap((section) => {
        const { source, section: name, blocks, ownHeads } = section;
        const ours = new Set(ownHeads.map(({ table }) => `${table}-head`));
        const numbers = new Map(
          blocks.flatMap((block) => (block.kind === "item" ? [[block.anchor, block.list.number]] : [])),
        );
        return units(section)
          .filter(({ anchor }) => !ours.has(anchor))
          .map(({ anchor: at }) => ({
            source,
            section: name,
            at,
            text: texts.get(teiId(section, at)) ?? "",
            number: numbers.get(at),
          }));
      });
      expect(firstDifference(readFileSync(raw, "utf8"), all, source.leftOut)).toBeUndefined();
    },
  );

  it("tells of each reading how sure it is and why", () => {
    for (const { id, certainty, reason } of k.corrections.filter(
      (each) => each.source === source.id && inOnePlace(each),
    )) {
      const cert = { certain: "high", likely: "medium", kept: "low" }[certainty];
      const element = certainty === "certain" ? "choice" : "app";
      const [, whole = ""] = new RegExp(`<${element} xml:id="r-${id}">(.*?)</${element}>`, "s").exec(xml) ?? [];
      expect(whole, id).toContain(` cert="${cert}" resp="#edition">`);
      expect(whole.includes("<rdg "), id).toBe(certainty === "likely");
      if (reason !== undefined) expect(xml.split(`<note type="reason" target="#r-${id}"`), id).toHaveLength(2);
    }
  });

  it("tells of each disagreement what every side says, and where; whatever it points to is there", () => {
    const ids = new Set([...xml.matchAll(/ xml:id="([^"]+)"/g)].map(([, id]) => id));
    const pointers = [...xml.matchAll(/ (?:target|corresp|resp|wit)="([^"]+)"/g)].flatMap(([, all = ""]) =>
      all.split(" "),
    );
    expect(pointers.filter((to) => to.startsWith("#") && !ids.has(to.slice(1)))).toEqual([]);
    for (const { id, statements, assessment } of k.discrepancies) {
      const isHere = statements.some((statement) => statement.source === source.id);
      const [, whole = ""] = new RegExp(`<note type="disagreement" xml:id="d-${id}"(.*?)</note>`, "s").exec(xml) ?? [];
      expect(whole !== "", id).toBe(isHere);
      if (!isHere) continue;
      const note = textIn(readMarkup(`<note${whole}</note>`));
      for (const { quote } of statements) expect(note, id).toContain(quote);
      expect(note, id).toContain(assessment);
    }
  });

  it("claims no licence for the words of the report, and says whose they are", () => {
    const header = readMarkup(xml);
    expect(find(header, "licence")).toBeUndefined();
    expect(textIn(find(header, "availability")?.children ?? []).trim()).toBe(source.rights);
  });
});

it.skipIf(!hasProgram("jing"))(
  "each is valid by our schema, and what is not is found, says jing (where the machine has it)",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "tei-"));
    try {
      const files = reports.map(({ xml }, i) => {
        const file = join(folder, `${i}.xml`);
        writeFileSync(file, xml);
        return file;
      });
      const broken = join(folder, "broken.xml");
      writeFileSync(broken, (reports[0]?.xml ?? "").replace("<body>", "<body><ab/>"));
      // At once: to start Java takes longer than to read all of them.
      const { stdout } = spawnSync("jing", ["src/editions/tei/report.rng", ...files, broken], { encoding: "utf8" });
      const faulty = stdout
        .trim()
        .split("\n")
        .map((line) => line.replace(/:\d+:\d+: .*/, ""));
      expect(new Set(faulty), stdout).toEqual(new Set([broken]));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
