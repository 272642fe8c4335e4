import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { provinceFacts } from "../../../src/data/provinces.ts";
import { recordsOf, tables } from "../../../src/exports/tables.ts";
import { linkedPage } from "../../../src/linked/linked-page.ts";
import { asJsonLd, type Thing } from "../../../src/linked/thing.ts";
import { byId } from "../../../src/model/by-id.ts";
import { organisations } from "../../../src/model/organisations.ts";
import { knowledgeOf } from "../../knowledge.ts";
import { anyText } from "../any-text.ts";
import { misused } from "./schema-org.ts";

const k = knowledgeOf("tests/fixtures/two-reports");
const at = (path: string) => `https://coop.example/library${path}`;
const page = (path: string, more: Partial<Parameters<typeof linkedPage>[1]> = {}): Thing =>
  linkedPage(k, { path, title: "ชื่อหน้า", description: "คำอธิบาย", crumbs: [], ...more }, at);
const main = (path: string) => page(path).mainEntity;
const [question] = k.questions;
const [lesson] = k.lessons;

describe("a page for machines", () => {
  it("says the way to it: the home page, the crumbs, itself without an address", () => {
    expect(page("/networks/x/", { crumbs: [{ label: "เครือข่าย", path: "/networks/" }] }).breadcrumb).toEqual({
      "@type": "BreadcrumbList",
      itemListElement: [
        { "@type": "ListItem", position: 1, name: "หน้าแรก", item: at("/") },
        { "@type": "ListItem", position: 2, name: "เครือข่าย", item: at("/networks/") },
        { "@type": "ListItem", position: 3, name: "ชื่อหน้า", item: undefined },
      ],
    });
  });

  it("names the place that it rests on, with the report that it is in", () => {
    const [citation] = k.networks.flatMap(({ appearances }) => appearances);
    expect(page("/x/", { citation }).isBasedOn).toMatchObject({
      name: expect.stringContaining("เล่ม"),
      isPartOf: { "@type": "Report", "@id": at(`/report/#${citation?.source}`) },
    });
    expect(page("/x/").isBasedOn).toBeUndefined();
  });

  it("is the site where it is the home page", () => {
    expect(page("/")).toMatchObject({ "@type": "WebSite", url: at("/") });
    expect(page("/").isBasedOn).toHaveLength(k.sources.length);
  });
});

