import { type CollectionName, collectionNames, collections, outlines } from "../collections/index.ts";
import { type Broken, brokenLimits, takes } from "../collections/limits.ts";
import { type Field, fieldAt } from "../collections/outline.ts";
import { expectedInWords } from "../words/rules/values.ts";
import type { Finding, Path } from "./finding.ts";
import { groundFindings } from "./grounds.ts";
import { labelWithKey } from "./labels.ts";
import { needFindings } from "./needs.ts";
import { unknownFields } from "./unknown-fields.ts";
import { repairValue } from "./value-repair.ts";

/** Front matter to hold against the schema of its collection. */
export interface FrontMatter {
  collection: CollectionName;
  id: string;
  template: boolean;
  data: unknown;
  /** A value as it stands in the file: `20.10` where it is 20.1. */
  written: (path: Path) => string;
}

/** What is missing, unknown, or not what the field holds: all of it. */
export function schemaFindings(entry: FrontMatter): Finding[] {
  const { collection, data, template } = entry;
  const root = outlines[collection];
  const broken = brokenLimits(root, data);
  const home = broken.length > 0 && !template ? rightCollection(entry) : undefined;
  if (home) return [wrongFolder(entry, home)];
  const renamed = new Set<string>();
  const unknown = broken.flatMap((each) => {
    const label = each.path.length > 0 ? labelWithKey(root, each.path) : collections[collection].label;
    return each.keys ? unknownFields(each, label, renamed) : [];
  });
  const others = broken
    .filter(({ keys, path }) => !keys && !renamed.has(JSON.stringify(path)))
    .flatMap((each) => judgeValue(entry, each));
  return [...unknown, ...others, ...rulesBetweenFields(entry), ...groundFindings(root, data)];
}

function wrongFolder({ collection, id }: FrontMatter, home: CollectionName): Finding {
  const args = { label: collections[collection].label, right: collections[home].label, folder: home };
  return { code: "wrong-folder/collection", args, where: [], rename: `${home}/${id}.md` };
}

/** The one other collection that the front matter fits, when it stands in a wrong folder. */
function rightCollection({ collection, data }: FrontMatter): CollectionName | undefined {
  const fitting = collectionNames.filter((name) => name !== collection && fits(outlines[name], data));
  return fitting.length === 1 ? fitting[0] : undefined;
}

const fits = (root: Field, data: unknown): boolean =>
  takes(root, data) && needFindings(root, data).length === 0 && groundFindings(root, data).length === 0;

/** The rules between fields, of what was meant where a choice is written wrongly: no run hides a problem from the next. */
const rulesBetweenFields = ({ collection, data }: FrontMatter): Finding[] =>
  needFindings(outlines[collection], data, (path, value) => {
    const field = fieldAt(outlines[collection], path);
    const repaired = field && !Object.hasOwn(field.choices ?? {}, value) ? repairValue(field, value)?.value : undefined;
    return typeof repaired === "string" ? repaired : value;
  });

function judgeValue(
  { collection, written: writtenAt }: FrontMatter,
  { path, field, value, message }: Broken<Field>,
): Finding[] {
  if (value === undefined)
    return [{ code: "missing-field", args: { label: labelWithKey(outlines[collection], path), field }, where: path }];
  // The rule on references says the same and more: which id was meant.
  if (field.ref && typeof value === "string" && value.trim() !== "") return [];
  const written = writtenAt(path);
  const repair = repairValue(field, value, written);
  const expected = message ?? expectedInWords(field);
  const args = { expected, value, written, field, repair: repair?.why, odd: oddity(field, value) };
  return [{ code: "wrong-value", args, where: path, instead: repair?.value }];
}

function oddity({ kind }: Field, value: unknown): "no-such-day" | "comma" | undefined {
  if (typeof value !== "string") return undefined;
  // What is written as a day should be, and is none.
  if (kind === "date" && /^\d{4}-\d\d-\d\d$/.test(value)) return "no-such-day";
  // A comma that may part thousands or decimals.
  return kind === "number" && /\d,\d/.test(value) ? "comma" : undefined;
}
