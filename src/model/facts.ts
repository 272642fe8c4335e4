import type { Origin } from "../collections/column.ts";
import { type CollectionName, collectionNames, collections, type Entry, outlines } from "../collections/index.ts";
import type { Field } from "../collections/outline.ts";
import { monthPattern } from "../collections/texts.ts";
import { monthName, thaiDate, toBE } from "../text/dates.ts";
import { formatNumber } from "../text/numbers.ts";
import { formWords } from "../words/form-values.ts";
import { byId } from "./by-id.ts";
import type { Knowledge } from "./knowledge.ts";
import { listedItems } from "./listed-items.ts";
import { fieldOf } from "./untyped.ts";

/** One thing that a field says. */
export interface FactValue {
  text: string;
  /** Site path of the entry that it names. */
  url?: string;
}

/** What an entry says in a field, under the field's Thai name. */
export interface Fact {
  title: string;
  origin: Origin;
  values: readonly FactValue[];
  /** What a number counts. */
  unit?: string;
}

/** Fields that a page shows otherwise than by their names. */
const SHOWN_OTHERWISE: readonly string[] = ["title", "summary", "order"];

/** What the front matter of an entry says, as far as its schema tells how: for pages that nobody has laid out. */
export const factsOf = (k: Knowledge, name: CollectionName, entry: Entry<CollectionName>): Fact[] =>
  shownFields(name).flatMap((field) => {
    const values = valuesIn(k, field, fieldOf(entry, field.name));
    const unit = columnOf(name, field.name)?.unit?.th;
    return values.length > 0
      ? [{ title: field.title, origin: originOf(name, field.name), values, ...(unit !== undefined && { unit }) }]
      : [];
  });

const shownFields = (name: CollectionName): readonly Field[] => {
  const { quotations, within } = collections[name];
  const others = [...SHOWN_OTHERWISE, quotations?.citations, within];
  return (outlines[name].fields ?? []).filter((field) => !field.later && !others.includes(field.name));
};

const columnOf = (name: CollectionName, field: string) =>
  collections[name].columns?.find((column) => column.name === field);

/** Whose a field is: as its data file says it, else the report's where it quotes that. */
const originOf = (name: CollectionName, field: string): Origin =>
  columnOf(name, field)?.origin ?? (collections[name].quotations?.fields.includes(field) ? "report" : "ours");

/** Facts as lines of text: `วิธีเยี่ยม เดินดูงาน`. */
export const linesOfFacts = (facts: readonly Fact[]): string[] =>
  facts.map(({ title, values, unit = "" }) => `${title} ${values.map(({ text }) => text).join(" · ")} ${unit}`.trim());

/** The Thai names of what is ours in some entries, and not the report's: said over them. */
export function oursIn(k: Knowledge, name: CollectionName, entries: readonly Entry<CollectionName>[]): string[] {
  const { body, quotations } = collections[name];
  const titles = outlines[name].fields?.filter((field) => field.name === "title") ?? [];
  const facts = entries.flatMap((entry) => factsOf(k, name, entry));
  return [
    ...new Set([
      ...titles.flatMap((field) => (originOf(name, field.name) === "ours" ? field.title : [])),
      ...facts.flatMap(({ title, origin }) => (origin === "ours" ? title : [])),
      ...(body && !quotations?.body && entries.some(({ text }) => text !== "") ? [body.title] : []),
    ]),
  ];
}

function valuesIn(k: Knowledge, field: Field, value: unknown): FactValue[] {
  if (value === undefined || value === null || value === "") return [];
  if (Array.isArray(value)) {
    const { item } = field;
    return item ? value.flatMap((each: unknown) => valuesIn(k, item, each)) : [];
  }
  if (field.fields) return together(k, field.fields, value);
  return [named(k, field, value) ?? { text: textOf(field, value) }];
}

/** What stands in an object, as one value: each part after its name. */
function together(k: Knowledge, parts: readonly Field[], value: unknown): FactValue[] {
  const said = parts.flatMap((part) => {
    const texts = valuesIn(k, part, fieldOf(value, part.name)).map(({ text }) => text);
    return texts.length > 0 ? [`${part.title}: ${texts.join(", ")}`] : [];
  });
  return said.length > 0 ? [{ text: said.join(" · ") }] : [];
}

/** What an id names: an entry, which has an address, or an item of a list of a report. */
function named(k: Knowledge, { ref, listed }: Field, value: unknown): FactValue | undefined {
  const id = String(value);
  const entry = ref === undefined ? undefined : byId<Entry<CollectionName>>(entriesOf(k, ref), id);
  if (entry) return { text: entry.title, url: entry.url };
  const item = listed && listedItems(k, listed).find((each) => each.id === id);
  return item && { text: item.label };
}

function entriesOf(k: Knowledge, ref: string): readonly Entry<CollectionName>[] {
  const name = collectionNames.find((each) => each === ref);
  return name ? k[name] : [];
}

const YES_NO: Readonly<Record<string, string>> = Object.fromEntries(formWords.yesNo);

function textOf({ name, kind, choices }: Field, value: unknown): string {
  const text = String(value);
  if (choices) return choices[text] ?? text;
  if (kind === "boolean") return YES_NO[text] ?? text;
  if (kind === "date") return thaiDate(text, "long");
  if (kind === "text" && monthPattern.test(text)) return thaiMonth(text);
  // A field that holds a year says which era it is in.
  return typeof value === "number" && !/[BC]E$/.test(name) ? formatNumber(value) : text;
}

const thaiMonth = (iso: string): string => {
  const [year, month] = iso.split("-").map(Number);
  return `${monthName(month ?? 1)} ${toBE(year ?? 0)}`;
};