describe("what a page tells of", () => {
  it("a province has its ISO code, and a network the province alone", () => {
    for (const { id, url, title } of k.provinces)
      expect(main(url)).toMatchObject({
        "@type": "AdministrativeArea",
        name: `จังหวัด${title}`,
        identifier: { propertyID: "ISO 3166-2", value: provinceFacts(id)?.iso },
      });
    for (const { url, title, province } of k.networks) {
      const where = byId(k.provinces, province);
      const location = where && expect.objectContaining({ "@id": at(where.url) });
      expect(main(url)).toMatchObject({ "@type": "Organization", name: title, ...(location && { location }) });
    }
  });

  it("a set of words has each of them, at its promised address", () => {
    for (const [path, of] of [
      ["/factors/", k.factors],
      ["/glossary/", k.glossary],
      ["/framework/", k.framework],
    ] as const)
      expect(main(path)).toMatchObject({
        "@type": "DefinedTermSet",
        hasDefinedTerm: of.map(({ title }) => ({ "@type": "DefinedTerm", name: title })),
      });
  });

  it("a lesson is the report's words, with the place where they stand", () => {
    expect(main(lesson?.url ?? "")).toMatchObject({ "@type": "Quotation", text: lesson?.text });
  });

  it("an answer is the site's article about a question, based on the reports that it cites", () => {
    expect(main(question?.url ?? "")).toMatchObject({
      "@type": "Article",
      headline: question?.title,
      about: { "@type": "Question", name: question?.title },
      author: { "@type": "Organization", url: at("/") },
      isBasedOn: { "@type": "Report", datePublished: expect.stringMatching(/^(?:19|20)\d\d-\d\d$/) },
    });
  });

  it("claims no day between days that do not follow each other", () => {
    const apart = structuredClone(k);
    const [first] = apart.activities;
    if (!first) throw new Error("the library has an event");
    for (const [dates, said] of [
      [["2017-05-01", "2017-05-02"], { startDate: "2017-05-01", endDate: "2017-05-02" }],
      [["2017-05-01"], { startDate: "2017-05-01" }],
      [["2017-05-01", "2017-05-04"], { subEvent: [{ startDate: "2017-05-01" }, { startDate: "2017-05-04" }] }],
    ] as const) {
      const made = { ...apart, activities: [{ ...first, dates: [...dates] }] };
      const [event] = [
        linkedPage(made, { path: "/followups/", title: "", description: "", crumbs: [] }, at).mainEntity,
      ];
      expect(event).toMatchObject({ itemListElement: [{ "@type": "Event", ...said }] });
      if (dates.at(-1) === "2017-05-04") expect(JSON.stringify(event)).not.toContain("endDate");
    }
  });

  it("reports are several where there are several, and one has its sections", () => {
    expect(main("/report/")).toMatchObject({ "@type": "Collection", hasPart: k.sources.map(() => ({})) });
    expect(JSON.stringify(main("/report/"))).toContain(`"contentUrl":"${at("/report.epub")}"`);
    const [section] = k.sections;
    expect(main(section?.url ?? "")).toMatchObject({ name: section?.title, isPartOf: { "@type": "Report" } });
  });

  it("lists names and proposals by their promised addresses, and says person of whom the data say so", () => {
    const table = tables.find(({ name }) => name === "organisations");
    const rows = table ? recordsOf(table, k, (path) => path) : [];
    const persons = new Set(rows.flatMap(({ title, person }) => (person ? title : [])));
    const names = organisations(k).map(({ name, url }) => ({
      "@type": persons.has(name) ? "Person" : "Thing",
      "@id": at(url),
      name,
    }));
    expect(names.length).toBeGreaterThan(0);
    expect(main("/organisations/")).toEqual({ "@type": "ItemList", itemListElement: names });
    const proposals = k.proposals.map(({ id }) => at(`/proposals/#${id}`));
    expect(main("/proposals/")).toMatchObject({ itemListElement: proposals.map((url) => ({ url })) });
  });

  it("numbers are a part of the data, with the files in which they are", () => {
    expect(main("/statistics/")).toMatchObject({ "@type": "Dataset", isPartOf: { "@id": at("/data/") } });
    for (const name of ["statistics", "discrepancies", "discrepancy-statements"])
      expect(JSON.stringify(main("/statistics/"))).toContain(at(`/data/${name}.csv`));
  });

  it("the data have their files, and no licence", () => {
    expect(main("/data/")).toMatchObject({ "@type": "Dataset", version: expect.stringMatching(/^[0-9a-f]{12}$/) });
    expect(JSON.stringify(main("/data/"))).toContain(at("/data/networks.csv"));
    expect(main("/data/")).not.toHaveProperty("license");
  });

  it("is said in words that schema.org has, of things that have them", () => {
    const entries = [k.networks, k.provinces, k.factors, k.lessons, k.questions, k.sections].flat();
    const paths = [
      "/",
      "/report/",
      "/data/",
      "/factors/",
      "/glossary/",
      "/framework/",
      "/followups/",
      "/proposals/",
      "/organisations/",
      "/statistics/",
      "/diagrams/map/",
    ];
    for (const path of [...paths, ...entries.map(({ url }) => url)]) expect(misused(page(path)), path).toEqual([]);
  });
});

it("never ends the element that it stands in, whatever the words", () => {
  fc.assert(
    fc.property(anyText(30), fc.constantFrom("</script>", "<!--", "\u2028", ""), (text, ends) => {
      const thing: Thing = { "@type": "WebPage", name: text + ends };
      const written = asJsonLd(thing);
      expect(written).not.toContain("<");
      expect(JSON.parse(written)).toEqual({ "@context": "https://schema.org", ...thing });
    }),
    { numRuns: 50 },
  );
});
