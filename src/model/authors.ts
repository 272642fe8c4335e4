import { thaiNames } from "../text/people.ts";
import type { Entry } from "./knowledge.ts";

/** Names of the authors as a Thai citation gives them: without titles, `และคณะ` when the report says so. */
export const authorsOf = ({ people, etAl }: Pick<Entry<"sources">, "people" | "etAl">): string =>
  thaiNames(
    people.flatMap(({ role, name }) => (role === "author" ? name : [])),
    etAl,
  );
