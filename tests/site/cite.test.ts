import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { everythingCited } from "../../src/cite/cited.ts";
import { fileForms } from "../../src/cite/forms.ts";
import { editionOf } from "../../src/cite/read-where.ts";
import { diagramIds } from "../../src/diagrams/registry.ts";
import { newestChange } from "../../src/model/last-changed.ts";
import { citeText } from "../../src/words/cite.ts";
import { knowledge as k } from "../knowledge.ts";
import { attributes, DIST, decode, readPages } from "./dist.ts";

const pages = new Map(readPages().map(({ path, html }) => [path, html]));
const metas = (html: string): [string, string][] =>
  [...html.matchAll(/<meta name="(citation_\w+)" content="([^"]*)">/g)].map(([, name = "", content = ""]) => [
    name,
    decode(content),
  ]);
const things = [...everythingCited(k, editionOf(k))];
const withPage = things.flatMap(({ item, stem }) => {
  const html = pages.get(`${stem}/`);
  return html?.includes('id="cite-box"') ? { item, stem, html } : [];
});

describe("citations of the built site", () => {
  it("each thing has a file of each form, and so has each diagram, under all ids it ever had", () => {
    const drawn = [...diagramIds.keys()].map((id) => `/diagrams/${id}`).filter((stem) => pages.has(`${stem}/`));
    const stems = [...things.map(({ stem }) => stem), ...drawn];
    const missing = stems.flatMap((stem) =>
      fileForms.map(({ ending }) => stem + ending).filter((path) => !existsSync(join(DIST, path))),
    );
    expect(missing).toEqual([]);
  });

  it("a page of words of a report says so to reference managers; a page of ours is no report", () => {
    expect(withPage.length).toBeGreaterThan(k.networks.length);
    for (const { item, stem, html } of withPage) {
      const said = metas(html);
      const coins = new URLSearchParams(decode(/class="Z3988" title="([^"]*)"/.exec(html)?.[1] ?? ""));
      expect(coins.get("rft.title"), stem).toBe(item.title);
      expect(coins.get("rft.language"), stem).toBe("th");
      if (item.type === "webpage") expect(said, stem).toEqual([]);
      else {
        const one = (name: string) => said.flatMap(([found, content]) => (found === name ? content : []));
        expect(one("citation_title"), stem).toEqual([item.title]);
        expect(one("citation_author").length, stem).toBeGreaterThan(0);
        expect(one("citation_publication_date")[0], stem).toMatch(/^(?:19|20)\d\d\/\d\d$/);
        expect(one("citation_technical_report_institution"), stem).toEqual([item.publisher]);
        expect(one("citation_language"), stem).toEqual(["th"]);
      }
    }
  });

  it("says to reference managers what its own file says: title, date, publisher, place in the report, edition and entry", () => {
    for (const { stem, html } of withPage) {
      const [file] = JSON.parse(readFileSync(join(DIST, `${stem}.csl.json`), "utf8"));
      const coins = new URLSearchParams(decode(/class="Z3988" title="([^"]*)"/.exec(html)?.[1] ?? ""));
      expect(coins.get("rft.title"), stem).toBe(file.title);
      expect(coins.getAll("rft.au"), stem).toEqual(
        (file.author ?? []).map(({ literal }: { literal: string }) => literal),
      );
      expect(coins.get("rft.pub"), stem).toBe(file.publisher ?? null);
      expect(coins.get("rft.source"), stem).toBe(file["container-title"] ?? null);
      expect(coins.get("rft_id"), stem).toBe(file.URL ?? null);
      const day = coins.get("rft.date")?.split("-").map(Number);
      // A page without a day of its own is of the day of the release, which stands in files alone.
      if (day) expect([day], stem).toEqual(file.issued?.["date-parts"]);
      if (file.type !== "report") continue;
      const { archive, archive_location: entry } = file.custom?.edition ?? {};
      expect(coins.get("rft.edition"), stem).toBe(archive ? citeText.webEdition : null);
      for (const said of [file.section, entry].filter(Boolean)) {
        expect(coins.get("rft.description"), stem).toContain(said);
        expect(file.note, stem).toContain(said);
      }
    }
  });

  it("no page is cited without a year on paper where the history of the content is known", () => {
    const undated = [...pages].filter(([, html]) => /data-citation[^>]*>(?:(?!<\/p>)[\s\S])*?ม\.ป\.ป\./.test(html));
    expect(undated.map(([path]) => path)).toEqual(newestChange() === undefined ? undated.map(([path]) => path) : []);
  });

  it("lists and tools are no thing of their own", () => {
    const lists = ["/networks/", "/lessons/", "/statistics/", "/search/", "/"];
    expect(lists.filter((path) => metas(pages.get(path) ?? "").length > 0)).toEqual([]);
    expect(lists.filter((path) => pages.get(path)?.includes("Z3988"))).toEqual([]);
  });

  it("what a list says its entries are cited by is there", () => {
    const cited = [...pages.values()].flatMap((html) => attributes(html, "data-cite"));
    expect(cited.length).toBeGreaterThan(k.statistics.length);
    const stems = new Set(cited.map((stem) => stem.replace(/#.*/, "")));
    expect([...stems].filter((stem) => !existsSync(join(DIST, `${stem}.csl.json`)))).toEqual([]);
  });

  it("each row of a list that has an address is cited as itself, or as the place in the report of which it tells", () => {
    const [rows, uncited] = [[] as string[], [] as string[]];
    // A page of one thing is cited as the thing.
    const lists = [...pages].filter(([, html]) => html.includes("data-page="));
    for (const [path, html] of lists)
      for (const [tag] of html.slice(html.indexOf('id="body"')).matchAll(/<(?:tr|li)\s[^>]*>/g))
        if (/\sid="/.test(tag)) (tag.includes("data-cite=") ? rows : uncited).push(`${path} ${tag}`);
    expect(rows.length).toBeGreaterThan(k.statistics.length + k.activities.length);
    expect(uncited).toEqual([]);
  });

  it("the name of a release stands in files and where changes are told: readers keep pages, and most stay the same", () => {
    const [{ version }] = JSON.parse(readFileSync(join(DIST, "site.csl.json"), "utf8"));
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    const holding = [...pages].flatMap(([path, html]) => (html.includes(version) ? path : []));
    // What is printed of a table names it too.
    expect(holding.toSorted()).toEqual(["/about/changes/", "/data/", "/data/table/"]);
  });
});
