import { sectionKey } from "../collections/section-address.ts";
import { textOf, textsOf } from "../model/untyped.ts";
import type { SectionText } from "../rules/by-collection.ts";
import type { OwnFinding, Path, Where } from "../rules/finding.ts";
import { type Around, type OwnEntry, ownFindings } from "../rules/own.ts";
import { sayOfEntry } from "../words/rules/entry.ts";
import { isOwn } from "../words/rules/own.ts";
import { sayOwnInForm } from "../words/rules/own-in-form.ts";
import { inOneLine } from "../words/rules/sentence.ts";
import type { BodyReader } from "./body-reading.client.ts";
import { type FieldFault, pathOf } from "./field-fault.ts";
import type { FormField, FormSpec } from "./form-field.ts";
import { known, type Library } from "./known-reports.ts";

/**
 * The rules that belong to the collection of a form alone, and what they say. Loaded by the forms that have such rules.
 */
export function ownFaults(
  spec: FormSpec,
  entry: Pick<OwnEntry, "id" | "file" | "data"> & { body: string },
  library: Library,
  reader: BodyReader | undefined,
): FieldFault[] {
  const own: OwnEntry = { ...entry, fields: spec.root.fields ?? [], citations: spec.quotations?.citations };
  const around: Around = {
    entry(collection, id) {
      const data = known(spec, collection, id)?.data;
      return data && { data, path: `content/${collection}/${id}.md` };
    },
    called: (collection, id) =>
      (known(spec, collection, id) ?? spec.names?.find((each) => collection === spec.collection && each.id === id))
        ?.label ?? id,
    section(name) {
      if (spec.collection === "report" && sectionKey(name) === entry.id) return ownText(entry, reader);
      // A report that is new has no section yet: it would be asked for in vain.
      const blocks = known(spec, "sources", name.source) && library(name);
      return blocks && published(sectionKey(name), new Map([...blocks].map(([at, { text }]) => [at, text])));
    },
    reports: () => (spec.entries.sources ?? []).map(({ id, data }) => ({ id, data })),
    numbers: () => (spec.entries.statistics ?? []).map(({ id, data }) => ({ id, data })),
    words: () => (spec.entries.thesaurus ?? []).map(({ id, data }) => ({ file: `thesaurus/${id}.md`, data })),
    provinces: (spec.ids ?? []).map(([id, th, since]) => ({ id, th, since })),
    besideSections: new Set(spec.besideSections),
  };
  return ownFindings(spec.rules, own, around).map((finding) => ({
    path: pathOf(toldAt(spec.root, finding.where)),
    message: inOneLine(said(finding)),
  }));
}

const said = (finding: OwnFinding) => (isOwn(finding) ? sayOwnInForm(finding) : sayOfEntry(finding));

/** A section that is being written, as far as its text can be read. */
function ownText(
  { data, file, body }: { data: unknown; file: string; body: string },
  reader: BodyReader | undefined,
): SectionText | undefined {
  const tables = textsOf(data, "tables");
  const title = textOf(data, "title") ?? "";
  if (body === "") return { blocks: new Map([["title", title]]), tables, path: `content/${file}` };
  const units = reader?.unitsOf(title, reader.parseBlocks(body, tables));
  return units && { blocks: new Map(units.map(({ anchor, text }) => [anchor, text])), tables, path: `content/${file}` };
}

/** A section of the site; its tables are told by their heads. */
const published = (key: string, blocks: ReadonlyMap<string, string>): SectionText => ({
  blocks,
  tables: [...blocks.keys()].flatMap((at) => /^(.+)-head$/.exec(at)?.[1] ?? []),
  path: `content/report/${key}.md`,
});

/** The field at which something is told: of the entry itself its name, of a group the list in it that may be empty. */
function toldAt(root: FormField, where: Where): Where {
  if ("start" in where) return where;
  const path: Path = "key" in where ? where.key : where;
  if (path.length === 0) return ["id"];
  let field: FormField | undefined = root;
  for (const step of path)
    field = typeof step === "number" ? field?.item : field?.fields?.find(({ name }) => name === step);
  const list = field?.fields?.find(({ kind, minItems }) => kind === "list" && !minItems);
  return list ? [...path, list.name] : path;
}
