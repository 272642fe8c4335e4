import { isId } from "../collections/texts.ts";
import { nameKey } from "../model/unique-names.ts";
import { textOf } from "../model/untyped.ts";
import { bodyFindings } from "../rules/body.ts";
import { citationFindings } from "../rules/citations.ts";
import type { EntryFinding } from "../rules/finding.ts";
import { groundFindings } from "../rules/grounds.ts";
import { needFindings } from "../rules/needs.ts";
import { quotationFindings } from "../rules/quotations.ts";
import { referenceFindings, referencesIn } from "../rules/references.ts";
import { letterFindings } from "../rules/texts.ts";
import { formText } from "../words/contribute.ts";
import type { BodyReader } from "./body-reading.client.ts";
import { type Draft, emptyDraft, type FileValue, filledAt, fitDraft, textAt, tidy, toValue } from "./draft.ts";
import { type FieldFault, faultOf, stepsOf } from "./field-fault.ts";
import { fileText } from "./file-text.ts";
import type { FormSpec } from "./form-field.ts";
import { knownEntries, knownReports, type Library } from "./known-reports.ts";
import { limitFaults } from "./limit-faults.ts";
import { asId, suggestId } from "./suggest-id.ts";

/** Everything that is typed in a form: what is kept when the page is left. */
export interface FormWork {
  draft: Draft;
  body: string;
  /** File name, when someone has written one; otherwise it follows the name. */
  id: string;
}

export const emptyWork = (spec: FormSpec): FormWork => ({ draft: emptyDraft(spec.root), body: "", id: "" });

/** Makes anything that was stored a work of this form. */
export function fitWork(spec: FormSpec, stored: unknown): FormWork {
  const parts = new Map<string, unknown>(typeof stored === "object" && stored !== null ? Object.entries(stored) : []);
  const text = (name: string): string => {
    const value = parts.get(name);
    return typeof value === "string" ? value : "";
  };
  return {
    draft: fitDraft(spec.root, parts.get("draft") ?? emptyDraft(spec.root)),
    body: text("body"),
    id: text("id"),
  };
}

export const isEmptyWork = (spec: FormSpec, work: FormWork): boolean =>
  JSON.stringify(work) === JSON.stringify(emptyWork(spec));

/** The file's id: what was written, or one made from the name; empty when there is nothing to make it from. */
export function idOfWork(spec: FormSpec, { draft, id }: FormWork): string {
  if (id.trim() !== "") return asId(id);
  if (spec.ids) return spec.ids.find(([, name]) => name === tidy(textAt(draft, "title")))?.[0] ?? "";
  const chosen = textAt(draft, "province");
  const province = spec.entries.provinces?.find((entry) => entry.id === chosen);
  const named = province && { id: province.id, name: province.label };
  return suggestId(tidy(textAt(draft, "title")), named, spec.common, new Set(spec.taken), new Map(spec.places));
}

/** Folder of the file below that of its collection. */
const folderOf = ({ within }: FormSpec, { draft }: FormWork): string =>
  within === undefined ? "" : `${textAt(draft, within) || "…"}/`;

/** The body as it goes into the file: nothing is indented that would then be code, save in the text of a report, where lists nest. */
export function bodyOf(spec: FormSpec, body: string): string {
  // Word's bullets are meant as a list.
  const clean = tidy(body, true)
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^[^\S\n]*[•·●▪◦‣][^\S\n]*(?=\S)/gm, "- ");
  return spec.collection === "report" ? clean : clean.replace(/^[^\S\n]+|[^\S\n]+$/gm, "");
}

/** The entry as data, and as the finished file. */
export function finish(
  spec: FormSpec,
  work: FormWork,
): { path: string; data: { [name: string]: FileValue }; body: string; text: string } {
  const value = toValue(spec.root, work.draft);
  const all = typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
  const data = Object.fromEntries(Object.entries(all).filter(([name]) => name !== spec.within));
  const body = spec.body ? bodyOf(spec, work.body) : "";
  return {
    path: `content/${spec.collection}/${folderOf(spec, work)}${idOfWork(spec, work) || "…"}.md`,
    data,
    body,
    text: fileText(data, body),
  };
}

