import { BLANK_ID } from "../collections/texts.ts";
import { listOf, textOf } from "../model/untyped.ts";
import { nearest } from "../text/nearest.ts";
import type { OwnFinding } from "./finding.ts";

/** Fields that hold ids from a list of the cited report (collections/outline.ts). */
export interface ListedField {
  name: string;
  listed?: "lists" | "groups" | undefined;
}

/** Ids that must stand in a list of the report that the entry cites first. @param report its front matter, and the path of its file */
export const listedFindings = (
  fields: readonly ListedField[],
  data: unknown,
  report: { data: unknown; path: string },
): OwnFinding[] =>
  fields.flatMap(({ name, listed: list }): OwnFinding[] => {
    const id = textOf(data, name);
    if (list === undefined || id === undefined || id === BLANK_ID) return [];
    const known = new Map(
      listOf(report.data, list).map((item) => [textOf(item, "id") ?? "", textOf(item, "label") ?? ""]),
    );
    if (known.has(id)) return [];
    const meant = nearest(id, known.keys()) ?? [...known].find(([, label]) => label === id.trim())?.[0];
    const args = { id, list, path: report.path, choices: [...known] };
    return [{ code: "not-listed/item", args, where: [name], instead: meant }];
  });
