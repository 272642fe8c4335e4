/** The header of a report in TEI: what is encoded, by whom, from what, and by which rule. */
import { citeReport } from "../../cite/reports.ts";
import type { Entry } from "../../model/knowledge.ts";
import { roleName } from "../../model/person.ts";
import type { Release } from "../../model/release.ts";
import { witnessOf } from "../../model/witness.ts";
import { monthName, toCE } from "../../text/dates.ts";
import { citeText } from "../../words/cite.ts";
import { editionText } from "../../words/editions.ts";
import { type Witness, witnessText } from "../../words/witness.ts";
import { each, el, type XmlElement, type XmlNode } from "../xml.ts";
import { EDITOR, PRINT } from "./inline.ts";

const text = editionText.tei;

/** What the header says besides what the report's record says. */
export interface AboutEdition {
  /** Name of the site. */
  site: string;
  /** Address at which the file is published; absent where nobody has said where the site lives. */
  address?: string | undefined;
  release: Release;
}

export const teiHeader = (source: Entry<"sources">, about: AboutEdition): XmlElement =>
  el("teiHeader", {}, fileDesc(source, about), encodingDesc(witnessOf(source)), profileDesc());

function fileDesc(source: Entry<"sources">, { site, address, release }: AboutEdition): XmlElement {
  const published = release.date === undefined ? undefined : el("date", { when: release.date }, release.date);
  return el(
    "fileDesc",
    {},
    el(
      "titleStmt",
      {},
      ...titles(source),
      el("title", { type: "desc" }, text.title),
      ...authors(source),
      el("respStmt", { "xml:id": EDITOR }, el("resp", {}, editionText.byThisSite), el("orgName", {}, site)),
    ),
    el("editionStmt", {}, el("edition", { n: release.version }, editionText.edition(release.version))),
    el(
      "publicationStmt",
      {},
      el("publisher", {}, site),
      published,
      address !== undefined && el("idno", { type: "URI" }, address),
      el("availability", {}, el("p", {}, source.rights)),
    ),
    el(
      "sourceDesc",
      {},
      printed(source),
      el("listWit", {}, el("witness", { "xml:id": PRINT }, witnessText.editions.witness(witnessOf(source)))),
    ),
  );
}

const titles = ({ title, subtitle }: Entry<"sources">): XmlNode[] => [
  el("title", { type: "main" }, title),
  subtitle !== undefined && el("title", { type: "sub" }, subtitle),
];
/** “And others” is no author's name: a note says that the report has it. */
const authors = ({ people }: Entry<"sources">): XmlNode[] =>
  people.filter(({ role }) => role === "author").map(({ name }) => el("author", {}, name));

/** The printed report, of which the text is. */
function printed(source: Entry<"sources">): XmlElement {
  const { institution, month, yearBE, people, etAl } = source;
  const roles = (["adviser", "team"] as const).flatMap((role): XmlNode[] => {
    const names = people.filter((person) => person.role === role);
    if (names.length === 0) return [];
    const persons = names.map(({ prefix, name }) => el("persName", {}, [prefix, name].filter(Boolean).join(" ")));
    return [el("respStmt", {}, el("resp", {}, roleName(source, role)), ...persons)];
  });
  const when = `${toCE(yearBE)}-${String(month).padStart(2, "0")}`;
  return el(
    "biblStruct",
    {},
    el(
      "monogr",
      {},
      ...authors(source),
      ...titles(source),
      ...roles,
      el("imprint", {}, el("publisher", {}, institution), el("date", { when }, `${monthName(month)} ${yearBE}`)),
    ),
    el("note", { type: "citation" }, citeReport(source)),
    el("note", { type: "source" }, witnessText.editions.source(witnessOf(source))),
    etAl && el("note", { type: "authors" }, citeText.moreAuthors()),
  );
}

const encodingDesc = (left: Witness): XmlElement =>
  el(
    "encodingDesc",
    {},
    el(
      "editorialDecl",
      {},
      el(
        "correction",
        { method: "markup" },
        ...each("p", [
          witnessText.editions.rule(left),
          text.certain,
          text.likely,
          text.kept,
          text.exceptions,
          text.reasons,
          text.disagreements,
        ]),
        el("p", { "xml:lang": "en" }, text.english(left)),
      ),
      el("segmentation", {}, ...each("p", [text.places, witnessText.editions.pages(left)])),
    ),
    el("variantEncoding", { method: "parallel-segmentation", location: "internal" }),
  );

const profileDesc = (): XmlElement =>
  el("profileDesc", {}, el("langUsage", {}, el("language", { ident: "th" }, "ไทย")));
