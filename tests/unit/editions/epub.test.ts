import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sectionKey } from "../../../src/collections/section-address.ts";
import { epub } from "../../../src/editions/epub/book.ts";
import { chapterBody } from "../../../src/editions/epub/chapter.ts";
import { page } from "../../../src/editions/epub/xhtml.ts";
import { type MarkupNode, readMarkup } from "../../../src/editions/markup.ts";
import { relations } from "../../../src/model/relations.ts";
import { units } from "../../../src/model/sections.ts";
import { editionText } from "../../../src/words/editions.ts";
import { LIBRARY } from "../../build-library.ts";
import { knowledge, knowledgeOf } from "../../knowledge.ts";
import { EPUBCHECK, hasProgram } from "../../programs.ts";
import { unzip } from "../exports/unzip.ts";

const settings = {
  release: { version: "abc", date: "2026-01-02" },
  address: (path: string) => `https://coop.example${path}`,
};
const libraries = [knowledge, knowledgeOf(LIBRARY)];

/** Text by id of what has one, without numbers of notes, the notes, and what is said again for narrow screens. */
function texts(nodes: readonly MarkupNode[]): Map<string, string> {
  const found = new Map<string, string>();
  const words = (all: readonly MarkupNode[]): string =>
    all
      .map((node) => {
        if (typeof node === "string") return node;
        if (node.tag === "br") return "\n";
        return /^(?:sign|visually-hidden|small)$/.test(node.attributes.get("class") ?? "") || /^[uo]l$/.test(node.tag)
          ? ""
          : words(node.children);
      })
      .join("");
  const visit = (all: readonly MarkupNode[]): void => {
    for (const node of all) {
      if (typeof node === "string") continue;
      const id = node.attributes.get("id");
      if (id !== undefined) found.set(id, words(node.children));
      visit(node.children);
    }
  };
  visit(nodes);
  return found;
}
/** Cells have nothing between them, and a row that is one cell has no others. */
const squeeze = (text: string): string => text.replace(/[\s|]+/g, "");

describe("a chapter", () => {
  it("has every place of its section by the anchor of the site, word for word", () => {
    for (const k of libraries)
      for (const section of k.sections) {
        const found = texts(
          readMarkup(
            page(
              "ก",
              chapterBody(k, section, () => undefined),
            ),
          ),
        );
        for (const { anchor, text } of units(section))
          if (text !== "") expect(squeeze(found.get(anchor) ?? ""), `${section.id}#${anchor}`).toBe(squeeze(text));
      }
  });

  it("has a note for every reading, with what is printed, and for every disagreement, and numbers that lead to them", () => {
    for (const k of libraries)
      for (const section of k.sections) {
        const xhtml = page(
          "ก",
          chapterBody(k, section, () => undefined),
        );
        const corrections = relations(k).correctionsOfSection(section.id);
        const to = [...xhtml.matchAll(/ role="doc-noteref" href="#(n\d+)"/g)].map(([, id = ""]) => id);
        const disagreements = relations(k).discrepanciesOfSection(section.id);
        const places = new Set(
          disagreements.flatMap(({ id, statements }) =>
            statements.flatMap((place) => (sectionKey(place) === section.id ? `${id} ${place.at}` : [])),
          ),
        );
        expect(to, section.id).toHaveLength(corrections.length + places.size);
        const notes = texts(readMarkup(xhtml));
        const told = to.map((id) =>
          notes
            .get(id)
            ?.trim()
            .replace(/^\d+\. /, ""),
        );
        for (const correction of corrections) expect(told).toContain(editionText.reading(correction));
        for (const { what, statements, assessment } of disagreements) {
          const note = told.find((text) => text?.includes(what) && text.includes(assessment));
          for (const { says } of statements) expect(note, what).toContain(`“${says}”`);
        }
      }
  });
});

describe("an EPUB", () => {
  it("is the same bytes each time, and light", () => {
    for (const k of libraries)
      for (const source of k.sources) {
        const book = epub(k, source, settings);
        expect(book.equals(epub(k, source, settings))).toBe(true);
        expect(book.length).toBeLessThan(1_500_000);
      }
  });

  it("has no link to the site while nobody has said where it lives", () => {
    for (const k of libraries)
      for (const section of k.sections) {
        const xhtml = page(
          "ก",
          chapterBody(k, section, (link) => (link.kind === "inside" ? undefined : link.href)),
        );
        expect(xhtml).not.toMatch(/ href="\//);
      }
  });

  it("keeps its name from version to version, and says when it changed", () => {
    const [source] = knowledge.sources;
    if (!source) return;
    const about = (version: string, date?: string): string[] => {
      const book = epub(knowledge, source, { ...settings, release: { version, ...(date && { date }) } });
      const opf = unzip(book).find(({ name }) => name === "EPUB/package.opf")?.data ?? "";
      return ["dc:identifier[^>]*", 'meta property="dcterms:modified"'].map(
        (tag) => new RegExp(`<${tag}>([^<]*)<`).exec(opf)?.[1] ?? "",
      );
    };
    const [name, day] = about("abc", "2026-01-02");
    expect(name).toMatch(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect([day, about("def")]).toEqual([
      "2026-01-02T00:00:00Z",
      [name, expect.stringMatching(/^\d{4}-\d{2}-01T00:00:00Z$/)],
    ]);
  });

  /** It runs for five seconds, half of which Java would spend on being faster later. */
  const SHORT_RUN = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];
  it.skipIf(!hasProgram("epubcheck"))("epubcheck finds nothing wrong (where the machine has it)", () => {
    const folder = mkdtempSync(join(tmpdir(), "epub-"));
    try {
      const [source] = knowledge.sources;
      const file = join(folder, "report.epub");
      if (source) writeFileSync(file, epub(knowledge, source, settings));
      const { status, stderr } = spawnSync(
        "java",
        [...SHORT_RUN, "-jar", EPUBCHECK, "--quiet", "--failonwarnings", file],
        {
          encoding: "utf8",
        },
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
