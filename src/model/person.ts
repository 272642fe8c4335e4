import { personRoles } from "../collections/source.ts";
import { reportText } from "../words/report.ts";
import type { Correction } from "./corrections.ts";
import type { Entry } from "./knowledge.ts";

type Person = Entry<"sources">["people"][number];

/** What a role is called: the team as its report calls it. */
export const roleName = ({ teamName }: Pick<Entry<"sources">, "teamName">, role: Person["role"]): string =>
  (role === "team" && teamName) || personRoles[role];

/** Other forms in which a report prints words of a person's name, by its corrections: a reader may know them only so. */
export const printedForms = (
  corrections: readonly Pick<Correction, "source" | "printed" | "corrected">[],
  source: string,
  { name }: Pick<Person, "name">,
): string[] => {
  const words = new Set(name.split(/\s+/));
  const forms = corrections.filter(
    (one) => one.source === source && one.printed !== one.corrected && words.has(one.corrected),
  );
  return [...new Set(forms.map(({ printed }) => printed))];
};

/** A person as the record of a report names them: `รศ. ชื่อ สกุล (พิมพ์ว่า สกลุ)`. */
export function personAsPrinted(
  { corrections }: { corrections: readonly Correction[] },
  source: Entry<"sources">,
  person: Person,
): string {
  const printed = printedForms(corrections, source.id, person).map(
    (form) => `(${reportText.corrections.printed} ${form})`,
  );
  return [person.prefix, person.name, ...printed].filter(Boolean).join(" ");
}
