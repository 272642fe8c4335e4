import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameworkTriples, schemes } from "../../../src/linked/schemes.ts";
import { inIri, PREFIXES, type Term, type Triple, turtle } from "../../../src/linked/turtle.ts";
import { byId } from "../../../src/model/by-id.ts";
import { knowledge, knowledgeOf } from "../../knowledge.ts";
import { anyText } from "../any-text.ts";
import { n3, statements } from "./n3.ts";

const iri = (path: string) => `https://coop.example/library${path}`;
const small = knowledgeOf("tests/fixtures/two-reports");
const group = { same: [], near: [], absent: false };
const [first] = knowledge.thesaurus;
/** The small library with words that people type. */
const k = {
  ...small,
  thesaurus: first
    ? [
        {
          ...first,
          id: "farm",
          title: "ฟาร์ม",
          groups: [
            { ...group, words: ["สุกร"], same: ["หมู", "pig"], near: ["คอกหมู", "โคนม"] },
            { ...group, words: ["โคนม", "วัวนม"], near: ["หมู"] },
            { ...group, words: ["สุกร"], same: ["หมูป่า"] },
            { ...group, words: ["สุกร", "ฟาร์ม"], same: ["ช้าง", "ควาญ"], absent: true },
          ],
        },
      ]
    : [],
};

const whole = (name: string): string => {
  const [prefix = "", local = ""] = name.split(":");
  return Object.entries(PREFIXES).flatMap(([each, address]) => (each === prefix ? address + local : []))[0] ?? "";
};
const termValue = (term: Term): unknown => {
  if ("iri" in term) return term.iri;
  if ("name" in term) return whole(term.name);
  return [term.text, "language" in term ? term.language : whole(term.type)];
};
const said = (triples: readonly Triple[]): string[] => [
  ...new Set(
    triples
      .map(({ subject, predicate, object }) => JSON.stringify([subject, whole(predicate), termValue(object)]))
      .sort(),
  ),
];

describe.skipIf(!n3)("Turtle, read by n3 (skipped where it is not installed)", () => {
  const read = (text: string): string[] => (n3 ? statements(n3, text) : []);

  it.each([
    ["the small library", k],
    ["all that is published", knowledge],
  ])("says just what the model says: %s", (_, of) => {
    const triples = frameworkTriples(of, iri);
    expect(read(turtle(triples))).toEqual(said(triples));
  });

  it("loses no letter of any text, and no address", () => {
    const object = fc.oneof(
      anyText(20).map((text): Term => ({ text, language: "th" })),
      anyText(20).map((text): Term => ({ text, type: "xsd:string" })),
      anyText(12).map((text): Term => ({ iri: iri(`/#${inIri(text)}`) })),
    );
    const triple = fc.record({
      subject: anyText(8).map((text) => iri(`/#${inIri(text)}`)),
      predicate: fc.constantFrom<Triple["predicate"][]>("skos:related", "skos:prefLabel"),
      object,
    });
    fc.assert(
      fc.property(fc.array(triple, { maxLength: 6 }), (triples) => {
        expect(read(turtle(triples))).toEqual(said(triples));
      }),
      { numRuns: 60 },
    );
  });
});

describe("the concepts", () => {
  it.each([
    ["the small library", k],
    ["all that is published", knowledge],
  ])("keep the rules of SKOS: %s", (_, of) => {
    const triples = frameworkTriples(of, iri);
    const concepts = schemes(of, iri).flatMap((scheme) => [scheme.iri, ...scheme.concepts.map((each) => each.iri)]);
    expect(new Set(concepts).size).toBe(concepts.length);
    const known = new Set(concepts);
    for (const { predicate, object } of triples)
      if (predicate.startsWith("skos:") && "iri" in object) expect(known, object.iri).toContain(object.iri);
    for (const about of Map.groupBy(triples, ({ subject }) => subject).values()) {
      const of = (...names: string[]) => about.filter(({ predicate }) => names.includes(predicate));
      const main = of("skos:prefLabel").map(({ object }) => ("language" in object ? object.language : ""));
      expect(new Set(main).size).toBe(main.length);
      const labels = said(of("skos:prefLabel", "skos:altLabel", "skos:hiddenLabel")).map((line) => JSON.parse(line)[2]);
      expect(new Set(labels.map((label) => JSON.stringify(label))).size).toBe(labels.length);
      const targets = (name: string) => new Set(said(of(name)).map((line) => JSON.parse(line)[2]));
      expect(targets("skos:related").isDisjointFrom(targets("skos:broader"))).toBe(true);
    }
  });

  it("are the entries, by their promised addresses, under the kinds that they are of", () => {
    const text = turtle(frameworkTriples(k, iri));
    for (const { id, kind } of small.factors) {
      expect(text).toContain(`<${iri(`/factors/${id}/`)}>\n  rdf:type skos:Concept`);
      expect(text).toContain(`skos:broader <${iri(`/factors/#${kind}`)}>`);
    }
    expect(text).toContain(`dcterms:source <${iri("/report/beta/1/#table-b-r1")}>`);
  });

  it("of words that people type are joined by their first word; near ones are related, or only find", () => {
    const words = schemes(k, iri)[3]?.concepts ?? [];
    const called = (label: string) => words.find((concept) => concept.label === label);
    expect(called("สุกร")).toMatchObject({ found: ["คอกหมู"], related: [called("โคนม")?.iri] });
    expect(called("สุกร")?.also).toEqual(expect.arrayContaining(["หมู", "pig", "หมูป่า"]));
    expect(called("ช้าง")).toMatchObject({ also: [], found: ["ช้าง", "ควาญ"], related: [called("สุกร")?.iri] });
    expect(called("ช้าง")?.note).toContain("สุกร, ฟาร์ม");
  });

  it("of the glossary do not take a full form that is only likely for a name", () => {
    const [term] = small.glossary;
    if (!term) throw new Error("the library has a term");
    const likely = { ...term, expansion: "คำเต็ม", english: "Full form", certainty: "likely" as const };
    const [concept] = schemes({ ...k, glossary: [likely] }, iri)[2]?.concepts ?? [];
    expect(concept).toMatchObject({ also: term.aliases, note: expect.stringContaining("คำเต็ม, Full form") });
    expect(concept?.english).toBeUndefined();
    expect(byId(k.glossary, term.id)).toBe(term);
  });
});
