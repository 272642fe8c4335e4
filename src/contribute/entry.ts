import { hasWords, idPattern } from "../collections/texts.ts";
import { nameKey } from "../model/unique-names.ts";
import { formText } from "../words/contribute.ts";
import { bodyFault } from "./check-body.ts";
import { checkDraft, type Fault, join } from "./check-draft.ts";
import { checkQuotes, type Library } from "./check-quotes.ts";
import { type Draft, emptyDraft, fitDraft, listAt, NOTHING, textAt, tidy, toValue, type Value } from "./draft.ts";
import { fileText } from "./file-text.ts";
import type { FormSpec, KnownEntry } from "./form-field.ts";
import { asId, suggestId } from "./suggest-id.ts";

/** Everything that is typed in a form: what is kept when the page is left. */
export interface Work {
  draft: Draft;
  body: string;
  /** File name, when someone has written one; otherwise it follows the name. */
  id: string;
}

export const emptyWork = (spec: FormSpec): Work => ({ draft: emptyDraft(spec.root), body: "", id: "" });

/** Makes anything that was stored a work of this form. */
export function fitWork(spec: FormSpec, stored: unknown): Work {
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

export const isEmptyWork = (spec: FormSpec, work: Work): boolean =>
  JSON.stringify(work) === JSON.stringify(emptyWork(spec));

/** The file's id: what was written, or one made from the name; empty when there is nothing to make it from. */
export function idOfWork(spec: FormSpec, { draft, id }: Work): string {
  if (id.trim() !== "") return asId(id);
  if (spec.ids) return spec.ids.find(([, name]) => name === tidy(textAt(draft, "title")))?.[0] ?? "";
  const chosen = textAt(draft, "province");
  const province = spec.entries.provinces?.find((entry) => entry.id === chosen);
  const named = province && { id: province.id, name: province.label };
  return suggestId(tidy(textAt(draft, "title")), named, spec.common, new Set(spec.taken));
}

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
  work: Work,
): { path: string; data: { [name: string]: Value }; body: string; text: string } {
  const value = toValue(spec.root, work.draft);
  const data = typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
  const body = spec.body ? bodyOf(spec, work.body) : "";
  return {
    path: `content/${spec.collection}/${idOfWork(spec, work) || "…"}.md`,
    data,
    body,
    text: fileText(data, body),
  };
}

/** Everything that stands between this entry and the site. Paths are those of fields, and `body` and `id`. */
export function checkWork(spec: FormSpec, work: Work, library: Library): Fault[] {
  const body = spec.body ? bodyOf(spec, work.body) : "";
  const faults = [
    ...checkDraft(spec.root, work.draft),
    ...sameName(spec, work.draft),
    ...wrongReport(spec, work.draft),
    ...checkBody(spec, body),
    ...(spec.quotations ? checkQuotes(spec.quotations, work.draft, body, library) : []),
    ...checkId(spec, work),
  ];
  // One sentence a field is enough; the first is the plainest.
  return faults.filter(({ path }, i) => faults.findIndex((other) => other.path === path) === i);
}

function checkBody(spec: FormSpec, body: string): Fault[] {
  const message =
    spec.body?.required && !hasWords(body) ? formText.bodyMissing : bodyFault(body, spec.collection === "report");
  return message === undefined ? [] : [{ path: "body", message }];
}

function checkId(spec: FormSpec, work: Work): Fault[] {
  const id = idOfWork(spec, work);
  const taken = spec.taken.includes(id);
  const typed = tidy(textAt(work.draft, "title"));
  const none = typed === "" ? formText.idMissing : spec.ids ? formText.idUnknown : formText.idImpossible;
  const message = id === "" ? none : !idPattern.test(id) ? formText.idWrong : taken ? formText.idTaken : undefined;
  return message === undefined ? [] : [{ path: "id", message }];
}

/** The same thing entered twice. */
function sameName(spec: FormSpec, draft: Draft): Fault[] {
  if (!spec.names) return [];
  const title = tidy(textAt(draft, "title"));
  const place = textAt(draft, "province");
  const key = nameKey(title, place === NOTHING ? "" : place);
  const same = spec.names.find((entry) => nameKey(entry.label, entry.province) === key);
  return same ? [{ path: "title", message: formText.sameName(same.id) }] : [];
}

/** A section that is chosen must be one of the report that is chosen beside it. */
function wrongReport(spec: FormSpec, draft: Draft): Fault[] {
  const { citations } = spec.quotations ?? {};
  if (citations === undefined) return [];
  const sections = new Map((spec.entries.report ?? []).map((entry): [string, KnownEntry] => [entry.id, entry]));
  return listAt(draft, citations).flatMap((each, i) => {
    const section = sections.get(textAt(each, "section"));
    const source = textAt(each, "source");
    return section && source !== "" && section.source !== source
      ? [{ path: join(join(citations, i), "section"), message: formText.otherReport }]
      : [];
  });
}