/** What a form loads beside itself. */
export interface LoadedBeside {
  /** Reads bodies; without it the body is not judged. */
  reader?: BodyReader | undefined;
  /** The rules of this collection alone, where it has some. */
  rules?: typeof import("./own-rules.ts") | undefined;
}

/** Everything that stands between this entry and the site. Paths are those of fields, and `body` and `id`. */
export function checkWork(
  spec: FormSpec,
  work: FormWork,
  library: Library,
  { reader, rules }: LoadedBeside = {},
): FieldFault[] {
  const body = spec.body ? bodyOf(spec, work.body) : "";
  const data = toValue(spec.root, work.draft);
  const { quotations } = spec;
  const reports = knownReports(spec, library);
  const passages = quotations?.body && reader ? reader.passagesOf(body) : [];
  const findings = [
    ...referenceFindings(spec.root, data, knownEntries(spec)),
    ...needFindings(spec.root, data),
    ...groundFindings(spec.root, data),
    ...sameTitle(spec, data),
    ...(quotations ? citationFindings(quotations, data, reports) : []),
    ...(spec.body ? bodyFindings(body, { label: spec.common, required: spec.body.required }) : []),
    ...letterFindings(body, { start: 0, end: 0 }),
  ];
  const faults = [
    ...limitFaults(spec.root, data),
    ...findings.map(faultOf),
    ...markdownFaults(spec, body, reader),
    ...(quotations ? quotationFindings(quotations, data, passages, reports) : []).map(faultOf),
    ...checkId(spec, work),
    ...(rules?.ownFaults(spec, { ...nameOf(spec, work), data, body }, library, reader) ?? []),
  ];
  // One sentence a field is enough; the first is the plainest.
  return faults
    .filter(({ path }, i) => faults.findIndex((other) => other.path === path) === i)
    .map(({ path, message }) => ({ path: filledAt(spec.root, work.draft, stepsOf(path)).join("."), message }));
}

/**
 * What is looked at only when the entry has been sent: where the form finds nothing wrong, it says so, and not that all is well.
 * Beside what a form never sees this is what could not be loaded, or is not there yet.
 */
export function leftToCheck(spec: FormSpec, work: FormWork, library: Library, { reader }: LoadedBeside): string[] {
  const cited = spec.quotations ? [...referencesIn(spec.root, toValue(spec.root, work.draft))] : [];
  const unread = cited.some(
    ({ collection, id: section, source = "" }) => collection === "report" && !library({ source, section }),
  );
  return [
    ...(unread ? [formText.unreadPlaces] : []),
    ...(spec.body && bodyOf(spec, work.body) !== "" && !reader ? [formText.unreadBody] : []),
    ...(spec.afterSending ? [spec.afterSending] : []),
  ];
}

/** The entry among those of its collection, and its file from the content folder. */
function nameOf(spec: FormSpec, work: FormWork): { id: string; file: string } {
  const id = folderOf(spec, work) + idOfWork(spec, work);
  return { id, file: `${spec.collection}/${id}.md` };
}

const markdownFaults = ({ collection }: FormSpec, body: string, reader: BodyReader | undefined): FieldFault[] =>
  (reader?.bodyFaults(body, collection === "report" ? "report" : "entry") ?? []).map((message) => ({
    path: "body",
    message,
  }));

function checkId(spec: FormSpec, work: FormWork): FieldFault[] {
  const id = idOfWork(spec, work);
  const taken = spec.taken.includes(folderOf(spec, work) + id);
  const typed = tidy(textAt(work.draft, "title"));
  const [known] = spec.ids ?? [];
  const none = typed === "" ? formText.idMissing : known ? formText.idUnknown(known[1]) : formText.idImpossible;
  const message = id === "" ? none : !isId(id) ? formText.idWrong : taken ? formText.idTaken : undefined;
  return message === undefined ? [] : [{ path: "id", message }];
}

/** The same thing entered twice. */
function sameTitle({ collection, names = [] }: FormSpec, data: unknown): EntryFinding[] {
  const title = textOf(data, "title") ?? "";
  const key = nameKey(title, textOf(data, "province"));
  const same = names.find((entry) => nameKey(entry.label, entry.province) === key);
  const args = same && { title, path: `content/${collection}/${same.id}.md` };
  return args ? [{ code: "same-title", args, where: ["title"] }] : [];
}
